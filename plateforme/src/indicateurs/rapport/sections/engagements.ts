import { moisEnToutesLettres, nombre } from "../../../socle/index.ts";
import { figureDesMois, rendreFigure } from "../../graphiques/figure.ts";
import { type Html, html } from "../../graphiques/html.ts";
import type { Mesure } from "../../indicateur.ts";
import { nonPublie, valeurCourte } from "../../textes/chiffres.ts";
import { faceALObjectif, valeurFaceALObjectif } from "../../textes/objectif.ts";
import { absence, depuisLAnneeDAvant } from "../../textes/phrases.ts";
import { textesFamilles } from "../../textes/rapport/familles.ts";
import { lien, phrase } from "../chiffre.ts";
import { type DonneesRapport, mesureDe } from "../donnees.ts";
import { publieeEnMots } from "../publies.ts";

const { engagements: textes } = textesFamilles;

const LIGNES = [
	["pieces-moins-15-jours", textes.pieces],
	["minima-moins-10-jours", textes.minima],
	["delai-demarche-moyen", textes.demarche],
	["taux-appels-traites", textes.appels],
] as const;

export function sectionEngagements(donnees: DonneesRapport): Html {
	const appels = mesureDe(donnees, "taux-appels-traites");
	const numero = textes.numero[donnees.annee];
	const numeroConnu = numero && donnees.au >= numero.depuis && ` ${numero.texte}`;
	return html`<section aria-labelledby="engagements"><h3 id="engagements">${textes.titre}</h3>
<p>${textes.chapeau}</p>
<ul>${LIGNES.map(([id, dire]) => {
		const mesure = mesureDe(donnees, id);
		return html`<li>${phrase(mesure, dire)}${comparaison(mesure)}.</li>`;
	})}</ul>
${tableau(donnees)}
<p>${moisBas(appels)} ${textes.regional}${numeroConnu}</p>
${rendreFigure(figureDesMois(appels, { id: "fig-appels" }))}
</section>`;
}

/** « , 5 points de moins qu’en 2019 ; objectif de 90 % non atteint : il manque 8 points » */
export function comparaison(mesure: Mesure): string {
	const avant = depuisLAnneeDAvant(mesure);
	const objectif = faceALObjectif(mesure.indicateur, mesure.valeur);
	return `${avant ? `, ${avant}` : ""}${objectif ? `\u00a0; ${objectif.phrase}` : ""}`;
}

function moisBas({ mois, indicateur }: Mesure): string {
	const connus = mois.flatMap(({ mois, valeur }) => (valeur === null ? [] : { mois, valeur }));
	const bas = connus.toSorted((a, b) => a.valeur - b.valeur)[0];
	if (!bas || connus.length < 2) return "";
	return textes.moisBas(moisEnToutesLettres(bas.mois), valeurCourte(bas.valeur, indicateur.unite));
}

function tableau(donnees: DonneesRapport): Html {
	const { annee, organisme } = donnees;
	const { tableau: colonnes } = textes;
	const avecPublie = organisme.simule;
	return html`<div class="defile" tabindex="0" role="region" aria-label="${colonnes.legende}"><table>
<caption>${colonnes.legende}</caption><thead><tr><th scope="col">${colonnes.engagement}</th><th scope="col" class="nombre">${annee}</th>${
		avecPublie && html`<th scope="col" class="nombre">${colonnes.publie}</th>`
	}<th scope="col" class="nombre">${annee - 1}</th><th scope="col" class="nombre">${colonnes.objectif}</th><th scope="col" class="nombre">${colonnes.n}</th></tr></thead>
<tbody>${LIGNES.map(([id]) => ligne(mesureDe(donnees, id), donnees))}</tbody></table></div>`;
}

function ligne(mesure: Mesure, { annee, organisme, dossiers }: DonneesRapport): Html {
	const { indicateur, valeur, n, precedente } = mesure;
	const { unite, objectif } = indicateur;
	const ecrire = (v: number | undefined, sinon: string) =>
		v === undefined ? sinon : valeurCourte(v, unite);
	return html`<tr><th scope="row">${indicateur.nom}</th><td class="nombre">${
		valeur === null ? absence(mesure) : lien(mesure, valeurFaceALObjectif(indicateur, valeur))
	}</td>${organisme.simule && html`<td class="nombre">${publieeEnMots(indicateur, annee, dossiers)}</td>`}<td class="nombre">${ecrire(
		precedente?.valeur,
		nonPublie,
	)}</td><td class="nombre">${ecrire(objectif?.valeur, textes.tableau.sansObjectif)}</td><td class="nombre">${nombre(n)}</td></tr>`;
}
