import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import {
	joignables,
	numeroContredit,
	pointsDeContact,
	titulaireDe,
} from "../../dossiers/index.server.ts";
import { type PremiereFois, peutEtre } from "../../identite/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";
import { envoyerCode } from "../codes/envoyer.ts";
import { recevoirCode } from "../codes/recevoir.ts";
import type { MotifCode } from "../codes/regles.ts";
import { codesDeContact } from "../tables.ts";
import type { MotifRattachement } from "./regles.ts";

type Refus = { ok: false; motif: MotifRattachement | MotifCode };

export const empreinteDuSujet = (sujet: string): Buffer =>
	createHash("sha256").update(sujet).digest();

/**
 * First half of tying a new account to its file: the number, the identity that FranceConnect vouches for,
 * then a code at a contact point of the file that was confirmed before. `acteur` is the platform.
 */
export const demanderRattachement = (
	acteur: Acteur,
	{ sujet, identite }: PremiereFois,
	matricule: string,
): Promise<{ ok: true } | Refus> =>
	pourOrganisme<{ ok: true } | Refus>(acteur.organisme, async (tx) => {
		const serre = matricule.replace(/\s/g, "").toUpperCase();
		if (!serre) return { ok: false, motif: "matricule-vide" };
		const trouve = await titulaireDe(tx, { matricule: serre });
		if (!trouve || !peutEtre(identite, trouve) || (await auGuichet(tx, acteur, trouve.dossier)))
			return { ok: false, motif: "dossier-introuvable" };
		const { dossier } = trouve;
		const points = await pointsDeContact(tx, acteur.organisme, [dossier]);
		const surs = points.filter(({ etat, autrui }) => etat === "verifie" && !autrui);
		const choisi =
			surs.find(({ nature }) => nature === "mobile") ??
			surs.find(({ nature }) => nature === "courriel");
		if (!choisi || choisi.nature === "fixe") return { ok: false, motif: "sans-contact" };
		const { nature, valeur } = choisi;
		const envoye = await envoyerCode(tx, acteur, {
			dossier,
			pour: "rattachement",
			sujet: empreinteDuSujet(sujet),
			nature,
			valeur,
		});
		if (!envoye.ok) return envoye;
		const faits = motifDe({ code: envoye.code, nature });
		await journaliser(tx, acteur, "compte.demander-rattachement", `dossier-${dossier}`, faits);
		return { ok: true };
	});

/** Where someone may read over the person's shoulder, has died, or the number is not theirs: an agent sees to it. */
async function auGuichet(tx: Transaction, { organisme, quand }: Acteur, dossier: number) {
	const connu = (await joignables(tx, organisme, [dossier], jourDe(quand))).get(dossier);
	if (!connu || connu.protegee || connu.deces) return true;
	return (await numeroContredit(tx, organisme, dossier)) !== undefined;
}

export interface CodeAttendu {
	dossier: number;
	nature: "courriel" | "mobile";
	valeur: string;
}

/** The code that this person was sent and has not typed. */
export const codeAttendu = (
	acteur: Acteur,
	{ sujet }: PremiereFois,
): Promise<CodeAttendu | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { rows } = await tx.execute<{ [cle in keyof CodeAttendu]: CodeAttendu[cle] }>(sql`
			SELECT dossier::float8 AS dossier, nature, valeur FROM codes_de_contact
			WHERE ${eq(codesDeContact.sujet, empreinteDuSujet(sujet))} AND fini_le IS NULL AND essais < 5
				AND expire_le > ${acteur.quand.toISOString()}::timestamptz
			ORDER BY code DESC LIMIT 1`);
		return rows[0];
	});

/** Second half: the right code, and the number of the file that is now known to be theirs. */
export async function verifierRattachement(
	acteur: Acteur,
	premiere: PremiereFois,
	tape: string,
): Promise<{ ok: true; dossier: number } | Refus> {
	const attendu = await codeAttendu(acteur, premiere);
	if (!attendu) return { ok: false, motif: "aucun-code" };
	const { dossier } = attendu;
	const sujet = empreinteDuSujet(premiere.sujet);
	return pourOrganisme<{ ok: true; dossier: number } | Refus>(acteur.organisme, async (tx) => {
		const recu = await recevoirCode(tx, acteur, { dossier, pour: "rattachement", sujet }, tape);
		// What was so when the code left may be so no more.
		if (recu.ok && (await auGuichet(tx, acteur, dossier)))
			return { ok: false, motif: "dossier-introuvable" };
		if (recu.ok) return { ok: true, dossier };
		await journaliser(tx, acteur, "compte.code-refuse", `dossier-${dossier}`, recu.motif);
		return recu;
	});
}
