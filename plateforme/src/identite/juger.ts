import type { Role } from "../socle/index.ts";
import type { Permission, Qui } from "./permissions.ts";

/** What a request asks for: to read, to do a named act, or to send the only form of the page. */
export type Demande = { type: "lire" } | { type: "acte"; acte: string } | { type: "envoyer" };

export type Verdict =
	| { permis: true }
	| { permis: false; pourquoi: "a-identifier" }
	| { permis: false; pourquoi: "inconnu" }
	| { permis: false; pourquoi: "role"; reserve: readonly Role[] };

/** `roles` is undefined for someone who has not signed in. Absent from the table: refused. */
export function juger(
	table: readonly Permission[],
	route: string,
	demande: Demande,
	roles: readonly Role[] | undefined,
): Verdict {
	const ligne = table.find((permission) => permission.route === route);
	const qui = ligne && quiPeut(ligne, demande);
	if (!ligne || !qui) return { permis: false, pourquoi: "inconnu" };
	if (qui === "tous") return { permis: true };
	if (!roles) return { permis: false, pourquoi: "a-identifier" };
	const exclu = roles.some((role) => ligne.jamais?.includes(role));
	if (!exclu && (qui === "connectes" || roles.some((role) => qui.includes(role))))
		return { permis: true };
	return { permis: false, pourquoi: "role", reserve: qui === "connectes" ? [] : qui };
}

function quiPeut(ligne: Permission, demande: Demande): Qui | undefined {
	if (demande.type === "lire") return ligne.lire;
	if (demande.type === "envoyer") return ligne.envoyer;
	return Object.hasOwn(ligne.actes ?? {}, demande.acte) ? ligne.actes?.[demande.acte] : undefined;
}
