import type { ReponseEnMots } from "../questionnaire/index.server.ts";
import type { Canal } from "../sollicitations/index.ts";

export type Etat = "brouillon" | "envoyee" | "abandonnee" | "expiree";

/** How somebody filled it in with the person; without it, the person did, alone. */
export const ASSISTANCES = ["telephone", "accueil", "rendez-vous", "aidant"] as const;
export type Assistance = (typeof ASSISTANCES)[number];

/** A helper is online, as the person would be; an agent receives them. */
export const canalDe = (assistance: Assistance | null): Canal =>
	assistance === null || assistance === "aidant" ? "en-ligne" : assistance;

/** What was sent, in the very words that were read. */
export interface Lu {
	titre: string;
	reponses: ReponseEnMots[];
	/** What the person was told that an agent would see with them. */
	declaration: string;
	/** Documents announced, in words. */
	pieces: string[];
	suites: string[];
}

/** « D2020-12 », on the receipt and on the phone. */
export const numeroDe = (demande: number, jour: string): string =>
	`D${jour.slice(0, 4)}-${demande}`;

/** « montants », for the page `montants.1`: what is counted says nothing of whom. */
export const etapeDe = (question: string): string => question.split(".")[0] ?? question;
