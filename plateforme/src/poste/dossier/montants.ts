import { eurosExacts } from "../../socle/index.ts";

/** « 219 € », « 385,62 € » */
export const montant = eurosExacts;

/** « + 12 € », « − 12,50 € » */
export const ecart = (centimes: number): string =>
	`${centimes < 0 ? "−" : "+"}\u00a0${montant(Math.abs(centimes))}`;
