import { and, eq, gt, isNull, type SQL } from "drizzle-orm";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { lireOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { codesDeContact } from "../tables.ts";
import { textesCodes } from "../textes/codes.ts";
import { duTitulaire } from "./recevoir.ts";
import {
	imprimer,
	LIMITES,
	MINUTES,
	type MotifCode,
	type Pour,
	type Titulaire,
	tirerChiffres,
	tirerSel,
} from "./regles.ts";

export type CodeVoulu = Titulaire & {
	pour: Pour;
	/** For an account that is not yet. */
	sujet?: Buffer;
	nature: "courriel" | "mobile";
	/** As the file keeps them. */
	valeur: string;
};

/**
 * Sends six figures to a contact point, and forgets those sent before for the same purpose. The message
 * names no file: it is not kept among those of the person, nor tried elsewhere.
 */
export async function envoyerCode(
	tx: Transaction,
	acteur: Acteur,
	{ pour, sujet, nature, valeur, ...titulaire }: CodeVoulu,
): Promise<{ ok: true; code: number } | { ok: false; motif: MotifCode }> {
	const { organisme, quand } = acteur;
	if (await tropDeCodes(tx, acteur, titulaire, valeur))
		return { ok: false, motif: "trop-de-codes" };
	await tx
		.update(codesDeContact)
		.set({ finiLe: quand })
		.where(
			and(
				eq(codesDeContact.organisme, organisme),
				duTitulaire(titulaire),
				eq(codesDeContact.pour, pour),
				isNull(codesDeContact.finiLe),
			),
		);
	const [chiffres, sel] = [tirerChiffres(), tirerSel()];
	const [{ code }] = await tx
		.insert(codesDeContact)
		.values({
			organisme,
			...titulaire,
			pour,
			sujet,
			nature,
			valeur,
			sel,
			empreinte: await imprimer(chiffres, sel),
			demandeLe: quand,
			expireLe: new Date(quand.getTime() + MINUTES * 60_000),
		})
		.returning({ code: codesDeContact.code });
	const { nom } = await lireOrganisme(tx, organisme);
	const corps = textesCodes.message(nom, chiffres);
	await deposerEnvoi(tx, acteur, {
		cle: `code:${code}`,
		canal: nature === "mobile" ? "sms" : "courriel",
		sujet: nature === "courriel" ? textesCodes.sujet(nom) : undefined,
		corps,
		destinataire: valeur,
		nature: "service",
		immediat: true,
	});
	return { ok: true, code };
}

async function tropDeCodes(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	titulaire: Titulaire,
	valeur: string,
): Promise<boolean> {
	const compter = (qui: SQL, minutes: number) =>
		tx.$count(
			codesDeContact,
			and(
				eq(codesDeContact.organisme, organisme),
				qui,
				gt(codesDeContact.demandeLe, new Date(quand.getTime() - minutes * 60_000)),
			),
		);
	const { titulaire: duMeme, valeur: deLaValeur } = LIMITES;
	const siens = await compter(duTitulaire(titulaire), duMeme.minutes);
	if (siens >= duMeme.nombre) return true;
	return (
		(await compter(eq(codesDeContact.valeur, valeur), deLaValeur.minutes)) >= deLaValeur.nombre
	);
}
