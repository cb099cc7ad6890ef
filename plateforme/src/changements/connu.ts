import type { Activite, Foyer, Personne } from "droits";
import { communeDe } from "../socle/index.ts";

/** The law reads silence as « inactif ». */
export const activiteDe = ({ activite }: Personne): Activite | null =>
	activite === undefined ? "inactif" : activite;

/** As the fields show it: empty when it is not known. */
export interface LogementEcrit {
	statut: string;
	loyer: string;
	commune: string;
}

export function logementDe({ logement }: Foyer): LogementEcrit {
	const { statut_occupation, loyer, code_commune } = logement ?? {};
	return {
		statut: statut_occupation ?? "",
		loyer: typeof loyer === "number" ? ecrireMontant(loyer) : "",
		commune: code_commune ? ecrireCommune(code_commune) : "",
	};
}

/** « 1234,5 » */
export const ecrireMontant = (montant: number) =>
	String(Math.round(montant * 100) / 100).replace(".", ",");

/** « Bourg-en-Bresse (01000) », as it is proposed; the Insee code of a commune of elsewhere. */
export function ecrireCommune(code: string): string {
	const commune = communeDe(code);
	return commune ? `${commune.nom} (${commune.codesPostaux[0]})` : code;
}
