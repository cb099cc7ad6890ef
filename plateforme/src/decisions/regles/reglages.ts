import type { ReserveDuDepartement } from "./delegation.ts";
import type { ReglesDuRegard } from "./second-regard.ts";

export interface ReglagesDesDecisions extends ReglesDuRegard {
	/** What the département keeps of the RSA. */
	reserves: readonly ReserveDuDepartement[];
	joursDuDepartement: number | null;
	/** « la directrice de la caisse » */
	signataire: string;
	/** After « président du conseil départemental »: « de l’Ain ». */
	departement: string;
	adresseDepartement: string | null;
	/** Where appeals to the office are sent; its first desk unless told. */
	adresseRecours: string | null;
	tribunalJudiciaire: string | null;
	tribunalAdministratif: string | null;
}

/**
 * Until the office decides otherwise. The RSA is the département’s: what it may keep, it keeps. The share and
 * the amount are assumptions.
 */
export const REGLAGES: ReglagesDesDecisions = {
	part: 0.05,
	seuil: 2_000_00,
	graine: "0000000000000000",
	reserves: ["refus", "independant", "etranger"],
	joursDuDepartement: null,
	signataire: "la direction de la caisse",
	departement: "de votre département",
	adresseDepartement: null,
	adresseRecours: null,
	tribunalJudiciaire: null,
	tribunalAdministratif: null,
};
