import { createHash, randomInt } from "node:crypto";
import { z } from "zod";
import { ajouterJours, type Jour, jourDe, simplifier } from "../socle/index.ts";
import { nomDeStructure } from "../sollicitations/index.ts";

/** How far a helper may go for the person: each is given apart. */
export const PORTEES = ["voir", "envoyer", "demarche"] as const;
export type Portee = (typeof PORTEES)[number];

export const DONNE_PAR = ["en-ligne", "papier", "telephone"] as const;
export type DonnePar = (typeof DONNE_PAR)[number];

/** In days. A mandate always ends: what was handy one winter must not stay open for years. */
export const DUREES = [30, 90, 180, 365] as const;
export type Duree = (typeof DUREES)[number];

/** The code is given by hand or by phone, and typed within the week. */
const JOURS_DU_CODE = 7;

export const CONSIGNE_MIN = 10;
const CONSIGNE_MAX = 500;
const NOM_MAX = 120;

/** How the helper finds the mandate: by a code that they are given, or as who they are when they sign in. */
export type Voie =
	| { par: "code" }
	| { par: "courriel"; courriel: string }
	| { par: "structure"; structure: string };

export interface MandatDit {
	nom: string;
	portees: Portee[];
	duree: Duree;
	/** A code unless told. */
	voie?: Voie;
}

export type MotifMandat =
	| "nom-vide"
	| "portee-vide"
	| "duree"
	| "courriel-illisible"
	| "structure-inconnue"
	| "consigne-vide"
	| "trop"
	| "code-inconnu"
	| "trop-d-essais"
	| "le-sien"
	| "inconnu"
	| "fini";

/** What a form says, or why it cannot be read. */
export function lireMandat(
	champs: FormData,
): { ok: true; dit: MandatDit } | { ok: false; motif: MotifMandat } {
	const voie = lireVoie(champs);
	if (typeof voie === "string") return { ok: false, motif: voie };
	const nom =
		voie.par === "structure"
			? nomDeStructure(voie.structure)
			: String(champs.get("nom") ?? "")
					.replace(/\s+/g, " ")
					.trim();
	if (!nom || nom.length > NOM_MAX) return { ok: false, motif: "nom-vide" };
	const dites = champs.getAll("portee").map(String);
	const portees = PORTEES.filter((portee) => dites.includes(portee));
	if (portees.length === 0) return { ok: false, motif: "portee-vide" };
	const duree = DUREES.find((jours) => String(jours) === champs.get("duree"));
	return duree ? { ok: true, dit: { nom, portees, duree, voie } } : { ok: false, motif: "duree" };
}

function lireVoie(champs: FormData): Voie | MotifMandat {
	const texte = (nom: string) => String(champs.get(nom) ?? "").trim();
	switch (texte("voie")) {
		case "courriel": {
			const lu = z.email().max(254).safeParse(texte("courriel"));
			return lu.success ? { par: "courriel", courriel: lu.data } : "courriel-illisible";
		}
		case "structure": {
			const structure = texte("structure");
			return structure ? { par: "structure", structure } : "structure-inconnue";
		}
		default:
			return { par: "code" };
	}
}

export function lireConsigne(brute: string): string | undefined {
	const consigne = brute.replace(/\s+/g, " ").trim();
	return consigne.length >= CONSIGNE_MIN && consigne.length <= CONSIGNE_MAX ? consigne : undefined;
}

/** The last day on which it holds. */
export const finDuMandat = (quand: Date, duree: Duree): Jour => ajouterJours(jourDe(quand), duree);

export const finDuCode = (quand: Date): Date =>
	new Date(quand.getTime() + JOURS_DU_CODE * 86_400_000);

export type EtatMandat = "a-accepter" | "code-perime" | "actif" | "expire" | "revoque";

interface Dates {
	jusqua: Jour;
	codeJusqua: Date | null;
	accepteLe: Date | null;
	revoqueLe: Date | null;
}

/** Taken back wins over everything; then the last day; then whether the helper has come. */
export function etatDuMandat(mandat: Dates, quand: Date): EtatMandat {
	if (mandat.revoqueLe) return "revoque";
	if (mandat.jusqua < jourDe(quand)) return "expire";
	if (mandat.accepteLe) return "actif";
	return mandat.codeJusqua && mandat.codeJusqua >= quand ? "a-accepter" : "code-perime";
}

/** Without what is taken for another when read aloud or written by hand: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const LETTRES = "ACDEFGHJKMNPQRTUVWXY34679";
const LONGUEUR = 10;

/** « KTR4X-7DHM9 »: some 46 bits, so that its print can be searched and not guessed. */
export function tirerCode(): string {
	const lettres = Array.from({ length: LONGUEUR }, () => LETTRES[randomInt(LETTRES.length)]);
	return `${lettres.slice(0, 5).join("")}-${lettres.slice(5).join("")}`;
}

/** Accepted or taken back, nothing says any more who was awaited. */
export const PLUS_ATTENDU = { empreinte: null, designe: null, structure: null, codeJusqua: null };

/** However it was typed; nothing when it cannot be one of ours. */
export function empreinteDuCode(tape: string): Buffer | undefined {
	const lettres = tape.toUpperCase().replace(/[^A-Z0-9]/g, "");
	if (lettres.length !== LONGUEUR) return undefined;
	return createHash("sha256").update(lettres).digest();
}

/** An address is compared, and never read again: only its print is kept. */
export const empreinteDuCourriel = (organisme: string, courriel: string): Buffer =>
	createHash("sha256").update(`${organisme} ${courriel.trim().toLowerCase()}`).digest();

const mots = (texte: string): string[] =>
	simplifier(texte)
		.split(/[^a-z0-9]+/)
		.filter(Boolean);

/**
 * Whether who signs in is who was named: an address may not have been checked by whoever vouches for it, so
 * the civil name, which is, must be there too. The first of several given names is enough.
 */
export function estNomme(dit: string, { prenom, nom }: { prenom: string; nom: string }): boolean {
	const dits = new Set(mots(dit));
	const [premier] = mots(prenom);
	const noms = mots(nom);
	return premier !== undefined && noms.length > 0 && [premier, ...noms].every((m) => dits.has(m));
}
