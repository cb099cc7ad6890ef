import { rendreFigure } from "../../graphiques/figure.ts";
import { enDebut, type Html, html } from "../../graphiques/html.ts";
import type { Mesure } from "../../indicateur.ts";
import { partEnMots } from "../../textes/chiffres.ts";
import { textesFamilles } from "../../textes/rapport/familles.ts";
import { chiffre, lien, phrase } from "../chiffre.ts";
import { type DonneesRapport, mesureDe } from "../donnees.ts";

const { droits: textes } = textesFamilles;

export function sectionAccesAuxDroits(donnees: DonneesRapport): Html {
	return html`<section aria-labelledby="acces"><h3 id="acces">${textes.titre}</h3>
<p>${textes.chapeau}</p>
${prime(donnees)}${asf(donnees)}
<p class="indication">${textes.reserve}</p>
</section>`;
}

function prime(donnees: DonneesRapport): Html {
	const [panel, demandes, droits, montant] = (
		["ppa-panel", "ppa-demandes", "ppa-droits-ouverts", "ppa-montant-moyen"] as const
	).map((id) => mesureDe(donnees, id)) as [Mesure, Mesure, Mesure, Mesure];
	return html`<h4>${textes.prime.titre}</h4>
<p>${phrase(panel, textes.prime.panel)}. ${enDebut(deux(demandes, droits, textes.prime.suite))}. ${phrase(montant, textes.prime.montant)}.</p>
${etapes(donnees.annee, panel, demandes, droits)}`;
}

function asf(donnees: DonneesRapport): Html {
	const [consultations, demandes, droits, rappel] = (
		["asf-consultations", "asf-demandes", "asf-droits-ouverts", "asf-rappel-moyen"] as const
	).map((id) => mesureDe(donnees, id)) as [Mesure, Mesure, Mesure, Mesure];
	const sms = demandes.modalites.find(({ modalite }) => modalite === "sms")?.valeur;
	return html`<h4>${textes.asf.titre}</h4>
<p>${textes.asf.chapeau}</p>
<p>${phrase(consultations, textes.asf.consultations)}\u00a0; ${deux(demandes, droits, textes.asf.suite)}. ${phrase(rappel, textes.asf.rappel)}. ${
		typeof sms === "number" && textes.asf.sms(lien(demandes, partEnMots(sms)))
	}</p>`;
}

/** One sentence for two figures, or each apart where one is missing. */
function deux(a: Mesure, b: Mesure, dire: (a: Html, b: Html) => Html): Html {
	if (a.valeur !== null && b.valeur !== null)
		return dire(chiffre({ ...a, valeur: a.valeur }), chiffre({ ...b, valeur: b.valeur }));
	return html`${phrase(a, (v) => html`${a.indicateur.nom}\u00a0: ${v}`)}. ${phrase(b, (v) => html`${b.indicateur.nom}\u00a0: ${v}`)}`;
}

/** Shares of one panel, told back as people. */
function etapes(annee: number, panel: Mesure, demandes: Mesure, droits: Mesure): Html | undefined {
	const { valeur } = panel;
	if (valeur === null || valeur === 0) return undefined;
	const personnes = ({ valeur, n, pourquoi }: Mesure) => ({
		valeur: valeur === null ? null : Math.round((valeur * n) / 100),
		n,
		pourquoi,
	});
	const { etapes: noms, figure } = textes.prime;
	return rendreFigure({
		id: "fig-prime",
		titre: figure(annee),
		rangees: [
			{ nom: noms.panel, valeur, n: panel.n },
			{ nom: noms.demandes, ...personnes(demandes) },
			{ nom: noms.droits, ...personnes(droits) },
		],
		unite: "nombre",
		entete: "Étape",
		couchees: true,
	});
}
