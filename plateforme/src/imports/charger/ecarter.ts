import { retirerNumeroDans } from "../../dossiers/index.server.ts";
import { objetNumeroContredit } from "../../dossiers/index.ts";
import { suspendreComptes } from "../../identite/index.server.ts";
import { recevoirDans } from "../../sollicitations/index.server.ts";
import type { Chargement } from "./contexte.ts";

/**
 * The number of a file opened here is someone else’s: it leaves that file before anything of the other one
 * is written, nobody opens the file by an account any more, and an agent is asked to find its number.
 */
export async function ecarter({ tx, acteur }: Chargement, dossier: number): Promise<void> {
	await retirerNumeroDans(tx, acteur, dossier);
	await suspendreComptes(tx, acteur, dossier);
	await recevoirDans(tx, acteur, {
		nature: "tache",
		canal: "partenaire",
		objet: objetNumeroContredit,
		dossier,
	});
}
