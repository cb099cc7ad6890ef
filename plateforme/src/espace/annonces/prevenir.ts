import { sql } from "drizzle-orm";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { lireOrganisme, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, type Jour, jourDe } from "../../socle/index.ts";
import { annonces as annoncees } from "../tables.ts";
import { textesAnnonces } from "../textes/annonces.ts";
import { type Lecteur, lireLecteurs } from "./lecteurs.ts";
import {
	type Annonce,
	FRAICHEUR,
	type Nouvelle,
	PAR_LETTRE,
	rassembler,
	SANS_AVIS,
} from "./regles.ts";

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
		const lecteurDe = await lireLecteurs(tx, organisme, annonces, jour);
		const { nom, coordonnees } = await lireOrganisme(tx, organisme);
		for (const annonce of annonces) {
			const { etape, dossier, compte } = annonce;
			const lecteur = lecteurDe(annonce);
			const tu = raisonDeSeTaire(annonce, lecteur);
			const envoi =
				tu || !lecteur
					? undefined
					: await deposerEnvoi(tx, acteur, {
							cle: `avis:${compte === null ? "" : `compte-${compte}:`}${annonce.sujet}:${jour}`,
							...ecrit(nom, annonce, lecteur, coordonnees?.telephone),
							dossier: dossier ?? undefined,
							compte: compte ?? undefined,
							nature: "service",
							valableJusqua: ajouterJours(jour, etape === "rendez-vous" ? 1 : FRAICHEUR),
						});
			await tx.insert(annoncees).values(
				annonce.nouvelles.map((nouvelle) => ({
					organisme,
					source: nouvelle.source,
					dossier,
					compte,
					sujet: annonce.sujet,
					etape: nouvelle.etape,
					jour,
					envoi,
					tu,
				})),
			);
		}
		return nouvelles.length;
	});

/** A message seen by someone else may put a person in danger: there, an agent calls. */
function raisonDeSeTaire({ etape }: Annonce, lecteur: Lecteur | undefined): string | undefined {
	if (!lecteur) return "parti";
	if (lecteur.refuses.has(etape)) return "refuse";
	if (lecteur.tu) return lecteur.tu;
	return lecteur.canal === "courrier" && !PAR_LETTRE.has(etape) ? "par-lettre" : undefined;
}

function ecrit(
	caisse: string,
	{ etape, compte }: Annonce,
	{ canal, adresse }: Lecteur,
	telephone?: string,
) {
	const corps = textesAnnonces.corps(caisse, etape, telephone);
	const sujet = textesAnnonces.sujet(caisse);
	const lettre = { sujet, corps: textesAnnonces.lettre(caisse, etape, telephone), a: adresse };
	if (canal === "courrier") {
		const { a: destinataire, ...ecrite } = lettre;
		return { canal: "courrier" as const, destinataire, ...ecrite };
	}
	// Without a file, a letter goes where the request says, and for what deserves it only.
	const courrier = compte === null || PAR_LETTRE.has(etape) ? { courrier: lettre } : {};
	if (canal === "sms")
		return { canal: "sms" as const, corps, replis: { courriel: { sujet, corps }, ...courrier } };
	return { canal: "courriel" as const, sujet, corps, replis: { sms: { corps }, ...courrier } };
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
	// Sent without a file, it is told where it was sent from: an agent may have put it in one, and not joined it.
	const qui = sql`CASE WHEN d.compte IS NULL THEN s.dossier END AS dossier, d.compte AS compte`;
	// The receipt of a request has told it already, with its number.
	const accusee = sql`EXISTS (SELECT FROM demandes r JOIN envois a ON a.organisme = r.organisme
		AND a.cle = 'demande-' || r.demande || '-recu' AND a.etat <> 'ecarte'
		WHERE r.organisme = ${organisme} AND r.sollicitation = s.sollicitation)`;
	const { rows } = await tx.execute<Nouvelle & Record<string, unknown>>(sql`
		WITH nouvelles AS (
			SELECT 'evenement-' || e.evenement AS source, ${qui}, ${sujet} AS sujet,
				CASE e.nature WHEN 'mise-en-pause' THEN 'en-pause' ELSE e.nature END AS etape, e.quand
			FROM evenements e JOIN sollicitations s USING (organisme, sollicitation)
			LEFT JOIN sollicitations_sans_dossier d USING (organisme, sollicitation)
			WHERE e.organisme = ${organisme} AND e.quand > ${depuis}::timestamptz AND e.quand <= ${maintenant}::timestamptz
				AND e.nature IN ('recue', 'mise-en-pause', 'traitee') AND (s.dossier IS NOT NULL OR d.compte IS NOT NULL)
				AND s.nature <> ALL(${sql.param([...SANS_AVIS])}::text[])
				AND NOT (e.nature = 'recue' AND ${accusee})
			UNION ALL
			SELECT 'message-' || m.message, m.dossier, CASE WHEN m.dossier IS NULL THEN d.compte END, ${sujet},
				'message', m.ecrit_le
			FROM messages m JOIN sollicitations s USING (organisme, sollicitation)
			LEFT JOIN sollicitations_sans_dossier d USING (organisme, sollicitation)
			WHERE m.organisme = ${organisme} AND m.de = 'caisse' AND m.lu_le IS NULL
				AND m.ecrit_le > ${depuis}::timestamptz AND m.ecrit_le <= ${maintenant}::timestamptz
			UNION ALL
			SELECT 'rendez-vous-' || r.sollicitation, s.dossier, NULL, 'rendez-vous-' || r.sollicitation, 'rendez-vous', r.prevu_a
			FROM rendez_vous r JOIN sollicitations s USING (organisme, sollicitation)
			WHERE r.organisme = ${organisme} AND r.etat = 'prevu' AND s.dossier IS NOT NULL
				AND r.prevu_a >= ${ajouterJours(jour, 1)}::timestamp AT TIME ZONE 'Europe/Paris'
				AND r.prevu_a < ${ajouterJours(jour, 2)}::timestamp AT TIME ZONE 'Europe/Paris')
		SELECT n.source, n.dossier::float8 AS dossier, n.compte::float8 AS compte, n.sujet, n.etape,
			row_number() OVER (ORDER BY n.quand)::float8 AS rang
		FROM nouvelles n
		WHERE NOT EXISTS (SELECT FROM annonces a WHERE a.organisme = ${organisme} AND a.source = n.source)
			AND NOT EXISTS (SELECT FROM annonces a WHERE a.organisme = ${organisme} AND a.sujet = n.sujet AND a.jour = ${jour}
				AND a.envoi IS NOT NULL)
		ORDER BY n.quand, n.source LIMIT ${LOT}`);
	return rows;
}
