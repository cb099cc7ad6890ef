import {
	joignables,
	numeroContredit,
	titulaireDe,
	verifierAcces,
} from "../../dossiers/index.server.ts";
import { peutEtre } from "../../identite/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import type { Identite } from "../parcours/foyer-dit.ts";

type MotifRefus = "inconnu" | "justification" | "reserve" | "sans-numero";

/** As their name and birth tell, with nobody who may read over their shoulder. Throws `ActeRefuse`. */
export async function estLeSien(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ nomUsage, ...identite }: Identite,
): Promise<boolean> {
	const acces = await verifierAcces(tx, acteur, dossier, true);
	if (!acces.ok) throw new ActeRefuse<MotifRefus>(acces.motif);
	if ((await numeroContredit(tx, acteur.organisme, dossier)) !== undefined)
		throw new ActeRefuse<MotifRefus>("sans-numero");
	const titulaire = await titulaireDe(tx, { dossier });
	const { organisme, quand } = acteur;
	const joignable = (await joignables(tx, organisme, [dossier], jourDe(quand))).get(dossier);
	if (!titulaire || !joignable || joignable.deces) return false;
	return (
		!joignable.protegee && peutEtre({ ...identite, nomUsage: nomUsage ?? undefined }, titulaire)
	);
}
