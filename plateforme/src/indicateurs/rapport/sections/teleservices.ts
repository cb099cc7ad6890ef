import { figureDesParts, rendreFigure } from "../../graphiques/figure.ts";
import { type Html, html } from "../../graphiques/html.ts";
import type { Mesure } from "../../indicateur.ts";
import { partEnMots } from "../../textes/chiffres.ts";
import { sensDe } from "../../textes/evolution.ts";
import { textesFamilles } from "../../textes/rapport/familles.ts";
import { phrase } from "../chiffre.ts";
import { type DonneesRapport, mesureDe } from "../donnees.ts";
import { comparaison } from "./engagements.ts";

const { teleservices: textes } = textesFamilles;

export function sectionTeleservices(donnees: DonneesRapport): Html {
	const logement = mesureDe(donnees, "usage-aide-au-logement");
	const prime = mesureDe(donnees, "usage-prime-activite");
	const tous = avecLeursAnnees(mesureDe(donnees, "usage-teleservices"), {
		aide_logement: logement,
		ppa: prime,
	});
	const connues = tous.modalites.filter(({ valeur }) => valeur !== null);
	const progressions = lesPlusFortes(tous);
	return html`<section aria-labelledby="teleservices"><h3 id="teleservices">${textes.titre}</h3>
<p>${phrase(tous, textes.ensemble)}${comparaison(tous)}. ${progressions.length > 0 && textes.progressions(progressions)}</p>
<p>${phrase(logement, textes.logement)}${comparaison(logement)}. ${phrase(prime, textes.prime)}${comparaison(prime)}.</p>
${connues.length > 0 && rendreFigure(figureDesParts({ ...tous, modalites: connues }, { id: "fig-teleservices" }))}
<p class="indication">${textes.reserve}</p>
</section>`;
}

/** What two procedures were a year before, told by their own indicators where the whole does not say. */
function avecLeursAnnees(tous: Mesure, seuls: Record<string, Mesure>): Mesure {
	const connues = Object.entries(seuls).flatMap(([modalite, { precedente }]) =>
		precedente ? [[modalite, precedente]] : [],
	);
	return {
		...tous,
		modalitesPrecedentes: { ...Object.fromEntries(connues), ...tous.modalitesPrecedentes },
	};
}

/** The two procedures that moved most, upwards; none that stayed where it was. */
function lesPlusFortes({ modalites, modalitesPrecedentes }: Mesure): string[] {
	return modalites
		.flatMap(({ modalite, nom, valeur }) => {
			const avant = modalitesPrecedentes[modalite]?.valeur;
			return valeur === null || avant === undefined ? [] : { nom, valeur, avant };
		})
		.filter((part) => sensDe({ ...part, unite: "%" }) === "hausse")
		.sort((a, b) => b.valeur - b.avant - (a.valeur - a.avant))
		.slice(0, 2)
		.map(({ nom, avant, valeur }) =>
			textes.progression(minuscule(nom), partEnMots(avant), partEnMots(valeur)),
		);
}

/** « demande de RSA »: only a first letter that begins a word of small letters. */
const minuscule = (nom: string) =>
	nom.replace(/^\p{Lu}(?=\p{Ll})/u, (lettre) => lettre.toLowerCase());
