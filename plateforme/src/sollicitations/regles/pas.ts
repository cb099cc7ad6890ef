import type { InferSelectModel } from "drizzle-orm";
import type { Acteur, Faits, Jour } from "../../socle/index.ts";
import { ActeRefuse } from "../actes/resultat.ts";
import type { Pause } from "../horloge/pause.ts";
import type { evenements, sollicitations } from "../tables.ts";
import type { Cadre } from "./cadre.ts";

/** An item, all its columns but those that the database computes. */
export type Ligne = Omit<InferSelectModel<typeof sollicitations>, "rang" | "dateUtile">;

/** A wait with what is missing. */
export interface Attente extends Pause {
	manque: readonly string[];
}

/** An item, and what its promise is counted from. */
export interface Suivi {
	ligne: Ligne;
	pauses: readonly Attente[];
	cadre: Cadre;
}

/** Its arrival never changes: the clock keeps its origin. */
export type Changements = Partial<
	Omit<Ligne, "organisme" | "sollicitation" | "version" | "arrivee" | "arriveeA">
>;

export interface Consigne {
	nature: InferSelectModel<typeof evenements>["nature"];
	/** For the timeline, in words. */
	precision?: string;
	/** For the journal: what figures are counted again from. */
	faits?: Faits;
}

/** One step of an act: an act is a list of them, which the database or a bulk load writes. */
export interface Pas {
	changements?: Changements;
	/** A wait that begins, or the one that began that day and now ends. */
	attente?: Attente;
	consigne: Consigne;
	/** What becomes of its matter: over on that day unless it was already, or open again. */
	affaire?: { conclueLe: Jour } | "rouverte";
}

/** The item after this step. One version more, so that a form filled before it is refused. */
export function avancer(suivi: Suivi, { changements, attente }: Pas): Suivi {
	const { ligne, pauses } = suivi;
	return {
		...suivi,
		ligne: changements ? { ...ligne, ...changements, version: ligne.version + 1 } : ligne,
		pauses: attente ? [...pauses.filter(({ debut }) => debut !== attente.debut), attente] : pauses,
	};
}

/** To work on an item, it must be open, and in nobody else's hands. */
export function exigerLibre(
	{ etat, prisPar }: Pick<Ligne, "etat" | "prisPar">,
	{ compte }: Acteur,
): void {
	if (etat === "traitee") throw new ActeRefuse("deja-traitee");
	if (prisPar !== null && prisPar !== compte) throw new ActeRefuse("prise-par-un-autre");
}
