import { and, eq, inArray, isNull } from "drizzle-orm";
import { oublierSansDossier, personnesAOublier } from "../../identite/index.server.ts";
import { oublierPiecesDans } from "../../pieces/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, jourDe } from "../../socle/index.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { conservationAu, dernierJour } from "../../sollicitations/index.ts";
import { demandes } from "../tables.ts";
import type { Demande } from "./ouverte.ts";

/** An account that asks for nothing is kept for so long: the time to come back. */
export const JOURS_SANS_DEMANDE = 30;

/**
 * What someone without a file sent and nobody joined to one is erased, once the time said to them is over;
 * then who they were. There remain the item and its date, as of any contact: a date protects a right.
 */
export async function oublierLesSansDossier(acteur: Acteur): Promise<number> {
	const { organisme, quand } = acteur;
	const limite = new Date(quand.getTime() - JOURS_SANS_DEMANDE * 86_400_000);
	const comptes = await pourOrganisme(organisme, (tx) => personnesAOublier(tx, organisme, limite));
	let oubliees = 0;
	for (const compte of comptes) {
		if (await pourOrganisme(organisme, (tx) => oublierUne(tx, acteur, compte))) oubliees += 1;
	}
	return oubliees;
}

/** Whether nothing of this account remains. */
async function oublierUne(tx: Transaction, acteur: Acteur, compte: number): Promise<boolean> {
	const { organisme, quand } = acteur;
	const siennes = await tx
		.select({ demande: demandes, traiteeLe: sollicitations.traiteeLe })
		.from(demandes)
		.leftJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, demandes.organisme),
				eq(sollicitations.sollicitation, demandes.sollicitation),
			),
		)
		.where(
			and(
				eq(demandes.organisme, organisme),
				eq(demandes.compte, compte),
				isNull(demandes.dossier),
				inArray(demandes.etat, ["brouillon", "envoyee"]),
			),
		)
		.for("update", { of: demandes });
	const finies = siennes.filter(({ demande, traiteeLe }) => finie(demande, traiteeLe, quand));
	for (const { demande } of finies) {
		if (!demande.lu) continue;
		const numero = demande.demande as number;
		await tx
			.update(demandes)
			.set({ compte: 0, reponses: {}, lu: { ...demande.lu, reponses: [] } })
			.where(and(eq(demandes.organisme, organisme), eq(demandes.demande, numero)));
		await journaliser(tx, acteur, "demarche.oublier", `demande-${numero}`);
	}
	const oubliee = finies.length === siennes.length;
	await oublierPiecesDans(tx, acteur, {
		sollicitations: finies.flatMap(({ demande }) => demande.sollicitation ?? []),
		compte: oubliee ? compte : undefined,
	});
	if (oubliee) await oublierSansDossier(tx, acteur, compte);
	return oubliee;
}

/** Past the last day that was told when it was sent. A draft has its own time. */
function finie({ envoyeeLe }: Demande, traiteeLe: string | null, quand: Date): boolean {
	if (!envoyeeLe) return false;
	const jour = jourDe(envoyeeLe);
	const { joursApresCloture, joursAuPlus } = conservationAu(jour);
	const auPlusTard = ajouterJours(jour, joursAuPlus);
	return dernierJour({ joursApresCloture, auPlusTard }, traiteeLe) < jourDe(quand);
}
