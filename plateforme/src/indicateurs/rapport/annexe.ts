import { nombre } from "../../socle/index.ts";
import { type Html, html } from "../graphiques/html.ts";
import type { Mesure } from "../indicateur.ts";
import { nonPublie, valeurCourte } from "../textes/chiffres.ts";
import { pendantLaMesure } from "../textes/periode.ts";
import { absence } from "../textes/phrases.ts";
import { textesRapport } from "../textes/rapport/rapport.ts";
import { ancre } from "./chiffre.ts";
import type { DonneesRapport } from "./donnees.ts";
import { publieeEnMots } from "./publies.ts";

const { annexe: textes } = textesRapport;

export const annexe = ({
	mesures,
	annee,
	organisme,
	dossiers,
}: DonneesRapport): Html => html`<section aria-labelledby="annexe" class="annexe">
<h2 id="annexe">${textes.titre}</h2><p>${textes.chapeau}</p>
${mesures.map((mesure) => definition(mesure, organisme.simule ? publieeEnMots(mesure.indicateur, annee, dossiers) : undefined))}
</section>`;

/** Everything that is known of a figure. `publie`: what the office that a simulated one imitates published. */
function definition(mesure: Mesure, publie: string | undefined): Html {
	const { indicateur } = mesure;
	return html`<article class="definition" id="${ancre(indicateur.id)}" aria-labelledby="${ancre(indicateur.id)}-nom">
<h3 id="${ancre(indicateur.id)}-nom">${indicateur.nom}</h3><p>${indicateur.phrase}</p>
<dl>${champs(mesure, publie).map(([nom, dit]) => html`<div><dt>${nom}</dt><dd>${dit}</dd></div>`)}</dl>
<details><summary>${textes.requete}</summary><pre tabindex="0"><code>${indicateur.unites.trim()}</code></pre><p class="indication">${textes.parametres}</p></details>
</article>`;
}

/** The definition in words, in the order in which it is questioned. */
export function champs(mesure: Mesure, publie?: string): [nom: string, dit: string | Html][] {
	const { indicateur, valeur, n, enCours, precedente } = mesure;
	const { unite, objectif, reserves } = indicateur;
	const noms = textes.champs;
	const sourcee = (v: { valeur: number; source: string }) =>
		`${valeurCourte(v.valeur, unite)} (${v.source})`;
	return [
		[noms.valeur, valeur === null ? absence(mesure) : valeurCourte(valeur, unite)],
		...(publie === undefined ? [] : [[noms.publie, publie] as [string, string]]),
		[noms.n, nombre(n)],
		...(enCours > 0 ? [[noms.enCours, nombre(enCours)] as [string, string]] : []),
		[noms.periode, pendantLaMesure(mesure)],
		[noms.cohorte, indicateur.cohorte],
		[noms.denominateur, indicateur.denominateur],
		[noms.ouverts, indicateur.ouverts],
		[noms.calcul, textes.calculs[indicateur.calcul]],
		[noms.objectif, objectif ? sourcee(objectif) : textes.aucun],
		[noms.precedente, precedente ? `${precedente.annee}\u00a0: ${sourcee(precedente)}` : nonPublie],
		[noms.source, indicateur.source],
		[
			noms.reserves,
			reserves.length > 0
				? html`<ul>${reserves.map((reserve) => html`<li>${reserve}</li>`)}</ul>`
				: textes.aucun,
		],
	];
}
