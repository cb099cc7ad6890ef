import { sql } from "drizzle-orm";
import { delaisserDans } from "../../pieces/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, dureeDe, jourDe } from "../../socle/index.ts";
import { dossiersEnLitige } from "../../sollicitations/index.server.ts";

/** Looked at together, in one transaction: a mailbox of years does not hold its rows for long. */
const LOT = 500;

interface Fini extends Record<string, unknown> {
	courriel: number;
	brut: string | null;
	dossier: number | null;
}

/**
 * Erases what e-mails said and who wrote them: those set aside and those that no one wrote first, then those
 * whose request ended long ago, unless the file is in dispute. The row stays, empty, so that a message seen
 * again in the mailbox is not taken again. How many.
 */
export async function effacerCourriels(acteur: Acteur): Promise<number> {
	let effaces = 0;
	for (let dernier: number | undefined = 0; dernier !== undefined; ) {
		const fait: { effaces: number; dernier?: number } = await pourOrganisme(
			acteur.organisme,
			(tx) => effacerLot(tx, acteur, dernier ?? 0),
		);
		effaces += fait.effaces;
		dernier = fait.dernier;
	}
	return effaces;
}

async function effacerLot(tx: Transaction, acteur: Acteur, apres: number) {
	const { organisme, quand } = acteur;
	const aujourdhui = jourDe(quand);
	const passe = (depart: string, garde: "courriel" | "courriel-ecarte") =>
		sql`(${sql.raw(depart)} + make_interval(months => ${dureeDe(garde, aujourdhui).mois}))::date <= ${aujourdhui}`;
	const { rows } = await tx.execute<Fini>(sql`
			SELECT c.courriel::int, c.brut, s.dossier::int
			FROM courriels c
			LEFT JOIN sollicitations s ON s.organisme = c.organisme AND s.sollicitation = c.sollicitation
			WHERE c.organisme = ${organisme} AND c.courriel > ${apres} AND c.efface_le IS NULL AND (
				c.ecarte_le IS NOT NULL AND ${passe("(c.ecarte_le AT TIME ZONE 'Europe/Paris')::date", "courriel-ecarte")}
				OR c.sollicitation IS NULL AND c.genre <> 'message'
					AND ${passe("(c.pris_le AT TIME ZONE 'Europe/Paris')::date", "courriel-ecarte")}
				OR s.etat = 'traitee' AND ${passe("s.traitee_le", "courriel")})
			ORDER BY c.courriel LIMIT ${LOT} FOR UPDATE OF c`);
	const disputes = await dossiersEnLitige(
		tx,
		organisme,
		rows.flatMap(({ dossier }) => dossier ?? []),
		aujourdhui,
	);
	const finis = rows.filter(({ dossier }) => dossier === null || !disputes.has(dossier));
	await delaisserDans(
		tx,
		acteur,
		finis.flatMap(({ brut }) => brut ?? []),
	);
	for (const { courriel } of finis) {
		await tx.execute(sql`UPDATE courriels SET brut = NULL, adresse = NULL, nom = NULL, sujet = '', texte = '',
					propositions = '[]', marques = '{}', efface_le = ${quand.toISOString()}
				WHERE organisme = ${organisme} AND courriel = ${courriel}`);
		await tx.execute(sql`UPDATE jointes SET nom = 'effacé', dans = NULL
				WHERE organisme = ${organisme} AND courriel = ${courriel}`);
		await journaliser(tx, acteur, "courriel.effacer", `courriel-${courriel}`);
	}
	const dernier = rows.length === LOT ? rows.at(-1)?.courriel : undefined;
	return { effaces: finis.length, ...(dernier !== undefined && { dernier }) };
}
