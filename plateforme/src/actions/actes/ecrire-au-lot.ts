import { and, eq, sql } from "drizzle-orm";
import { deposerEnvoi, retirerEnvois } from "../../envois/index.server.ts";
import {
	auteurDe,
	journal,
	journaliser,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, type Jour, jourDe, motifDe } from "../../socle/index.ts";
import { calendrier } from "../../sollicitations/index.ts";
import { type AContacter, canalATemps, lireAContacter } from "../lectures/a-contacter.ts";
import { lireSignataire, type Signataire, signer } from "../lectures/signature.ts";
import { doitSArreter } from "../plan/arret.ts";
import { composer } from "../plan/message.ts";
import type { CanalDeMessage } from "../plan/plan.ts";
import { contactNote } from "../regles.ts";
import { destinataires, plans } from "../tables.ts";
import type { Plan } from "./plan-ouvert.ts";

export const LOT = 100;
/** Days after which what was found may no longer be true. */
const VALIDITE = 30;

export interface Lot {
	ecrits: number;
	/** Rank after which the next batch begins; nothing when nobody is left, or the action no longer runs. */
	suite?: number;
}

/**
 * Writes to the next people of an action: the contact, its line of the journal and the message in one
 * transaction. Killed and taken up again, it finds who was not written to; the key of each message keeps
 * it from leaving twice. Paused or stopped, it writes to nobody more.
 */
export const ecrireAuLot = (acteur: Acteur, action: number, apres = 0): Promise<Lot> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		// One batch at a time: two jobs do not write to the same people, and a pause waits for its end.
		const [plan] = await tx
			.select()
			.from(plans)
			.where(and(eq(plans.organisme, organisme), eq(plans.action, action)))
			.for("update");
		if (plan?.etat !== "en-cours" || !plan.lanceLe) return { ecrits: 0 };
		if (await suspendreSIlLeFaut(tx, acteur, plan)) return { ecrits: 0 };
		const { lanceLe } = plan;
		const vue = { organisme, action, plan: { ...plan, lanceLe }, jour: jourDe(quand) };
		const signataire = await lireSignataire(tx, organisme);
		if (!signataire) return { ecrits: 0 };
		const personnes = await lireAContacter(tx, vue, { apres, combien: LOT });
		const lettres = personnes.flatMap((personne) =>
			preparerLettre(plan, action, personne, signataire, vue.jour),
		);
		await noterContacts(tx, acteur, action, lettres);
		for (const { message } of lettres) await deposerEnvoi(tx, acteur, message);
		return { ecrits: lettres.length, suite: personnes.at(-1)?.rang };
	});

/** Nothing for a person whom no channel reaches: they stay, and a contact verified later finds them. */
function preparerLettre(
	{ modele, bras }: Plan,
	action: number,
	personne: AContacter,
	signataire: Signataire,
	jour: Jour,
) {
	const sien = bras.find(({ nom }) => nom === personne.bras);
	const canal = canalATemps(personne, sien?.message ?? "courriel", jour, calendrier());
	if (!canal) return [];
	const { dossier, commune } = personne;
	const message = {
		cle: `action-${action}-dossier-${dossier}`,
		canal,
		destinataire: personne[canal] as string,
		...composer(modele, sien, canal, personne, signer(signataire, commune)),
		dossier,
		nature: modele.nature,
		valableJusqua: ajouterJours(jour, VALIDITE),
	};
	return [{ dossier, canal, message }];
}

/** As `contacter` does for one; who may be contacted was read in this very transaction. */
async function noterContacts(
	tx: Transaction,
	acteur: Acteur,
	action: number,
	contacts: readonly { dossier: number; canal: CanalDeMessage }[],
): Promise<void> {
	if (contacts.length === 0) return;
	const { organisme, quand } = acteur;
	await tx.insert(destinataires).values(
		contacts.map(({ dossier, canal }) => ({
			organisme,
			action,
			dossier,
			canal,
			contacteA: quand,
		})),
	);
	await tx.insert(journal).values(
		contacts.map(({ dossier, canal }) => {
			const { acte, faits } = contactNote({ action, dossier, canal }).trace;
			const motif = motifDe(faits);
			return { organisme, quand, auteur: auteurDe(acteur), acte, objet: `action-${action}`, motif };
		}),
	);
}

/** To everyone, batch after batch, until told to stop. */
export async function ecrireATous(
	acteur: Acteur,
	action: number,
	signal?: AbortSignal,
): Promise<void> {
	for (let suite: number | undefined = 0; suite !== undefined && !signal?.aborted; )
		({ suite } = await ecrireAuLot(acteur, action, suite));
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
	if (plan.action !== null) await retirerEnvois(tx, acteur, plan.action, "action-suspendue");
	return true;
}
