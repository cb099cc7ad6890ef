import type { EtatContact, NatureContact } from "../../dossiers/index.ts";
import type { Nature } from "../index.ts";

interface Point {
	contact: number;
	nature: NatureContact;
	valeur: string;
	etat: EtatContact;
	autrui: boolean;
}

const natures = { courriel: "courriel", sms: "mobile" } as const;

/**
 * The point to write to, the most lately confirmed first; an unconfirmed one for an answer only. What
 * concerns someone never goes to another member of the household.
 */
export function choisirContact<P extends Point>(
	points: readonly P[],
	canal: "courriel" | "sms",
	pour: Nature,
): P | undefined {
	const duCanal = points.filter(({ nature, autrui }) => nature === natures[canal] && !autrui);
	return (
		duCanal.find(({ etat }) => etat === "verifie") ??
		(pour === "service" ? duCanal.find(({ etat }) => etat === "non-verifie") : undefined)
	);
}
