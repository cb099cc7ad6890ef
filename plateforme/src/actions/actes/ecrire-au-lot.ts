import { and, eq, sql } from "drizzle-orm";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, jourDe } from "../../socle/index.ts";
import { type AContacter, canalPossible, lireAContacter } from "../lectures/a-contacter.ts";
import { lireSignataire, type Signataire, signer } from "../lectures/signature.ts";
import { doitSArreter } from "../plan/arret.ts";
import { composer } from "../plan/message.ts";
import { plans } from "../tables.ts";
import { contacterDans } from "./contacter.ts";
import type { Plan } from "./plan-ouvert.ts";

export const LOT = 100;
/** Days after which what was found may no longer be true. */
const VALIDITE = 30;

export interface Lot {
	ecrits: number;
	/** Nobody is left to write to, or the action no longer runs. */
	fini: boolean;
}

/**
 * Writes to the next people of an action: the contact, its line of the journal and the message in one
 * transaction. Killed and taken up again, it finds who was not written to; the key of each message keeps
 * it from leaving twice. Paused or stopped, it writes to nobody more.
 */
export const ecrireAuLot = (acteur: Acteur, action: number): Promise<Lot> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		// Shared: lots of the same action may run together, a pause waits for their end.
		const [plan] = await tx
			.select()
			.from(plans)
			.where(and(eq(plans.organisme, organisme), eq(plans.action, action)))
			.for("share");
		if (plan?.etat !== "en-cours" || !plan.lanceLe) return { ecrits: 0, fini: true };
		if (await suspendreSIlLeFaut(tx, acteur, plan)) return { ecrits: 0, fini: true };
		const campagne = plan.modele.nature === "campagne";
		const vue = { organisme, action, lanceLe: plan.lanceLe, jour: jourDe(quand), campagne };
		const personnes = await lireAContacter(tx, vue, LOT);
		const signataire = await lireSignataire(tx, organisme);
		if (!signataire) return { ecrits: 0, fini: true };
		let ecrits = 0;
		for (const personne of personnes)
			if (await ecrire(tx, acteur, plan, personne, signataire)) ecrits++;
		return { ecrits, fini: ecrits === 0 };
	});

async function ecrire(
	tx: Transaction,
	acteur: Acteur,
	{ action, modele, bras }: Plan,
	personne: AContacter,
	signataire: Signataire,
): Promise<boolean> {
	const sien = bras.find(({ nom }) => nom === personne.bras);
	const canal = canalPossible(personne, sien?.message ?? "courriel");
	if (!canal || action === null) return false;
	const { dossier, commune } = personne;
	const campagne = modele.nature === "campagne";
	await contacterDans(tx, acteur, { action, dossier, canal }, { campagne });
	const message = {
		cle: `action-${action}-dossier-${dossier}`,
		canal,
		destinataire: personne[canal] as string,
		...composer(modele, sien, canal, personne, signer(signataire, commune)),
		dossier,
		nature: modele.nature,
		valableJusqua: ajouterJours(jourDe(acteur.quand), VALIDITE),
	};
	await deposerEnvoi(tx, acteur, message);
	return true;
}

/** The stopping rule holds without anyone watching: a person decides what follows. */
async function suspendreSIlLeFaut(tx: Transaction, acteur: Acteur, plan: Plan): Promise<boolean> {
	const { organisme, quand } = acteur;
	const { rows } = await tx.execute<{ contactes: number; opposes: number }>(sql`
		SELECT count(*)::int AS contactes, count(*) FILTER (WHERE EXISTS (
			SELECT FROM oppositions o WHERE o.organisme = z.organisme AND o.dossier = z.dossier
				AND o.objet = 'campagnes' AND o.depuis >= (z.contacte_a AT TIME ZONE 'Europe/Paris')::date
				AND o.depuis <= ${jourDe(quand)}::date))::int AS opposes
		FROM destinataires z WHERE z.organisme = ${organisme} AND z.action = ${plan.action}`);
	const vus = rows[0] ?? { contactes: 0, opposes: 0 };
	if (!doitSArreter(plan, vus)) return false;
	await tx
		.update(plans)
		.set({ etat: "en-pause", motif: "regle-d-arret" })
		.where(and(eq(plans.organisme, organisme), eq(plans.plan, plan.plan)));
	const faits = `regle-d-arret=oui contactes=${vus.contactes} opposes=${vus.opposes}`;
	await journaliser(tx, acteur, "plan.suspendre", `action-${plan.action}`, faits);
	return true;
}
