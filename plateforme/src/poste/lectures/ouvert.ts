import { redirect } from "react-router";
import { consulter } from "../../dossiers/index.server.ts";
import type { Dossier } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { dossierInconnu } from "../pages/numero.ts";

/** The file, for a page beside its own; a protected one is asked for where the reason is asked. */
export async function dossierOuvert(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
): Promise<Dossier> {
	const lu = await consulter(tx, acteur, dossier);
	if (lu.ok) return lu.dossier;
	if (lu.motif === "inconnu") throw dossierInconnu();
	throw redirect(`/dossiers/${dossier}`);
}
