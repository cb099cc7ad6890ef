import { sql } from "drizzle-orm";
import type { Foyer } from "droits";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { lireDossier } from "../lectures/dossier.ts";
import { type Repartition, repartir } from "../separation/repartir.ts";
import { dossiers } from "../tables.ts";
import type { Dossier, DroitDuDossier } from "../types.ts";
import { ecrireFoyer, type MotifFoyer, type NouveauFoyer } from "./ecrire-foyer.ts";
import { type Refus, type Resultat, surDossier } from "./sur-dossier.ts";

export interface Separation extends Repartition {
	/** First day on which they live apart. */
	date: Jour;
	/** Of the second adult's new file. */
	matricule: string;
	/** Contact points that their owner confirmed since. */
	confirmes?: readonly number[];
}

export type MotifSeparation =
	| "pas-un-couple"
	| "date-future"
	/** The file already tells a later household. */
	| "date-trop-ancienne"
	| "matricule-illisible"
	| "matricule-pris"
	/** Each child, and only them: stays, follows, or alternates. */
	| "enfants"
	| "contact-inconnu"
	| "foyer-invalide";

/**
 * A couple's file becomes two. The second adult leaves with what is theirs; rights and debts stay on
 * the first file, listed for an agent to review: who they belong to is a decision, not a deduction.
 */
export async function scinder(
	acteur: Acteur,
	dossier: number,
	separation: Separation,
): Promise<Resultat<MotifSeparation, { nouveau: number; aRevoir: DroitDuDossier[] }>> {
	const matricule = separation.matricule.replace(/[\s.]/g, "").toUpperCase();
	if (!/^[0-9A-Z-]{1,20}$/.test(matricule)) return { ok: false, motif: "matricule-illisible" };
	if (separation.date > jourDe(acteur.quand)) return { ok: false, motif: "date-future" };
	return surDossier<Resultat<MotifSeparation, { nouveau: number; aRevoir: DroitDuDossier[] }>>(
		acteur,
		dossier,
		"dossier.scinder",
		async (tx) => {
			const lu = (await lireDossier(tx, dossier)) as Dossier;
			const foyer = lu.foyer;
			if (!foyer) return { ok: false, motif: "pas-un-couple" };
			if (foyer.vraiDepuis >= separation.date) return { ok: false, motif: "date-trop-ancienne" };
			const moities = repartir(lu.membres, foyer.contenu, separation);
			if (!moities.ok) return moities;
			const confirmes = separation.confirmes ?? [];
			if (confirmes.some((c) => !lu.contacts.some(({ contact }) => contact === c)))
				return { ok: false, motif: "contact-inconnu" };
			const nouveau = await creerDossier(tx, acteur, lu, matricule);
			if (nouveau === undefined) return { ok: false, motif: "matricule-pris" };
			const ecrits = [
				await ecrire(
					tx,
					acteur,
					{ dossier, matricule: lu.matricule },
					separation.date,
					moities.reste,
				),
				await ecrire(tx, acteur, { dossier: nouveau, matricule }, separation.date, moities.part),
			];
			const refuse = ecrits.find(({ ok }) => !ok);
			if (refuse) return { ok: false, motif: "foyer-invalide" };
			await partagerContacts(tx, acteur, dossier, nouveau, moities.part.personnes[0], confirmes);
			await reporter(tx, acteur, dossier, nouveau);
			await journaliser(tx, acteur, "dossier.ouvrir", `dossier-${nouveau}`);
			return { ok: true, nouveau, aRevoir: lu.droits.filter(({ finiLe }) => finiLe === null) };
		},
	);
}

async function creerDossier(
	tx: Transaction,
	{ organisme }: Acteur,
	{ dossier, langue, protection }: Dossier,
	matricule: string,
): Promise<number | undefined> {
	const [cree] = await tx
		.insert(dossiers)
		.values({ organisme, matricule, langue, protection, issuDe: dossier })
		.onConflictDoNothing()
		.returning({ dossier: dossiers.dossier });
	return cree?.dossier;
}

const ecrire = (
	tx: Transaction,
	acteur: Acteur,
	ou: { dossier: number; matricule: string },
	vraiDepuis: Jour,
	{ contenu, personnes }: { contenu: Foyer; personnes: number[] },
): Promise<{ ok: true } | Refus<MotifFoyer>> =>
	ecrireFoyer(tx, acteur, ou, {
		vraiDepuis,
		source: "separation",
		contenu,
		personnes,
	} satisfies NouveauFoyer);

/** What is the second adult's follows them; nothing is trusted before its owner says so again. */
async function partagerContacts(
	tx: Transaction,
	{ quand }: Acteur,
	dossier: number,
	nouveau: number,
	partant: number,
	confirmes: readonly number[],
): Promise<void> {
	await tx.execute(sql`UPDATE contacts SET dossier = ${nouveau}
		WHERE dossier = ${dossier} AND personne = ${partant}`);
	const jour = jourDe(quand);
	await tx.execute(sql`UPDATE contacts SET etat_le = ${jour},
			etat = CASE WHEN contact = ANY(${sql.param([...confirmes])}::bigint[]) THEN 'verifie'
				ELSE 'non-verifie-depuis-separation' END
		WHERE dossier IN (${dossier}, ${nouveau})
			AND (etat <> 'injoignable' OR contact = ANY(${sql.param([...confirmes])}::bigint[]))`);
}

/**
 * Alerts protect whoever they are about: both files keep them. An objection was the couple's. Which adult
 * works abroad or waits for a decision is not told: both files stay for a person to look at.
 */
async function reporter(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	dossier: number,
	nouveau: number,
): Promise<void> {
	await tx.execute(sql`
		INSERT INTO alertes (organisme, dossier, nature, precision, depuis)
		SELECT ${organisme}, ${nouveau}, nature, precision, depuis FROM alertes
		WHERE dossier = ${dossier} AND jusqua IS NULL`);
	await tx.execute(sql`
		INSERT INTO particularites (organisme, dossier, nature, precision, depuis)
		SELECT ${organisme}, ${nouveau}, nature, precision, depuis FROM particularites
		WHERE dossier = ${dossier} AND jusqua IS NULL`);
	await tx.execute(sql`
		INSERT INTO oppositions (organisme, dossier, objet, depuis)
		SELECT ${organisme}, ${nouveau}, objet, ${jourDe(quand)} FROM oppositions
		WHERE dossier = ${dossier} AND jusqua IS NULL`);
}
