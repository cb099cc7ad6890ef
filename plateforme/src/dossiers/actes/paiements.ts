import { sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { dettes } from "../tables.ts";
import type { Destinataire } from "../types.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

export interface NouveauPaiement {
	date: Jour;
	prestation: CodePrestation;
	/** First day of the month paid for. */
	mois: Jour;
	/** Centimes. */
	montant: number;
	destinataire?: Destinataire;
	/** Why it differs from the month before, in a sentence. */
	pourquoi?: string;
	/** A second payment equal to one already there, and said to be another. */
	second?: boolean;
}

type MotifPaiement = "date-future" | "montant-illisible" | "mois-illisible" | "deja-enregistre";

/** Paid by the national system, entered or imported here: never changed afterwards. */
export const enregistrerPaiement = (
	acteur: Acteur,
	dossier: number,
	paiement: NouveauPaiement,
): Promise<Resultat<MotifPaiement>> =>
	surDossier<Resultat<MotifPaiement>>(acteur, dossier, ACTE_PAIEMENT, (tx) =>
		payerDans(tx, acteur, dossier, paiement),
	);

/** In the transaction of whoever learns it for many files; a refusal writes nothing. */
export async function enregistrerPaiementDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	paiement: NouveauPaiement,
): Promise<Paye> {
	const fait = await payerDans(tx, acteur, dossier, paiement);
	if (fait.ok) await journaliser(tx, acteur, ACTE_PAIEMENT, `dossier-${dossier}`);
	return fait;
}

const ACTE_PAIEMENT = "dossier.enregistrer-paiement";
type Paye = { ok: true } | { ok: false; motif: MotifPaiement };

async function payerDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ date, prestation, mois, montant, destinataire = "allocataire", ...reste }: NouveauPaiement,
): Promise<Paye> {
	if (!Number.isSafeInteger(montant)) return { ok: false, motif: "montant-illisible" };
	if (!/^\d{4}-\d{2}-01$/.test(mois)) return { ok: false, motif: "mois-illisible" };
	if (date > jourDe(acteur.quand)) return { ok: false, motif: "date-future" };
	const { rows: memes } = await tx.execute(sql`
		SELECT FROM paiements WHERE dossier = ${dossier} AND date = ${date} AND prestation = ${prestation}
			AND mois = ${mois} AND montant = ${montant} AND destinataire = ${destinataire} LIMIT 1`);
	if (memes.length > 0 && !reste.second) return { ok: false, motif: "deja-enregistre" };
	await tx.execute(sql`
		INSERT INTO paiements (organisme, dossier, date, rang, prestation, mois, montant, destinataire, pourquoi)
		SELECT ${acteur.organisme}, ${dossier}, ${date}, coalesce(max(rang), 0) + 1, ${prestation}, ${mois},
			${montant}, ${destinataire}, ${reste.pourquoi?.trim() || null}
		FROM paiements WHERE dossier = ${dossier} AND date = ${date} AND prestation = ${prestation}`);
	return { ok: true };
}

type MotifDette = "date-future" | "montant-illisible" | "motif-manque" | "deja-enregistree";

export interface NouvelleDette {
	prestation: CodePrestation;
	/** Why, in a sentence that the person can read. */
	motif: string;
	neeLe: Jour;
	/** Centimes. */
	montant: number;
	mensualite?: number;
}

export async function enregistrerDette(
	acteur: Acteur,
	dossier: number,
	{ prestation, motif, neeLe, montant, mensualite }: NouvelleDette,
): Promise<Resultat<MotifDette, { dette: number }>> {
	if (!Number.isSafeInteger(montant) || montant <= 0)
		return { ok: false, motif: "montant-illisible" };
	if (motif.trim() === "") return { ok: false, motif: "motif-manque" };
	if (neeLe > jourDe(acteur.quand)) return { ok: false, motif: "date-future" };
	return surDossier<Resultat<MotifDette, { dette: number }>>(
		acteur,
		dossier,
		"dossier.enregistrer-dette",
		async (tx) => {
			const { rows: memes } = await tx.execute(sql`
			SELECT FROM dettes WHERE dossier = ${dossier} AND prestation = ${prestation} AND nee_le = ${neeLe}
				AND montant = ${montant} AND motif = ${motif.trim()} LIMIT 1`);
			if (memes.length > 0) return { ok: false, motif: "deja-enregistree" };
			const [{ dette }] = await tx
				.insert(dettes)
				.values({
					organisme: acteur.organisme,
					dossier,
					prestation,
					motif: motif.trim(),
					neeLe,
					montant,
					solde: montant,
					mensualite,
				})
				.returning({ dette: dettes.dette });
			return { ok: true, dette };
		},
	);
}
