import { lireMois } from "../calendrier.ts";
import { termes } from "./calcul.ts";
import type { Etape, Explication, ExplicationPrestation } from "./etape.ts";
import { ecrireCondition, ecrireFormule, estReport, lignes } from "./formule.ts";
import { ecrireMesure, majuscule, nommerMois } from "./nombres.ts";
import { sources } from "./sources.ts";
import { AVERTISSEMENT } from "./texte.ts";

const ENTITES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Rend un texte inerte dans une page. */
export const echapper = (texte: string): string => texte.replace(/[&<>"']/g, (c) => ENTITES[c]);

/**
 * Une explication en HTML : un fragment sans style ni script, à poser dans une page.
 *
 * @returns une section par prestation, titres de niveau 2 et 3
 */
export function enHtml(x: Explication): string {
	const mois = nommerMois(lireMois(x.mois));
	const sections = x.prestations.map((p, rang) => section(p, `explication-${slug(x.id)}-${rang}`));
	return `<div class="explication" data-foyer="${echapper(x.id)}" lang="fr">\n<p>Vos droits en ${mois}</p>\n${manques(x)}${sections.join("\n")}\n</div>\n`;
}

function manques({ inconnues }: Explication): string {
	if (inconnues.length === 0) return "";
	const questions = inconnues.map(({ texte }) => `<li>${echapper(texte)}</li>`);
	return `<p>${AVERTISSEMENT}</p>\n<ul>\n${questions.join("\n")}\n</ul>\n`;
}

/** Un identifiant de page, quel que soit celui du foyer. */
const slug = (id: string): string => id.replace(/[^A-Za-z0-9_-]/g, "-");

function section(p: ExplicationPrestation, id: string): string {
	const etapes = [...p.etapes, ...(p.versement ? [p.versement] : [])];
	const lus = [
		`<section aria-labelledby="${id}" data-prestation="${p.prestation}">`,
		`<h2 id="${id}">${echapper(p.titre)}</h2>`,
		`<p class="reponse"><strong>${echapper(p.reponse)}</strong></p>`,
	];
	if (etapes.length > 0) lus.push("<ol>", ...etapes.map(etape), "</ol>");
	else
		lus.push(liens(p.references.map((r) => ({ texte: r.article, objet: r.objet, lien: r.lien }))));
	return [...lus, "</section>"].join("\n");
}

function etape(e: Etape): string {
	return [
		`<li data-etape="${e.cle}">`,
		`<h3>${echapper(e.titre)}</h3>`,
		`<p>${echapper(e.texte)}</p>`,
		chiffres(e),
		liens(sources(e)),
		"</li>",
	].join("\n");
}

function chiffres(e: Etape): string {
	const { condition: c } = e;
	const nommes = lignes([...termes(e.calcul), ...(c ? [c.seuil] : [])]);
	const paires = nommes.map(({ libelle, valeur }) => definition(majuscule(libelle), valeur));
	if (!estReport(e.calcul))
		paires.push(
			definition("Calcul", `${ecrireFormule(e.calcul)} = ${ecrireMesure(e.valeur, e.unite)}`),
		);
	if (c) paires.push(definition("Condition", ecrireCondition(c)));
	return `<dl>\n${paires.join("\n")}\n</dl>`;
}

const definition = (terme: string, valeur: string): string =>
	`<dt>${echapper(terme)}</dt><dd>${echapper(valeur)}</dd>`;

function liens(
	citees: readonly { texte: string; objet: string; lien?: string | undefined }[],
): string {
	const lus = citees.map(({ texte, objet, lien }) => {
		const nom = echapper(texte);
		const lie = lien && /^https?:/.test(lien) ? `<a href="${echapper(lien)}">${nom}</a>` : nom;
		return `<li>${lie}, ${echapper(objet)}</li>`;
	});
	return `<p>Textes :</p>\n<ul>\n${lus.join("\n")}\n</ul>`;
}
