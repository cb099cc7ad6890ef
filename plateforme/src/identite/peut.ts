import type { Role } from "../socle/index.ts";
import { juger } from "./juger.ts";
import { permissions } from "./permissions.ts";

/** Whether this person may open the page: a link that would be refused is not shown. */
export const peutOuvrir = ({ roles }: { roles: readonly Role[] }, route: string): boolean =>
	juger(permissions, route, { type: "lire" }, roles).permis;

/** Whether this person may do that act of the page: a button that would be refused is not shown. */
export const peutFaire = (
	{ roles }: { roles: readonly Role[] },
	route: string,
	acte: string,
): boolean => juger(permissions, route, { type: "acte", acte }, roles).permis;
