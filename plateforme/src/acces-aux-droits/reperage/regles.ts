import { ajouterJours, type Jour } from "../../socle/index.ts";

/** Under it more than nine rights in ten would not be due: naming someone for that is not necessary (GDPR, 5-1-c). */
export const SEUIL_DE_PROBABILITE = 0.15;

/** Days that a finding is kept when nothing confirms it. */
export const DUREE_D_UN_CONSTAT = 90;

export const expiration = (etabliLe: Jour): Jour => ajouterJours(etabliLe, DUREE_D_UN_CONSTAT);

/** Of the draws of a run, where nobody gave another: the same files give the same findings. */
export const GRAINE = 0;

/** Why nothing is looked for on a file. */
export const ECARTS = [
	"opposition",
	"deces",
	"radie",
	"sans-foyer",
	"hors-bareme",
	"calcul-impossible",
] as const;
export type Ecart = (typeof ECARTS)[number];

/** Examined all the same: what is already open is kept true, no new right is put forward. */
export const CONTACTE = "contacte";

/** What the file says of itself, beside its household. */
export interface Etat {
	oppose: boolean;
	/** A person of the household died: the file comes first, through someone. */
	deces: boolean;
	etat: "ouvert" | "suspendu" | "radie";
	aUnFoyer: boolean;
}

export function ecartDe({ oppose, deces, etat, aUnFoyer }: Etat): Ecart | undefined {
	if (oppose) return "opposition";
	if (deces) return "deces";
	if (etat === "radie") return "radie";
	return aUnFoyer ? undefined : "sans-foyer";
}
