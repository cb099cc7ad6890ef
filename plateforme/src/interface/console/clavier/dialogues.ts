import { commandesDeLaPage, filtrer } from "./commandes.ts";

const dialogue = (nom: string) => document.querySelector<HTMLDialogElement>(`dialog#${nom}`);

export const ouvrirAide = () => dialogue("touches")?.showModal();

/** Whatever the page lets do, by typing a few letters of it; nothing that matches is searched for. */
export function ouvrirPalette(): void {
	const palette = dialogue("palette");
	const saisie = palette?.querySelector("input");
	const liste = palette?.querySelector("ul");
	if (!palette || !saisie || !liste || palette.open) return;
	const commandes = commandesDeLaPage();
	const remplir = () => {
		liste.replaceChildren(
			...filtrer(commandes, saisie.value).map(({ nom, executer }) => {
				const bouton = document.createElement("button");
				bouton.type = "button";
				bouton.textContent = nom;
				bouton.addEventListener("click", () => {
					palette.close();
					executer();
				});
				const element = document.createElement("li");
				element.append(bouton);
				return element;
			}),
		);
	};
	saisie.value = "";
	saisie.oninput = remplir;
	palette.onkeydown = (evenement) => {
		const boutons = [...liste.querySelectorAll("button")];
		const rang = boutons.indexOf(document.activeElement as HTMLButtonElement);
		if (evenement.key === "ArrowDown") boutons[Math.min(rang + 1, boutons.length - 1)]?.focus();
		else if (evenement.key === "ArrowUp") (boutons[rang - 1] ?? saisie).focus();
		else if (evenement.key === "Enter" && rang < 0 && boutons[0]) boutons[0].click();
		else return;
		evenement.preventDefault();
	};
	remplir();
	palette.showModal();
	saisie.focus();
}
