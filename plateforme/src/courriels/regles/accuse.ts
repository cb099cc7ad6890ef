import type { Authentification } from "../lecture/authentification.ts";
import type { Genre } from "../lecture/genre.ts";

/** Why nobody is told that their message came. */
export const SILENCES = [
	"personne-n-a-ecrit",
	"reponse-refusee",
	"usurpe",
	"sans-adresse",
	"adresse-muette",
	"plafond",
] as const;
export type Silence = (typeof SILENCES)[number];

/** Receipts to one address in a day: two programs that answer each other stop there. */
export const ACCUSES_PAR_JOUR = 5;

interface Vu {
	genre: Genre;
	adresse?: string;
	authentification: Authentification;
	refuseUneReponse: boolean;
	/** Sent to this address since this morning. */
	dejaAujourdhui: number;
}

const MUETTES =
	/^(no-?reply|ne-?pas-?repondre|do-?not-?reply|noreponse|mailer-daemon|postmaster)\b/i;

/**
 * One receipt goes to whoever wrote, or nothing does and it says why. What is said of a forged sender
 * would reach someone who wrote nothing (RFC 3834, 2).
 */
export function silenceDe({
	genre,
	adresse,
	authentification,
	refuseUneReponse,
	dejaAujourdhui,
}: Vu): Silence | undefined {
	if (genre !== "message") return "personne-n-a-ecrit";
	if (!adresse || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(adresse)) return "sans-adresse";
	if (MUETTES.test(adresse)) return "adresse-muette";
	if (authentification === "usurpe") return "usurpe";
	if (refuseUneReponse) return "reponse-refusee";
	return dejaAujourdhui >= ACCUSES_PAR_JOUR ? "plafond" : undefined;
}
