import { type CodePrestation, type EtatDroit, PRESTATIONS, type StatutOccupation } from "droits";
import { z } from "zod";

export const SITUATIONS = ["a_demander", "erreur_de_gestion", "a_verifier", "rupture"] as const;
export const STATUTS = ["certain", "probable", "possible", "a_verifier"] as const;
export const FAMILLES = ["seul", "seul-enfants", "couple", "couple-enfants"] as const;
export const REVENUS = ["salaire", "autre", "aucun"] as const;
export const ETATS_DU_DROIT = [
	"en_paiement",
	"demande_en_cours",
	"attente_declaration",
	"suspendu",
	"refuse",
] as const satisfies readonly EtatDroit[];
export const LOGEMENTS = [
	"locataire_hlm",
	"locataire_vide",
	"locataire_meuble",
	"proprietaire",
	"loge_gratuitement",
	"sans_domicile",
] as const satisfies readonly StatutOccupation[];

export type Situation = (typeof SITUATIONS)[number];
export type Statut = (typeof STATUTS)[number];
export type Famille = (typeof FAMILLES)[number];
export type Revenus = (typeof REVENUS)[number];

/** Who an action goes to, as data: everything that is said must be true of the file. */
export interface Audience {
	prestation: CodePrestation;
	/** What a detection found. Nothing said of it, and no finding is needed. */
	situations?: Situation[];
	statuts?: Statut[];
	/** Between 0 and 1. */
	probabiliteMin?: number;
	/** Euros over twelve months, all rights of the household together. */
	gainMin?: number;
	/** State of the right on the file. */
	etatDuDroit?: (typeof ETATS_DU_DROIT)[number];
	familles?: Famille[];
	/** Years of the first person of the file. */
	ageMin?: number;
	ageMax?: number;
	enfantsMin?: number;
	/** Insee codes. */
	communes?: string[];
	logements?: (typeof LOGEMENTS)[number][];
	emmenageDepuisMois?: number;
	separeDepuisMois?: number;
	revenus?: Revenus;
	anniversaire?: { age: 20 | 25; dansMois: number };
}

const liste = <V extends readonly [string, ...string[]]>(valeurs: V) =>
	z.array(z.enum(valeurs)).min(1).optional();
const mois = z.number().int().min(1).max(36).optional();

/** An unknown criterion is refused: a misspelt one would silently widen the audience. */
export const audience = z
	.strictObject({
		prestation: z.enum(PRESTATIONS as unknown as readonly [CodePrestation, ...CodePrestation[]]),
		situations: liste(SITUATIONS),
		statuts: liste(STATUTS),
		probabiliteMin: z.number().min(0).max(1).optional(),
		gainMin: z.number().min(0).max(100_000).optional(),
		etatDuDroit: z.enum(ETATS_DU_DROIT).optional(),
		familles: liste(FAMILLES),
		ageMin: z.number().int().min(0).max(120).optional(),
		ageMax: z.number().int().min(0).max(120).optional(),
		enfantsMin: z.number().int().min(0).max(20).optional(),
		communes: z
			.array(z.string().regex(/^[0-9AB]{5}$/))
			.min(1)
			.max(500)
			.optional(),
		logements: liste(LOGEMENTS),
		emmenageDepuisMois: mois,
		separeDepuisMois: mois,
		revenus: z.enum(REVENUS).optional(),
		anniversaire: z
			.strictObject({
				age: z.literal([20, 25]),
				dansMois: z.number().int().min(1).max(12),
			})
			.optional(),
	})
	.refine(({ ageMin = 0, ageMax = 120 }) => ageMin <= ageMax, { path: ["ageMax"] });

/**
 * What someone of the office looks at or mends first: what is to be verified, and what the office should
 * have paid. No action aims at it. What is about to stop is told all the same.
 */
export const RESERVEES: readonly Situation[] = ["a_verifier", "erreur_de_gestion"];

export const viseUneReservee = ({ situations = [], statuts = [] }: Audience): boolean =>
	situations.some((une) => RESERVEES.includes(une)) || statuts.includes("a_verifier");

/** A right found, or a state of the file: without either, everyone would be contacted. */
export const viseUneSituation = ({ prestation: _, ...criteres }: Audience): boolean =>
	Object.values(criteres).some((critere) => critere !== undefined);

export const demandeUnConstat = ({
	situations,
	statuts,
	probabiliteMin,
	gainMin,
}: Audience): boolean =>
	[situations, statuts, probabiliteMin, gainMin].some((critere) => critere !== undefined);
