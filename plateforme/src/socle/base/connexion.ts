import { readFileSync, writeFileSync } from "node:fs";

/** Where a server listens: a folder (its socket) or a loopback address, and a port. */
export interface Adresse {
	host: string;
	port: number;
}

export interface Connexion extends Adresse {
	user: string;
	password: string;
	database: string;
}

export type Acces = Connexion | { connectionString: string };

export const BASE = "droit_ouvert";
export const PROPRIETAIRE = "droit_ouvert";
export const APPLICATION = "droit_ouvert_application";
export const CHARGEMENT = "droit_ouvert_chargement";
export const TRAVAUX = "droit_ouvert_travaux";
export const ADMINISTRATEUR = "administrateur";

export const ecrireAdresse = (chemin: string, adresse: Adresse): void =>
	writeFileSync(chemin, JSON.stringify(adresse), { mode: 0o600 });

export const lireAdresse = (chemin: string): Adresse => JSON.parse(readFileSync(chemin, "utf8"));
