import { type CodePrestation, estimer, type Foyer, PRESTATIONS } from "droits";

/** What a household receives of a benefit, and what it is due as far as the file tells. */
export interface Comparaison {
	code: CodePrestation;
	/** State on the file; absent if never asked, `null` if the office does not know. */
	etat?: string | null;
	/** €, gross, valued on the file. */
	paye: number;
	/** €, gross. Never below what is paid: that is not what this page is for. */
	du: number;
	/** Upper bound when the file leaves a doubt. */
	jusqua?: number;
}

const ECART_DIT = 1;

export function comparer(foyer: Foyer): Comparaison[] {
	const { droits, incertain } = estimer(douterDeLAutreParent(foyer));
	return PRESTATIONS.flatMap((code) => {
		const valorise = foyer.droits_valorises?.[code];
		const etat = valorise === null ? null : valorise?.etat;
		const paye = etat === "en_paiement" ? (valorise?.montant ?? 0) : 0;
		const doute = incertain?.[code];
		const calcule = doute ? doute.min : (droits[code] ?? 0);
		const jusqua = doute && doute.max >= ECART_DIT ? doute.max : undefined;
		if (etat === undefined && calcule < ECART_DIT && jusqua === undefined) return [];
		return { code, etat, paye, du: Math.max(calcule, paye), jusqua };
	});
}

/** As in detection: on a lone parent's file, silence about the other parent is not an answer. */
function douterDeLAutreParent(foyer: Foyer): Foyer {
	if (foyer.personnes.some(({ role }) => role === "conjoint")) return foyer;
	return {
		...foyer,
		personnes: foyer.personnes.map((personne) =>
			personne.role === "enfant" && personne.prive_aide_parent === undefined
				? { ...personne, prive_aide_parent: null }
				: personne,
		),
	};
}

export const plusQuePaye = ({ etat, paye, du, jusqua }: Comparaison) =>
	etat === "en_paiement" && jusqua === undefined && du - paye >= ECART_DIT;
