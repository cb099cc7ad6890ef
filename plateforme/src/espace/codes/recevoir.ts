import { and, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { codesDeContact } from "../tables.ts";
import {
	ESSAIS_MAX,
	estLeCode,
	lireChiffres,
	type MotifCode,
	type Pour,
	type Titulaire,
} from "./regles.ts";

export interface CodeEnCours {
	code: number;
	nature: "courriel" | "mobile";
	valeur: string;
	expireLe: Date;
}

type Attendu = Titulaire & { pour: Pour; sujet?: Buffer };

/** The codes of this file, or of this account. */
export const duTitulaire = ({ dossier, compte }: Titulaire) =>
	dossier === undefined ? eq(codesDeContact.compte, compte) : eq(codesDeContact.dossier, dossier);

const lireAttendu = (
	tx: Transaction,
	{ organisme }: Acteur,
	{ pour, sujet, ...titulaire }: Attendu,
	verrouiller: boolean,
) => {
	const demande = tx
		.select()
		.from(codesDeContact)
		.where(
			and(
				eq(codesDeContact.organisme, organisme),
				duTitulaire(titulaire),
				eq(codesDeContact.pour, pour),
				sujet ? eq(codesDeContact.sujet, sujet) : isNull(codesDeContact.sujet),
				isNull(codesDeContact.finiLe),
			),
		)
		.orderBy(desc(codesDeContact.code))
		.limit(1);
	return verrouiller ? demande.for("update") : demande;
};

/** The one that waits to be typed, if it is not too late. */
export async function codeEnCours(
	tx: Transaction,
	acteur: Acteur,
	attendu: Attendu,
): Promise<CodeEnCours | undefined> {
	const [lu] = await lireAttendu(tx, acteur, attendu, false);
	return lu && lu.expireLe > acteur.quand && lu.essais < ESSAIS_MAX ? lu : undefined;
}

/**
 * What was typed. A wrong one is counted, whatever follows: the caller commits it. Right once, it never
 * serves again.
 */
export async function recevoirCode(
	tx: Transaction,
	acteur: Acteur,
	attendu: Attendu,
	tape: string,
): Promise<{ ok: true; code: CodeEnCours } | { ok: false; motif: MotifCode }> {
	const [lu] = await lireAttendu(tx, acteur, attendu, true);
	if (!lu) return { ok: false, motif: "aucun-code" };
	if (lu.expireLe <= acteur.quand) return { ok: false, motif: "code-expire" };
	if (lu.essais >= ESSAIS_MAX) return { ok: false, motif: "trop-d-essais" };
	const ecrire = (valeurs: Partial<typeof codesDeContact.$inferInsert>) =>
		tx
			.update(codesDeContact)
			.set(valeurs)
			.where(and(eq(codesDeContact.organisme, lu.organisme), eq(codesDeContact.code, lu.code)));
	const chiffres = lireChiffres(tape);
	if (!chiffres || !(await estLeCode(chiffres, lu.sel, lu.empreinte))) {
		const essais = lu.essais + 1;
		await ecrire({ essais });
		return { ok: false, motif: essais >= ESSAIS_MAX ? "trop-d-essais" : "code-faux" };
	}
	await ecrire({ finiLe: acteur.quand });
	return { ok: true, code: lu };
}
