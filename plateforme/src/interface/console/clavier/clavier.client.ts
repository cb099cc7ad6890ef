import { ouvrirAide, ouvrirPalette } from "./dialogues.ts";
import { allerA, deplacer, lienDe, montrer, protegerIci, suivre } from "./pas.ts";
import { actives, reglerActivation } from "./reglage.ts";

/** Time in which the second key of « g f » is awaited, ms. */
const attente = 1200;
let depuisG = Number.NEGATIVE_INFINITY;

const touches: Record<string, () => unknown> = {
	j: () => deplacer(1),
	k: () => deplacer(-1),
	"/": () => montrer("[data-recherche]") || allerA("/recherche"),
	a: () => montrer("[data-acte-principal]"),
	p: () => protegerIci() || montrer("main [data-acte-proteger]") || suivre("p"),
	l: () => montrer("[data-liste] [data-rangee][aria-current] a, [data-liste] [data-rangee] a"),
	d: () => montrer("[data-detail]"),
	"?": ouvrirAide,
	// An outcome by its number: the key shows it, Enter does it.
	...Object.fromEntries(
		Array.from("123456789", (chiffre) => [
			chiffre,
			() => montrer(`main [data-issue="${chiffre}"]`),
		]),
	),
};

/** Letters belong to whoever types; elsewhere, one letter is one gesture, unless turned off. */
function ecrit(cible: EventTarget | null): boolean {
	return (
		cible instanceof HTMLElement &&
		(cible.isContentEditable || cible.matches("input, select, textarea"))
	);
}

document.addEventListener("keydown", (evenement) => {
	const { key, altKey, ctrlKey, metaKey } = evenement;
	if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") {
		evenement.preventDefault();
		ouvrirPalette();
		return;
	}
	if (altKey || ctrlKey || metaKey || ecrit(evenement.target) || !actives()) return;
	if (document.querySelector("dialog[open]")) return;
	const apresG = evenement.timeStamp - depuisG < attente;
	depuisG = key === "g" && !apresG ? evenement.timeStamp : Number.NEGATIVE_INFINITY;
	if (key === "g" && !apresG) return;
	const geste = apresG && lienDe(key) ? () => suivre(key) : touches[key];
	if (!geste) return;
	evenement.preventDefault();
	geste();
});

reglerActivation();
for (const bouton of document.querySelectorAll("[data-ouvre-aide]"))
	bouton.addEventListener("click", ouvrirAide);
for (const bouton of document.querySelectorAll("[data-ouvre-palette]"))
	bouton.addEventListener("click", ouvrirPalette);
document.documentElement.dataset.clavier = "";
