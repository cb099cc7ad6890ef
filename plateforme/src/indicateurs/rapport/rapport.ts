import { majuscule } from "../../socle/index.ts";
import { type Html, html } from "../graphiques/html.ts";
import { valeurEnMots } from "../textes/chiffres.ts";
import { suiteDe } from "../textes/phrases.ts";
import { textesFamilles } from "../textes/rapport/familles.ts";
import { textesRapport as textes } from "../textes/rapport/rapport.ts";
import { textesTerritoires } from "../textes/rapport/territoires.ts";
import { annexe } from "./annexe.ts";
import { lien } from "./chiffre.ts";
import { type DonneesRapport, mesureDe } from "./donnees.ts";
import { estPlusPetit, FOYERS_PUBLIES, publieeEnMots } from "./publies.ts";
import { sectionAccesAuxDroits } from "./sections/acces-aux-droits.ts";
import { sectionEngagements } from "./sections/engagements.ts";
import { sectionLien } from "./sections/lien.ts";
import { sectionReclamations } from "./sections/reclamations.ts";
import { sectionTeleservices } from "./sections/teleservices.ts";
import { sectionPartenaires } from "./sections/territoires.ts";

/** The year of an office, told from its indicators: the same in a page and in a file on its own. */
export function rendreRapport(donnees: DonneesRapport): Html {
	const { annee, organisme, au, dossiers } = donnees;
	return html`<article class="rapport">
<header><p class="surtitre">${organisme.nom}</p><h1>${textes.titre(annee)}</h1>
<p class="chapeau">${textes.chapeau(organisme.nom, annee)}</p><p class="indication">${textes.mesure(au)}</p>
${organisme.simule && html`<p class="rapport-simule" role="note"><strong>${textes.simule.titre}</strong> ${textes.simule.texte} ${estPlusPetit(dossiers) && textes.simule.taille(dossiers, FOYERS_PUBLIES)}</p>`}</header>
${enBref(donnees)}
${sommaire()}
<h2 id="familles">${textesFamilles.titre}</h2>
${sectionEngagements(donnees)}${sectionTeleservices(donnees)}${sectionAccesAuxDroits(donnees)}${sectionReclamations(donnees)}
<h2 id="territoires">${textesTerritoires.titre}</h2>
${sectionPartenaires()}${sectionLien(donnees)}
${annexe(donnees)}
<p class="indication">${textes.pied(organisme.nom)}</p>
</article>`;
}

const EN_BREF = [
	"taux-appels-traites",
	"pieces-moins-15-jours",
	"reclamations-moins-10-jours",
	"usage-teleservices",
	"ppa-panel",
	"pieces-par-courriel",
];

function enBref(donnees: DonneesRapport): Html {
	const { organisme, annee, dossiers } = donnees;
	const connus = EN_BREF.map((id) => mesureDe(donnees, id)).filter(({ valeur }) => valeur !== null);
	if (connus.length === 0) return html``;
	return html`<section aria-labelledby="en-bref"><h2 id="en-bref">${textes.enBref}</h2><ul class="en-bref">${connus.map(
		(mesure) => {
			const valeur = mesure.valeur as number;
			const { indicateur } = mesure;
			return html`<li>${lien(mesure, majuscule(valeurEnMots(valeur, indicateur.unite)))} <span>${suiteDe(indicateur, valeur)}</span>${
				organisme.simule &&
				html` <small>${textes.comparee(publieeEnMots(indicateur, annee, dossiers))}</small>`
			}</li>`;
		},
	)}</ul></section>`;
}

const sommaire = (): Html =>
	html`<nav aria-label="${textes.sommaire}"><ul class="sommaire">${[
		["familles", textesFamilles.titre],
		["territoires", textesTerritoires.titre],
		["annexe", textes.annexe.titre],
	].map(([id, titre]) => html`<li><a href="#${id}">${titre}</a></li>`)}</ul></nav>`;
