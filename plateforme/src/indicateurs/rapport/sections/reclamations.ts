import { rendreFigure } from "../../graphiques/figure.ts";
import { type Html, html } from "../../graphiques/html.ts";
import { valeurCourte } from "../../textes/chiffres.ts";
import { textesFamilles } from "../../textes/rapport/familles.ts";
import { phrase } from "../chiffre.ts";
import { type DonneesRapport, mesureDe } from "../donnees.ts";
import { comparaison } from "./engagements.ts";

const { reclamations: textes } = textesFamilles;
const ID = "reclamations-moins-10-jours";

export function sectionReclamations(donnees: DonneesRapport): Html {
	const { annee, historique } = donnees;
	const mesure = mesureDe(donnees, ID);
	const { indicateur, valeur, n, pourquoi } = mesure;
	const avant = historique.filter((v) => v.indicateur === ID && v.annee < annee);
	const plusAnciennes = avant.filter((v) => v.annee < annee - 1);
	return html`<section aria-labelledby="reclamations"><h3 id="reclamations">${textes.titre}</h3>
<p>${phrase(mesure, textes.delai)}${comparaison(mesure)}. ${
		plusAnciennes.length > 0 &&
		textes.avant(
			plusAnciennes.map((v) => textes.uneAnnee(valeurCourte(v.valeur, indicateur.unite), v.annee)),
		)
	}</p>
${
	avant.length > 0 &&
	rendreFigure({
		id: "fig-reclamations",
		titre: textes.figure(annee),
		rangees: [
			...avant.map((v) => ({ nom: String(v.annee), valeur: v.valeur, n: v.n })),
			{ nom: String(annee), valeur, n, pourquoi },
		],
		unite: indicateur.unite,
		objectif: indicateur.objectif?.valeur,
		entete: "Année",
	})
}
<p>${textes.recours}</p>
</section>`;
}
