import { and, eq, inArray, isNull } from "drizzle-orm";
import { oublierEnvoisDans } from "../../envois/index.server.ts";
import {
	oublierSansDossier,
	personneSansDossier,
	personnesAOublier,
} from "../../identite/index.server.ts";
import { oublierMessagesDans } from "../../messages/index.server.ts";
import { oublierPiecesDans } from "../../pieces/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, type Jour, jourDe } from "../../socle/index.ts";
import { sollicitationsDuCompte } from "../../sollicitations/index.server.ts";
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
	const aujourdhui = jourDe(quand);
	const siennes = await tx
		.select()
		.from(demandes)
		.where(
			and(
				eq(demandes.organisme, organisme),
				eq(demandes.compte, compte),
				isNull(demandes.dossier),
				inArray(demandes.etat, ["brouillon", "envoyee"]),
			),
		)
		.for("update");
	const affaires = grouper(await sollicitationsDuCompte(tx, organisme, compte));
	const affaireDe = ({ sollicitation }: Demande) =>
		affaires.find((affaire) => affaire.some((une) => une.sollicitation === sollicitation)) ?? [];
	const finies = siennes.filter(
		(demande) =>
			demande.envoyeeLe !== null &&
			dernierJourDe(jourDe(demande.envoyeeLe), affaireDe(demande)) < aujourdhui,
	);
	for (const { demande: numero, lu } of finies) {
		if (!lu || numero === null) continue;
		await tx
			.update(demandes)
			.set({ compte: 0, reponses: {}, lu: { ...lu, reponses: [] } })
			.where(and(eq(demandes.organisme, organisme), eq(demandes.demande, numero)));
		await journaliser(tx, acteur, "demarche.oublier", `demande-${numero}`);
	}
	// A question about a draft that expired since is still to be answered.
	const attendent = affaires.filter(
		(affaire) =>
			affaire.some(({ nature }) => nature === "question") &&
			!siennes.some((demande) => affaireDe(demande) === affaire) &&
			dernierJourDe(affaire.at(-1)?.arrivee ?? aujourdhui, affaire) >= aujourdhui,
	);
	const oubliee = finies.length === siennes.length && attendent.length === 0;
	await oublierPiecesDans(tx, acteur, {
		sollicitations: finies.flatMap(({ sollicitation }) => sollicitation ?? []),
		compte: oubliee ? compte : undefined,
	});
	const aTaire = oubliee ? affaires.flat() : finies.flatMap(affaireDe);
	await oublierMessagesDans(
		tx,
		acteur,
		aTaire.map(({ sollicitation }) => sollicitation),
	);
	if (!oubliee) return false;
	const personne = await personneSansDossier(tx, organisme, compte);
	const points = [personne?.courriel, personne?.mobile].filter((point) => point != null);
	await oublierEnvoisDans(tx, acteur, compte, points);
	await oublierSansDossier(tx, acteur, compte);
	return true;
}

type Item = Awaited<ReturnType<typeof sollicitationsDuCompte>>[number];

/** By matter, the latest first: what was written about a request is answered with it. */
const grouper = (items: readonly Item[]): Item[][] => [
	...Map.groupBy(items, ({ affaire, sollicitation }) => affaire ?? -sollicitation).values(),
];

/** The last day that was told when it was sent, counted from the last answer. */
function dernierJourDe(envoi: Jour, affaire: readonly Item[]): Jour {
	const { joursApresCloture, joursAuPlus } = conservationAu(envoi);
	const auPlusTard = ajouterJours(envoi, joursAuPlus);
	// The first contact is closed by the request that follows, unless an agent has it in hand.
	const jours = affaire
		.filter(({ nature }) => nature !== "contact")
		.map(({ traiteeLe }) => traiteeLe);
	const ouverte = jours.length === 0 || jours.includes(null);
	const close = ouverte ? null : jours.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b), null);
	return dernierJour({ joursApresCloture, auPlusTard }, close);
}
