import type { CodePrestation } from "droits";
import type { TableauRefuse } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import type { Canal } from "../../sollicitations/index.ts";

/** What the national system says of one request: it was made, then opened or refused. */
export interface Suite {
	/** In the file, from 1. */
	ligne: number;
	matricule: string;
	prestation: CodePrestation;
	demandeLe: Jour;
	canal: Canal;
	ouvertLe: Jour | null;
	/** From when the right is due; the month of the request unless told. */
	depuis: Jour;
	/** Centimes a month. */
	montant: number | null;
	/** Centimes. */
	rappel: number | null;
	refuseLe: Jour | null;
	/** Why it was refused, for the colleague who reads the history. */
	motif: string | null;
}

export const COLONNES = [
	"matricule",
	"prestation",
	"demande_le",
	"ouvert_le",
	"montant",
	"rappel",
	"depuis",
	"refuse_le",
	"motif",
	"canal",
] as const;
export type Colonne = (typeof COLONNES)[number];

/** Without these, a line says nothing. */
export const EXIGEES = ["matricule", "prestation", "demande_le"] as const satisfies Colonne[];

export type MotifDeRejet =
	| "vide"
	| "prestation-inconnue"
	| "date-illisible"
	| "date-future"
	| "avant-la-demande"
	| "montant-illisible"
	| "ouvert-et-refuse"
	| "sans-ouverture"
	| "sans-refus"
	| "canal-inconnu"
	| "deja-donnee"
	| "dossier-inconnu"
	| "contredit"
	| "prise-par-un-autre";

export interface Rejet {
	ligne: number;
	colonne: Colonne;
	motif: MotifDeRejet;
}

/** Why a whole file is refused: nothing of it is read. */
export type FichierRefuse =
	| TableauRefuse
	/** Most lines fail on that column: what it holds is not what its title says. */
	| { motif: "decalage"; colonne: Colonne; lignes: number; sur: number };
