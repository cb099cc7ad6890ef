import { and, eq, inArray, sql } from "drizzle-orm";
import { joignables } from "../../dossiers/index.server.ts";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { lireOrganisme, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, type Jour, jourDe } from "../../socle/index.ts";
import { annonces as annoncees, annoncesRefusees } from "../tables.ts";
import { textesAnnonces } from "../textes/annonces.ts";
import { type Annonce, FRAICHEUR, type Nouvelle, rassembler, SANS_AVIS } from "./regles.ts";

/** Looked at in one transaction. */
const LOT = 500;

/**
 * Tells people, by the channel they chose, that a step of their matters was made: once a step, one
 * message a matter and a day. What comes the same day waits for the next. The number of
 * steps looked at: there may be others while it is not zero.
 */
export const prevenir = (acteur: Acteur): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const jour = jourDe(quand);
		// One at a time in an office: two would tell the same step twice.
		await tx.execute(
			sql`SELECT pg_advisory_xact_lock(hashtextextended(${`avis ${organisme}`}, 0))`,
		);
		const nouvelles = await lireNouvelles(tx, organisme, quand, jour);
		if (nouvelles.length === 0) return 0;
		const annonces = rassembler(nouvelles);
		const dossiers = [...new Set(annonces.map(({ dossier }) => dossier))];
		const connus = await joignables(tx, organisme, dossiers, jour);
		const preferences = await lirePreferences(tx, organisme, dossiers);
		const { nom, coordonnees } = await lireOrganisme(tx, organisme);
		for (const annonce of annonces) {
			const { refuses, canal } = preferences.get(annonce.dossier) ?? {
				refuses: new Set<string>(),
				canal: null,
			};
			const tu = raisonDeSeTaire(annonce, refuses, connus.get(annonce.dossier), canal);
			const envoi = tu
				? undefined
				: await deposerEnvoi(tx, acteur, {
						cle: `avis:${annonce.sujet}:${jour}`,
						...ecrit(nom, annonce, canal, coordonnees?.telephone),
						dossier: annonce.dossier,
						nature: "service",
						valableJusqua: ajouterJours(jour, annonce.etape === "rendez-vous" ? 1 : FRAICHEUR),
					});
			await tx.insert(annoncees).values(
				annonce.nouvelles.map(({ source, dossier, sujet, etape }) => ({
					organisme,
					source,
					dossier,
					sujet,
					etape,
					jour,
					envoi,
					tu,
				})),
			);
		}
		return nouvelles.length;
	});

type Joignable = NonNullable<ReturnType<Awaited<ReturnType<typeof joignables>>["get"]>>;

/** A message seen by someone else may put a person in danger: there, an agent calls. */
function raisonDeSeTaire(
	{ etape }: Annonce,
	refuses: ReadonlySet<string>,
	connu: Joignable | undefined,
	canal: Canal | null,
): string | undefined {
	if (refuses.has(etape)) return "refuse";
	if (!connu || connu.deces) return "deces";
	if (connu.protegee) return "situation-protegee";
	// A receipt does not deserve a letter, which would come after the answer.
	if (canal === "courrier" && etape !== "en-pause" && etape !== "traitee") return "par-lettre";
	return undefined;
}

type Canal = "courriel" | "sms" | "telephone" | "courrier";

function ecrit(caisse: string, { etape }: Annonce, canal: Canal | null, telephone?: string) {
	const corps = textesAnnonces.corps(caisse, etape);
	const sujet = textesAnnonces.sujet(caisse);
	const courrier = { sujet, corps: textesAnnonces.lettre(caisse, etape, telephone) };
	if (canal === "courrier") return { canal: "courrier" as const, ...courrier };
	if (canal === "sms") return { canal: "sms" as const, corps, replis: { courrier } };
	return {
		canal: "courriel" as const,
		sujet,
		corps,
		replis: { sms: { corps }, courrier },
	};
}

