import type { EtatContact, NatureContact } from "../../dossiers/index.ts";
import type { Nature } from "../index.ts";

interface Point {
	contact: number;
	nature: NatureContact;
	valeur: string;
	etat: EtatContact;
}

const natures = { courriel: "courriel", sms: "mobile" } as const;

/** The point to write to, the most lately confirmed first; an unconfirmed one for an answer only. */
export function choisirContact<P extends Point>(
	points: readonly P[],
	canal: "courriel" | "sms",
	nature: Nature,
): P | undefined {
	const duCanal = points.filter((point) => point.nature === natures[canal]);
	return (
		duCanal.find(({ etat }) => etat === "verifie") ??
		(nature === "service" ? duCanal.find(({ etat }) => etat === "non-verifie") : undefined)
	);
}
