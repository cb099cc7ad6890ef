import { and, eq, gte, sql } from "drizzle-orm";
import { sOpposer } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, type Jour, jourDe, motifDe } from "../../socle/index.ts";
import { recevoirDans, sollicitations, tenter } from "../../sollicitations/index.server.ts";
import type { Resultat } from "../../sollicitations/index.ts";
import { lireAAppeler, PRISE, planDeLAction, RAPPEL_MAX } from "../lectures/appels.ts";
import type { PlanLu } from "../lectures/resultats.ts";
import { ISSUES_D_APPEL } from "../plan/plan.ts";
import { appelsDAction, destinataires, prisesDAppel } from "../tables.ts";
import { textesAppels } from "../textes/appels.ts";
import { contacterDans } from "./contacter.ts";
import type { MotifPlan } from "./motifs.ts";
import { refuser } from "./plan-ouvert.ts";

/** Keeps the next person for the one who asks. Two agents at once get two people. */
export const personneSuivante = (
	acteur: Acteur,
	action: number,
): Promise<Resultat<{ dossier: number }, MotifPlan>> =>
	tenter<{ dossier: number }, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, compte, quand } = acteur;
			const plan = await planDeLAction(tx, organisme, action);
			if (!plan) return refuser("plan-inconnu");
			if (plan.etat !== "en-cours") return refuser("etat-impossible");
			const { personnes } = await lireAAppeler(tx, acteur, plan, 10);
			for (const { dossier } of personnes)
				if (await garder(tx, { organisme, action, dossier, compte, quand })) return { dossier };
			return refuser("plus-personne");
		}),
	);

/** False when another agent is ringing them. */
async function garder(tx: Transaction, prise: typeof prisesDAppel.$inferInsert): Promise<boolean> {
	const finie = sql`${prise.quand.toISOString()}::timestamptz - make_interval(mins => ${PRISE})`;
	const gardees = await tx
		.insert(prisesDAppel)
		.values(prise)
		.onConflictDoUpdate({
			target: [prisesDAppel.organisme, prisesDAppel.action, prisesDAppel.dossier],
			set: { compte: prise.compte, quand: prise.quand },
			setWhere: sql`${prisesDAppel.compte} = ${prise.compte} OR ${prisesDAppel.quand} <= ${finie}`,
		})
		.returning({ dossier: prisesDAppel.dossier });
	return gardees.length > 0;
}

export interface Issue {
	action: number;
	dossier: number;
	issue: string;
	rappelerLe?: Jour;
}

/** What came of the call; an objection said on the phone holds from this minute on. */
export async function noterAppel(
	acteur: Acteur,
	{ action, dossier, issue: dite, rappelerLe }: Issue,
): Promise<Resultat<unknown, MotifPlan>> {
	const issue = ISSUES_D_APPEL.find((connue) => connue === dite);
	// First, so that nothing loses what the person said.
	if (issue === "opposition" && (await detient(acteur, action, dossier)))
		await sOpposer(acteur, dossier, "campagnes");
	return tenter<unknown, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, compte, quand } = acteur;
			if (!issue) return refuser("decision-inconnue");
			const plan = await planDeLAction(tx, organisme, action);
			if (!plan) return refuser("plan-inconnu");
			await exigerSaPrise(tx, acteur, action, dossier);
			const aujourdhui = jourDe(quand);
			if (
				issue === "rappeler" &&
				!(
					rappelerLe &&
					rappelerLe > aujourdhui &&
					rappelerLe <= ajouterJours(aujourdhui, RAPPEL_MAX)
				)
			)
				refuser("rappel-illisible");
			await tx.insert(appelsDAction).values({
				organisme,
				action,
				dossier,
				quand,
				issue,
				rappelerLe: issue === "rappeler" ? rappelerLe : null,
				compte,
			});
			if (issue === "demande") await tenirLaDemande(tx, acteur, dossier, plan);
			await noterPremierContact(tx, acteur, { action, dossier, issue });
			const cle = { organisme, action, dossier };
			await tx.delete(prisesDAppel).where(celle(cle));
			const faits = motifDe({ action, dossier, issue });
			await journaliser(tx, acteur, "action.appeler", `action-${action}`, faits);
			return {};
		}),
	);
}

const celle = ({
	organisme,
	action,
	dossier,
}: Record<"action" | "dossier", number> & { organisme: string }) =>
	and(
		eq(prisesDAppel.organisme, organisme),
		eq(prisesDAppel.action, action),
		eq(prisesDAppel.dossier, dossier),
	);

const detient = ({ organisme, compte }: Acteur, action: number, dossier: number) =>
	pourOrganisme(organisme, async (tx) => {
		const [prise] = await tx
			.select({ compte: prisesDAppel.compte })
			.from(prisesDAppel)
			.where(celle({ organisme, action, dossier }));
		return prise?.compte === compte;
	});

async function exigerSaPrise(tx: Transaction, acteur: Acteur, action: number, dossier: number) {
	const { organisme, compte } = acteur;
	const [prise] = await tx
		.select({ compte: prisesDAppel.compte })
		.from(prisesDAppel)
		.where(celle({ organisme, action, dossier }))
		.for("update");
	if (!prise) refuser("pas-a-appeler");
	if (prise?.compte !== compte) refuser("appel-pris");
}

/** Applied together on the phone: the request has its date at once, whatever else the agent has time for. */
async function tenirLaDemande(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ modele: { prestation }, lanceLe }: PlanLu,
): Promise<void> {
	const [deja] = await tx
		.select({ sollicitation: sollicitations.sollicitation })
		.from(sollicitations)
		.where(
			and(
				eq(sollicitations.organisme, acteur.organisme),
				eq(sollicitations.dossier, dossier),
				eq(sollicitations.nature, "demande"),
				eq(sollicitations.prestation, prestation),
				gte(sollicitations.arriveeA, lanceLe ?? acteur.quand),
			),
		)
		.limit(1);
	if (deja) return;
	const objet = textesAppels.objet(prestation);
	await recevoirDans(tx, acteur, {
		...{ nature: "demande" as const, canal: "telephone" as const, objet, prestation, dossier },
	});
}

/** Who was never written to is contacted by the call, once someone answers it. */
async function noterPremierContact(
	tx: Transaction,
	acteur: Acteur,
	{ action, dossier, issue }: Pick<Issue, "action" | "dossier" | "issue">,
): Promise<void> {
	if (issue === "absent" || issue === "faux-numero") return;
	const [deja] = await tx
		.select({ dossier: destinataires.dossier })
		.from(destinataires)
		.where(
			and(
				eq(destinataires.organisme, acteur.organisme),
				eq(destinataires.action, action),
				eq(destinataires.dossier, dossier),
			),
		);
	// They answered: an objection read meanwhile holds for the next message, not for what was said.
	if (!deja)
		await contacterDans(tx, acteur, { action, dossier, canal: "telephone" }, { campagne: false });
}
