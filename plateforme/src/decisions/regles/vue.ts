import type { Difference } from "../../changements/index.server.ts";
import type { Calculee, DroitDuFoyer, Etude, Montant } from "./etude.ts";

/** What the agent had on the screen, kept with the decision: a letter and a colleague read it again. */
export interface EtudeVue {
	differences: Difference[];
	/** Why nothing was computed. */
	sansBareme?: string;
	/** Month of the amounts, AAAA-MM. */
	mois?: string;
	/** Of what a change moves later, AAAA-MM. */
	enAvance?: string;
	droits: DroitDuFoyer[];
	gain?: { mois: Montant; douzeMois: Montant };
	/** € that the arrears would make the person owe. */
	aReprendre: number;
	/** Centimes that the person owes already. */
	dettes: number;
	/** What the calculation read, in words; empty where nothing was computed. */
	lu: string[];
}

export const vueDe = (
	etude: Etude,
	reste: Pick<EtudeVue, "differences" | "dettes" | "lu">,
): EtudeVue =>
	"sansBareme" in etude
		? { ...reste, sansBareme: etude.sansBareme, droits: [], aReprendre: 0 }
		: { ...reste, ...calculee(etude) };

const calculee = ({ mois, enAvance, droits, gain, aReprendre }: Calculee) => ({
	mois,
	enAvance,
	droits,
	gain,
	aReprendre,
});
