import { type Dossier, quotientFamilial, type Reserve } from "../../dossiers/index.ts";

/** Why the quotient familial on the file is an estimate; empty when nothing is in doubt. */
export function reservesDuQuotient({ foyer, droits }: Dossier): Reserve[] {
	const enPaiement = droits.filter(({ etat, finiLe }) => etat === "en_paiement" && finiLe === null);
	return (foyer && quotientFamilial(foyer.contenu, enPaiement)?.reserves) ?? [];
}
