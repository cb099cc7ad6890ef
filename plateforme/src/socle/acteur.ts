import type { Role } from "./roles.ts";

/** Who acts, for which office, and at what instant: an act never asks a clock. */
export interface Acteur {
	organisme: string;
	/** 0 for the platform itself (jobs, imports). */
	compte: number;
	/** « Inès Martin » */
	nom: string;
	roles: readonly Role[];
	equipe?: string;
	competences: readonly string[];
	/** The file of an allocataire. */
	dossier?: number;
	/** Where a partner or a place of help works. */
	structure?: string;
	/** The office's time: simulated where the office is. */
	quand: Date;
}

/** The platform itself, when no person acts. */
export const plateforme = (organisme: string, quand: Date): Acteur => ({
	organisme,
	compte: 0,
	nom: "La plateforme",
	roles: [],
	competences: [],
	quand,
});
