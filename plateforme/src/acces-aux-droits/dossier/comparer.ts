import type { CodePrestation, Foyer } from "droits";
import { droitsCalcules } from "./calculer.ts";

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
	return [...droitsCalcules(foyer)].flatMap(([code, { de, a, doute }]) => {
		const valorise = foyer.droits_valorises?.[code];
		const etat = valorise === null ? null : valorise?.etat;
		const paye = etat === "en_paiement" ? (valorise?.montant ?? 0) : 0;
		const jusqua = doute && a >= ECART_DIT ? a : undefined;
		if (etat === undefined && de < ECART_DIT && jusqua === undefined) return [];
		return { code, etat, paye, du: Math.max(de, paye), jusqua };
	});
}

export const plusQuePaye = ({ etat, paye, du, jusqua }: Comparaison) =>
	etat === "en_paiement" && jusqua === undefined && du - paye >= ECART_DIT;
