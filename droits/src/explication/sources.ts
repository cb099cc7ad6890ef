import { type MontantLegal, termes } from "./calcul.ts";
import type { Etape } from "./etape.ts";
import { ecrireJour } from "./nombres.ts";

/** Un texte cité par une étape. */
export interface SourceCitee {
	/** « CSS art. D843-1 ». */
	texte: string;
	/** Ce que dit l'article, ou ce que fixe le montant. */
	objet: string;
	lien?: string;
}

/** Les articles d'une étape, puis les textes qui fixent ses montants, une fois chacun. */
export function sources(e: Etape): SourceCitee[] {
	const citees: SourceCitee[] = [];
	for (const { article, objet, lien } of e.references)
		if (!citees.some((s) => s.texte === article))
			citees.push({ texte: article, objet, ...(lien !== undefined && { lien }) });
	for (const m of montantsLegaux(e)) {
		const objet = `${m.libelle}, depuis le ${ecrireJour(m.depuis)}`;
		const texte = m.source.replace(/[.\s]+$/, "");
		const deja = citees.some((s) => s.objet === objet || numero(s.texte) === numero(texte));
		if (!deja) citees.push({ texte, objet, ...(m.lien !== "" && { lien: m.lien }) });
	}
	return citees;
}

/** Le même article s'écrit de plusieurs façons selon la source : « D843-1 » les réunit. */
function numero(texte: string): string {
	const article = /\b[LRD]\.?\s?(\d[\d-]*)/.exec(texte);
	if (article) return article[1];
	return texte
		.toLowerCase()
		.replace("27 septembre 2019", "27/09/2019")
		.replace(/art(icle|\.)\s*/, "");
}

/** Les montants que la loi fixe parmi les nombres d'une étape. */
export function montantsLegaux(e: Etape): MontantLegal[] {
	const nombres = [...termes(e.calcul), ...(e.condition ? [e.condition.seuil] : [])];
	return nombres.flatMap((t) => t.source ?? []);
}
