import type { Role } from "../socle/index.ts";
import { juger } from "./juger.ts";
import { permissions } from "./permissions.ts";
import type { Session } from "./sessions/session.ts";
import { textes } from "./textes.ts";

/** The sections that this person may open, in the order of the day's work. */
export function navigationDe(session: Pick<Session, "fournisseur" | "compte"> | undefined) {
	const pour = session?.fournisseur === "pro" ? "travail" : "public";
	return textes.navigation
		.filter((lien) => lien.pour === pour)
		.filter(({ href }) => juger(permissions, href, { type: "lire" }, session?.compte.roles).permis)
		.map(({ href, texte, touche }) => ({ href, texte, touche }));
}

export type Reglage = (typeof textes.reglages.pages)[number];

/** The settings that these roles may open. */
export const reglagesDe = (roles: readonly Role[]): Reglage[] =>
	textes.reglages.pages.filter(
		({ href }) => juger(permissions, href, { type: "lire" }, roles).permis,
	);
