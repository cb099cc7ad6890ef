import { moisEnToutesLettres, nombre } from "../../../socle/index.ts";
import { figureDesMois, rendreFigure } from "../../graphiques/figure.ts";
import { type Html, html } from "../../graphiques/html.ts";
import type { Mesure, Part } from "../../indicateur.ts";
import { dateCourante } from "../../textes/periode.ts";
import { textesTerritoires } from "../../textes/rapport/territoires.ts";
import { chiffre, phrase } from "../chiffre.ts";
import { type DonneesRapport, mesureDe } from "../donnees.ts";
import { comparaison } from "./engagements.ts";

const { lien: textes } = textesTerritoires;

export function sectionLien(donnees: DonneesRapport): Html {
	return html`<section aria-labelledby="lien"><h3 id="lien">${textes.titre(donnees.annee)}</h3>
${rendezVous(donnees)}${courriels(donnees)}${actions(donnees)}${satisfaction(donnees)}
</section>`;
}

function rendezVous(donnees: DonneesRapport): Html {
	const mesure = mesureDe(donnees, "rendez-vous-par-mode");
	const { modalites } = mesure;
	const { titre, ensemble, mode } = textes.rendezVous;
	const tenus = modalites.filter(({ valeur }) => valeur);
	return html`<h4>${titre}</h4>
<p>${phrase(mesure, ensemble)}${comparaison(mesure)}.</p>
<ul>${tenus.map((part) => html`<li>${mode(part.nom, part.valeur ?? 0, periodeDe(part))}</li>`)}</ul>
<div class="graphiques-ensemble">${tenus.map((part) => figureDuMode(mesure, part))}</div>`;
}

/** On one scale for all, so that they are compared. */
function figureDuMode(mesure: Mesure, part: Part): Html {
	const tous = mesure.modalites.flatMap((autre) => autre.mois);
	const titre = textes.rendezVous.figure(
		part.nom,
		part.valeur ?? 0,
		Number(mesure.debut.slice(0, 4)),
	);
	return rendreFigure({
		...figureDesMois({ ...mesure, ...part }, { id: `fig-rdv-${part.modalite}`, titre }),
		maximum: Math.max(...tous.map(({ valeur }) => valeur ?? 0)),
	});
}

/** From the first month to the last in which there was one. */
function periodeDe({ mois }: Part): string | undefined {
	const vecus = mois.filter(({ valeur }) => valeur);
	const [premier, dernier] = [vecus[0], vecus.at(-1)];
	if (!premier || !dernier) return undefined;
	return textes.rendezVous.periode(premier.mois, dernier.mois);
}

function courriels(donnees: DonneesRapport): Html {
	const mesure = mesureDe(donnees, "pieces-par-courriel");
	const { titre, combien: dire, depuis } = textes.courriels;
	const premier = mesure.mois.find(({ valeur }) => valeur);
	const tardif = premier && premier !== mesure.mois[0];
	return html`<h4>${titre}</h4>
<p>${phrase(mesure, dire)}${comparaison(mesure)}. ${tardif && depuis(moisEnToutesLettres(premier.mois))}</p>
${mesure.valeur ? rendreFigure(figureDesMois(mesure, { id: "fig-courriels" })) : undefined}`;
}

function actions(donnees: DonneesRapport): Html {
	const mesure = mesureDe(donnees, "actions-proactives");
	const { titre, combien: dire, legende, colonnes } = textes.actions;
	return html`<h4>${titre}</h4>
<p>${phrase(mesure, dire)}${comparaison(mesure)}. ${legende}</p>
${
	donnees.actions.length > 0 &&
	html`<div class="defile" tabindex="0" role="region" aria-label="${titre}"><table><thead><tr><th scope="col">${colonnes.titre}</th><th scope="col">${colonnes.date}</th><th scope="col" class="nombre">${colonnes.contactes}</th></tr></thead><tbody>${donnees.actions.map(
		(action) =>
			html`<tr><th scope="row">${action.titre}</th><td>${dateCourante(action.lanceeLe)}</td><td class="nombre">${nombre(action.contactes)}</td></tr>`,
	)}</tbody></table></div>`
}`;
}

function satisfaction(donnees: DonneesRapport): Html {
	const mesure: Mesure = mesureDe(donnees, "satisfaction");
	const { titre, part, reserve } = textes.satisfaction;
	return html`<h4>${titre}</h4>
<p>${
		mesure.valeur === null
			? phrase(mesure, (v) => v)
			: part(chiffre({ ...mesure, valeur: mesure.valeur }), nombre(mesure.n))
	}${comparaison(mesure)}. ${reserve}</p>`;
}
