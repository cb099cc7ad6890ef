import { type SQL, sql } from "drizzle-orm";
import { type NomDossier, nomsDossiers } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe, joursEntre } from "../../socle/index.ts";
import type { Genre } from "../lecture/genre.ts";
import type { Marque } from "../regles/marques.ts";
import type { Proposition } from "../regles/rapprocher.ts";
import type { SectionDuFil } from "../textes/fil.ts";

export interface LigneDuFil {
	courriel: number;
	/** Nothing of a protected file: neither who wrote nor what. */
	sujet?: string;
	de?: string;
	genre: Genre;
	marques: Marque[];
	recuLe: Jour;
	age: number;
	fichiers: number;
	dossier?: NomDossier;
	/** The likeliest, for one that has none. */
	propose?: NomDossier;
}

const MONTRES = 50;

const SECTIONS: Record<SectionDuFil, SQL> = {
	"a-rattacher": sql`c.ecarte_le IS NULL AND s.dossier IS NULL AND s.etat <> 'traitee'`,
	rattaches: sql`c.ecarte_le IS NULL AND s.sollicitation IS NOT NULL AND (s.dossier IS NOT NULL OR s.etat = 'traitee')`,
	automatiques: sql`c.ecarte_le IS NULL AND c.sollicitation IS NULL`,
	ecartes: sql`c.ecarte_le IS NOT NULL`,
};
const DE_LA_SECTION = (section: SectionDuFil) => sql`
	FROM courriels c
	LEFT JOIN sollicitations s ON s.organisme = c.organisme AND s.sollicitation = c.sollicitation
	WHERE ${SECTIONS[section]}`;

/** What waits for a person is read the oldest first; the rest, the latest first. */
export async function lireFil(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	section: SectionDuFil,
	apres?: number,
): Promise<{ lignes: LigneDuFil[]; suite?: number }> {
	const croissant = section === "a-rattacher";
	const { rows } = await tx.execute<Lue & Record<string, unknown>>(sql`
		SELECT c.courriel::int, c.sujet, 
			CASE WHEN 'nom-trompeur' = ANY(c.marques) THEN c.adresse ELSE coalesce(c.nom, c.adresse) END AS de, c.genre, c.marques, c.recu_le AS "recuLe",
			c.propositions, s.dossier::int, (SELECT count(*)::int FROM jointes j
				WHERE j.organisme = c.organisme AND j.courriel = c.courriel AND j.sort <> 'signature') AS fichiers
		${DE_LA_SECTION(section)} AND c.organisme = ${organisme}
			${apres === undefined ? sql`` : croissant ? sql`AND c.courriel > ${apres}` : sql`AND c.courriel < ${apres}`}
		ORDER BY c.courriel ${croissant ? sql`ASC` : sql`DESC`} LIMIT ${MONTRES + 1}`);
	const lues = rows.slice(0, MONTRES);
	const noms = await nomsDossiers(
		tx,
		organisme,
		lues.flatMap(({ dossier, propositions }) => dossier ?? propositions[0]?.dossier ?? []),
	);
	const aujourdhui = jourDe(quand);
	return {
		lignes: lues.map((lue) => presenter(lue, noms, aujourdhui)),
		suite: rows.length > MONTRES ? lues.at(-1)?.courriel : undefined,
	};
}

interface Lue {
	courriel: number;
	sujet: string;
	de: string | null;
	genre: Genre;
	marques: Marque[];
	recuLe: string | Date;
	propositions: Proposition[];
	dossier: number | null;
	fichiers: number;
}

function presenter(lue: Lue, noms: Map<number, NomDossier>, aujourdhui: Jour): LigneDuFil {
	const dossier = lue.dossier === null ? undefined : noms.get(lue.dossier);
	const [premiere] = lue.propositions;
	const recuLe = jourDe(new Date(lue.recuLe));
	return {
		courriel: lue.courriel,
		sujet: dossier?.protege ? undefined : lue.sujet,
		de: dossier?.protege ? undefined : (lue.de ?? undefined),
		genre: lue.genre,
		marques: lue.marques,
		recuLe,
		age: joursEntre(recuLe, aujourdhui),
		fichiers: lue.fichiers,
		dossier,
		propose: dossier || !premiere ? undefined : noms.get(premiere.dossier),
	};
}

/** How many are in the sections where something may have to be done. */
export async function compterFil(
	tx: Transaction,
	{ organisme }: Acteur,
): Promise<Record<"a-rattacher" | "automatiques" | "ecartes", number>> {
	const compter = (section: SectionDuFil) =>
		sql`(SELECT count(*)::int ${DE_LA_SECTION(section)} AND c.organisme = ${organisme})`;
	const { rows } = await tx.execute<Record<"a-rattacher" | "automatiques" | "ecartes", number>>(sql`
		SELECT ${compter("a-rattacher")} AS "a-rattacher", ${compter("automatiques")} AS automatiques,
			${compter("ecartes")} AS ecartes`);
	return rows[0] ?? { "a-rattacher": 0, automatiques: 0, ecartes: 0 };
}

/** The one after, so that the agent goes on without choosing again. */
export async function suivantARattacher(
	tx: Transaction,
	{ organisme }: Acteur,
	courriel: number,
): Promise<number | undefined> {
	const { rows } = await tx.execute<{ courriel: number }>(sql`
		SELECT c.courriel::int ${DE_LA_SECTION("a-rattacher")} AND c.organisme = ${organisme}
		ORDER BY c.courriel <= ${courriel}, c.courriel LIMIT 1`);
	return rows[0]?.courriel;
}
