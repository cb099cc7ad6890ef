import { ajouterMois, type Jour } from "../../socle/index.ts";

/** Family benefits are paid once a month, about the fifth, for the month before. */
const JOUR_DE_PAIEMENT = "05";

/** The next payment to come, today's included. */
export function prochainPaiement(jour: Jour): Jour {
	const ceMois = `${jour.slice(0, 7)}-${JOUR_DE_PAIEMENT}`;
	return jour <= ceMois ? ceMois : `${ajouterMois(jour.slice(0, 7), 1)}-${JOUR_DE_PAIEMENT}`;
}
