import { and, eq, sql } from "drizzle-orm";
import { dossiersDuContact, pointsDeContact } from "../../dossiers/index.server.ts";
import { ecrireTelephone, lireTelephone } from "../../dossiers/index.ts";
import { lireOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { intitulerDans, recevoirDans } from "../../sollicitations/index.server.ts";
import { empreinteDuSms, type PartieDeSms, texteDuSms } from "../regles/sms-recu.ts";
import { retours, smsRecus } from "../tables.ts";
import { textes } from "../textes.ts";
import { deposerEnvoi } from "./deposer.ts";

/** A network that had no answer brings the same SMS again within minutes; a person says « oui » another day. */
const REDITE = 10 * 60_000;
/** The parts of one message follow each other; their number is used again later. */
const MORCELE = 24 * 3_600_000;

export interface SmsRecu {
	/** As files write it; an office or a service may write from what is no telephone number. */
	numero: string;
	texte: string;
	/** Of a long one, cut in several by the network. */
	partie?: PartieDeSms;
}

/**
 * What someone writes by SMS becomes an item of the queue, and the whole of a long one a single item: at
 * once with the part that comes first, then completed, title included. It belongs to the file of which this
 * is the verified number, when there is one and only one. Acknowledged once a day and number. Brought again,
 * it is known again.
 */
export async function recevoirQuestion(
	tx: Transaction,
	acteur: Acteur,
	sms: SmsRecu,
): Promise<"recue" | "completee" | "deja"> {
	const { organisme, quand } = acteur;
	const commence = sms.partie && (await retrouver(tx, acteur, sms, sms.partie.reference, MORCELE));
	const pareil = sms.partie ? commence : await retrouver(tx, acteur, sms, null, REDITE);
	const rang = (sms.partie?.rang ?? 1) - 1;
	if (pareil?.parties[rang] === sms.texte) return "deja";
	await tx.insert(retours).values({
		organisme,
		canal: "sms",
		nature: "reponse",
		recuLe: quand,
		empreinte: empreinteDuSms(sms, quand),
	});
	if (commence && commence.parties[rang] === null) {
		const parties = commence.parties.with(rang, sms.texte);
		await tx
			.update(smsRecus)
			.set({ parties })
			.where(
				and(eq(smsRecus.organisme, organisme), eq(smsRecus.sollicitation, commence.sollicitation)),
			);
		const objet = textes.smsRecu.objet(texteDuSms(parties));
		await intitulerDans(tx, acteur, commence.sollicitation, objet);
		return "completee";
	}
	await ouvrir(tx, acteur, sms);
	return "recue";
}

async function retrouver(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	{ numero, texte, partie }: SmsRecu,
	reference: number | null,
	depuis: number,
) {
	const [connu] = await tx
		.select()
		.from(smsRecus)
		.where(
			and(
				eq(smsRecus.organisme, organisme),
				eq(smsRecus.numero, numero),
				sql`${smsRecus.reference} IS NOT DISTINCT FROM ${reference}`,
				sql`${smsRecus.recuLe} > ${new Date(quand.getTime() - depuis).toISOString()}::timestamptz`,
				partie
					? sql`cardinality(${smsRecus.parties}) = ${partie.total}`
					: sql`${smsRecus.parties} = ARRAY[${texte}]::text[]`,
			),
		)
		.orderBy(sql`${smsRecus.recuLe} DESC`, sql`${smsRecus.sollicitation} DESC`)
		.limit(1);
	return connu;
}

async function ouvrir(tx: Transaction, acteur: Acteur, sms: SmsRecu): Promise<void> {
	const { organisme, quand } = acteur;
	const { numero, texte, partie } = sms;
	const dossier = await dossierDuNumero(tx, organisme, numero);
	const parties: (string | null)[] = Array(partie?.total ?? 1).fill(null);
	parties[(partie?.rang ?? 1) - 1] = texte;
	const { sollicitation } = await recevoirDans(tx, acteur, {
		nature: "question",
		canal: "sms",
		objet: textes.smsRecu.objet(texteDuSms(parties)),
		dossier,
		demandeur: dossier === undefined ? ecrireTelephone(numero) : undefined,
	});
	await tx.insert(smsRecus).values({
		organisme,
		sollicitation,
		numero,
		recuLe: quand,
		reference: partie?.reference ?? null,
		parties,
	});
	// What is no telephone number is a service: nobody reads an answer there.
	if (!lireTelephone(numero)) return;
	await deposerEnvoi(tx, acteur, {
		cle: `sms-recu:${numero.replace(/\D/g, "")}:${jourDe(quand)}`,
		canal: "sms",
		nature: "service",
		destinataire: numero,
		corps: textes.smsRecu.accuse(await lireOrganisme(tx, organisme)),
		dossier,
	});
}

/** Verified, and of one file only: another person may have had the number before. */
async function dossierDuNumero(
	tx: Transaction,
	organisme: string,
	numero: string,
): Promise<number | undefined> {
	const connus = await dossiersDuContact(tx, organisme, numero);
	const points = await pointsDeContact(
		tx,
		organisme,
		connus.map(({ dossier }) => dossier),
	);
	const verifies = new Set(
		points.flatMap(({ dossier, valeur, etat }) =>
			valeur === numero && etat === "verifie" ? dossier : [],
		),
	);
	return verifies.size === 1 ? [...verifies][0] : undefined;
}
