import { type CodePrestation, enHtml, expliquer, type Foyer, PRESTATIONS } from "droits";
import { type Bilan, NON_COUVERT } from "./bilan.ts";

export interface Explications {
	/** The calculation of each right that is sure, as a fragment of HTML already escaped. */
	calculs: { code: CodePrestation; html: string }[];
	/** In a sentence, why not the others. */
	refus: { code: CodePrestation; reponse: string }[];
}

/**
 * Only what is sure is explained: a calculation on defaults would be somebody else's. `complet` is
 * the household with made-up answers where no answer can change a right that is sure.
 */
export function expliquerBilan(bilan: Bilan, complet: Foyer): Explications {
	const { droits, incertains, foyer } = bilan;
	const surs = droits.filter(({ code }) => !incertains.includes(code));
	const tus = new Set([...droits.map(({ code }) => code), ...incertains, ...jamaisDevines(foyer)]);
	return {
		calculs: surs.map(({ code }) => ({ code, html: calcul(complet, code) })),
		refus: PRESTATIONS.filter((code) => !tus.has(code) && code !== NON_COUVERT).map((code) => ({
			code,
			reponse: expliquer(complet, { prestation: code }).prestations[0].reponse,
		})),
	};
}

/** To say « no disability is recognised » to who said nothing of it would be to guess. */
function jamaisDevines({ personnes }: Foyer): CodePrestation[] {
	const grossesse = personnes.some((personne) => personne.grossesse);
	const handicap = personnes.some((personne) => personne.handicap);
	return [
		...(grossesse ? [] : (["paje_naissance"] as const)),
		...(handicap ? [] : (["aah", "mva", "aeeh"] as const)),
	];
}

/** Named after the benefit, so that two calculations on a page do not share an identifier. */
function calcul(foyer: Foyer, code: CodePrestation): string {
	return enHtml(expliquer({ ...foyer, id: code }, { prestation: code }));
}
