import { travauxDesEnvois } from "./envois/index.server.ts";
import { type Travail, travauxDuSocle } from "./socle/index.server.ts";
import { travauxDesSollicitations } from "./sollicitations/index.server.ts";

/** Every job of the platform: a domain exports its own list from its `index.server.ts`. */
export const travaux: readonly Travail[] = [
	...travauxDuSocle,
	...travauxDesEnvois,
	...travauxDesSollicitations,
];
