import type { CodePrestation } from "droits";
import type { Jour } from "../../socle/index.ts";
import type { Paiement } from "../types.ts";

export interface DernierVersement {
	date: Jour;
	paiements: Paiement[];
	/** Centimes, all recipients. */
	total: number;
	/** Centimes, less than zero when less is paid; nothing when there is no earlier month. */
	ecart?: number;
	/** What changed by itself, the largest first. */
	changements: { prestation: CodePrestation; ecart: number; nouvelle: boolean; finie: boolean }[];
	/** As entered or imported; never made up. */
	pourquoi: string[];
}

/** What was paid in the last calendar month, and what differs from the one before. The latest first in `paiements`. */
export function dernierVersement(paiements: readonly Paiement[]): DernierVersement | undefined {
	const date = paiements
		.map((paiement) => paiement.date)
		.sort()
		.at(-1);
	if (date === undefined) return undefined;
	const mois = date.slice(0, 7);
	const derniers = paiements.filter((paiement) => paiement.date.startsWith(mois));
	const avant = paiements.filter((paiement) => paiement.date.startsWith(moisPrecedent(mois)));
	const total = somme(derniers);
	const compare = avant.length > 0;
	return {
		date,
		paiements: derniers,
		total,
		ecart: compare ? total - somme(avant) : undefined,
		changements: compare ? comparer(derniers, avant) : [],
		pourquoi: [...new Set(derniers.flatMap(({ pourquoi }) => pourquoi ?? []))],
	};
}

function comparer(
	derniers: readonly Paiement[],
	avant: readonly Paiement[],
): DernierVersement["changements"] {
	const codes = [...new Set([...derniers, ...avant].map(({ prestation }) => prestation))];
	return codes
		.map((prestation) => {
			const de = (liste: readonly Paiement[]) => liste.filter((p) => p.prestation === prestation);
			return {
				prestation,
				ecart: somme(de(derniers)) - somme(de(avant)),
				nouvelle: de(avant).length === 0,
				finie: de(derniers).length === 0,
			};
		})
		.filter(({ ecart }) => ecart !== 0)
		.sort((a, b) => Math.abs(b.ecart) - Math.abs(a.ecart));
}

const somme = (paiements: readonly Paiement[]) =>
	paiements.reduce((total, { montant }) => total + montant, 0);

function moisPrecedent(mois: string): string {
	const [an, numero] = mois.split("-").map(Number);
	return numero === 1 ? `${an - 1}-12` : `${an}-${String(numero - 1).padStart(2, "0")}`;
}
