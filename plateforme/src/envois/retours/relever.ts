import { createHash } from "node:crypto";
import type { Acteur } from "../../socle/index.ts";
import { type Recu, recevoirRetour } from "../actes/retour.ts";
import { lireRapport } from "./dsn.ts";

/** What came of a mail received at the address of bounces: `etranger` when it is no report of ours. */
export async function releverMessage(
	acteur: Acteur,
	message: Buffer,
): Promise<(Recu | "etranger")[]> {
	const rapports = (await lireRapport(message)).filter(
		({ organisme }) => organisme === acteur.organisme,
	);
	if (rapports.length === 0) return ["etranger"];
	const faits: Recu[] = [];
	for (const { envoi, destinataire, retour, statut } of rapports)
		faits.push(
			await recevoirRetour(acteur, {
				canal: "courriel",
				retour,
				code: statut,
				// A mail that is read again changes nothing; a second attempt brings another mail.
				empreinte: createHash("sha256").update(`dsn ${destinataire}\0`).update(message).digest(),
				de: { envoi, destinataire },
			}),
		);
	return faits;
}