/** What was not told yet, of the matters that heard nothing today, the oldest first. */
async function lireNouvelles(
	tx: Transaction,
	organisme: string,
	quand: Date,
	jour: Jour,
): Promise<Nouvelle[]> {
	const depuis = new Date(quand.getTime() - FRAICHEUR * 86_400_000).toISOString();
	const maintenant = quand.toISOString();
	const sujet = sql`coalesce('affaire-' || s.affaire, 'sollicitation-' || s.sollicitation)`;
	const { rows } = await tx.execute<Nouvelle & Record<string, unknown>>(sql`
		WITH nouvelles AS (
			SELECT 'evenement-' || e.evenement AS source, s.dossier, ${sujet} AS sujet,
				CASE e.nature WHEN 'mise-en-pause' THEN 'en-pause' ELSE e.nature END AS etape, e.quand
			FROM evenements e JOIN sollicitations s USING (organisme, sollicitation)
			WHERE e.organisme = ${organisme} AND e.quand > ${depuis}::timestamptz AND e.quand <= ${maintenant}::timestamptz
				AND e.nature IN ('recue', 'mise-en-pause', 'traitee') AND s.dossier IS NOT NULL
				AND s.nature <> ALL(${sql.param([...SANS_AVIS])}::text[])
			UNION ALL
			SELECT 'message-' || m.message, m.dossier, ${sujet}, 'message', m.ecrit_le
			FROM messages m JOIN sollicitations s USING (organisme, sollicitation)
			WHERE m.organisme = ${organisme} AND m.de = 'caisse' AND m.lu_le IS NULL
				AND m.ecrit_le > ${depuis}::timestamptz AND m.ecrit_le <= ${maintenant}::timestamptz
			UNION ALL
			SELECT 'rendez-vous-' || r.sollicitation, s.dossier, 'rendez-vous-' || r.sollicitation, 'rendez-vous', r.prevu_a
			FROM rendez_vous r JOIN sollicitations s USING (organisme, sollicitation)
			WHERE r.organisme = ${organisme} AND r.etat = 'prevu' AND s.dossier IS NOT NULL
				AND r.prevu_a >= ${ajouterJours(jour, 1)}::timestamp AT TIME ZONE 'Europe/Paris'
				AND r.prevu_a < ${ajouterJours(jour, 2)}::timestamp AT TIME ZONE 'Europe/Paris')
		SELECT n.source, n.dossier::float8 AS dossier, n.sujet, n.etape, row_number() OVER (ORDER BY n.quand)::float8 AS rang
		FROM nouvelles n
		WHERE NOT EXISTS (SELECT FROM annonces a WHERE a.organisme = ${organisme} AND a.source = n.source)
			AND NOT EXISTS (SELECT FROM annonces a WHERE a.organisme = ${organisme} AND a.sujet = n.sujet AND a.jour = ${jour}
				AND a.envoi IS NOT NULL)
		ORDER BY n.quand, n.source LIMIT ${LOT}`);
	return rows;
}

async function lirePreferences(tx: Transaction, organisme: string, dossiers: readonly number[]) {
	const { rows } = await tx.execute<{ dossier: number; canal: Canal | null }>(sql`
		SELECT dossier::float8 AS dossier, canal_prefere AS canal FROM dossiers
		WHERE organisme = ${organisme} AND dossier = ANY(${sql.param(dossiers)}::bigint[])`);
	const refuses = await tx
		.select({ dossier: annoncesRefusees.dossier, etape: annoncesRefusees.etape })
		.from(annoncesRefusees)
		.where(
			and(
				eq(annoncesRefusees.organisme, organisme),
				inArray(annoncesRefusees.dossier, [...dossiers]),
			),
		);
	return new Map(
		rows.map(({ dossier, canal }) => [
			dossier,
			{
				canal,
				refuses: new Set<string>(
					refuses.filter((refus) => refus.dossier === dossier).map(({ etape }) => etape),
				),
			},
		]),
	);
}
