import type { NatureParticularite } from "../../dossiers/index.ts";
import { textesReserves } from "../textes/reserves.ts";
import type { LigneDeConstat } from "./examiner.ts";

/** Whether the rights looked at may be proposed by this office. */
export const ISSUES_DE_VERIFICATION = ["oui", "non"] as const;
export type IssueDeVerification = (typeof ISSUES_DE_VERIFICATION)[number];

/** What the file says that makes it one for a person to look at, and what that person found. */
export interface Reserve {
	nature: NatureParticularite;
	precision: string;
	issue: IssueDeVerification | null;
	/** The benefits that the person looked at: another one is for a person again. */
	prestations: string[] | null;
}

/** Of a decision of the MDPH, what depends on it; the others, every right of the file. */
export const DE_LA_MDPH: readonly string[] = ["aah", "aeeh"];

const concerne = ({ nature }: Reserve, prestation: string) =>
	nature !== "mdph" || DE_LA_MDPH.includes(prestation);

const issueDe = ({ issue, prestations }: Reserve, prestation: string) =>
	prestations?.includes(prestation) ? issue : null;

/**
 * The findings of a file as its particulars leave them. Not looked at by anyone: to be verified, and why.
 * A person said that they may be proposed: likely at most, since the calculation does not know what another
 * country or scheme pays. A person said no: not put forward. What is about to stop is told all the same.
 */
export function reserver(lignes: LigneDeConstat[], reserves: readonly Reserve[]): LigneDeConstat[] {
	if (reserves.length === 0) return lignes;
	return lignes.flatMap((ligne): LigneDeConstat[] => {
		const { prestation, situation } = ligne;
		const siennes = reserves.filter((reserve) => concerne(reserve, prestation));
		if (siennes.length === 0) return [ligne];
		const rupture = situation === "rupture";
		if (!rupture && siennes.some((reserve) => issueDe(reserve, prestation) === "non")) return [];
		const aVoir = siennes.filter((reserve) => issueDe(reserve, prestation) === null);
		if (aVoir.length === 0)
			return [{ ...ligne, statut: ligne.statut === "certain" ? "probable" : ligne.statut }];
		const raisons = aVoir.map(({ nature, precision }) => textesReserves.raison(nature, precision));
		return [
			{
				...ligne,
				statut: "a_verifier",
				situation: rupture ? situation : "a_verifier",
				suite: [...(rupture ? [ligne.suite] : []), ...raisons].join(" "),
			},
		];
	});
}
