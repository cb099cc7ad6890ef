import { type SQL, sql } from "drizzle-orm";
import { type NomDossier, nomsDossiers } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import type { Enjeu, Nature } from "../natures.ts";
import { sollicitations as s } from "../tables.ts";
import { type Demande, PAR_PAGE, SANS_EQUIPE, type Section } from "./demande.ts";
import { perimetre } from "./perimetre.ts";

export interface LigneFile {
	sollicitation: number;
	nature: Nature;
	prestation: string | null;
	objet: string;
	arrivee: Jour;
	promesse: Jour | null;
	enjeu: Enjeu;
	equipe: string | null;
	competence: string | null;
	prisPar: number | null;
	enPause: boolean;
	reouvertures: number;
	dossier?: NomDossier;
	/** Who asks, while no file is known. */
	demandeur: string | null;
	/** A proof was drawn up from it. */
	protegee: boolean;
}

/** The days that the sections compare promises with. */
export interface Reperes {
	aujourdhui: Jour;
	/** The last promise that is close. */
	seuil: Jour;
}

const sections: Record<Section, (acteur: Acteur, reperes: Reperes) => SQL> = {
	equipe: (acteur) => sql`${s.etat} = 'a-traiter' AND ${perimetre(acteur)}`,
	mes: ({ compte }) => sql`${s.etat} <> 'traitee' AND ${s.prisPar} = ${compte}`,
	libres: (acteur) =>
		sql`${s.etat} = 'a-traiter' AND ${s.prisPar} IS NULL AND ${perimetre(acteur)}`,
	retard: (acteur, { aujourdhui }) =>
		sql`${s.etat} = 'a-traiter' AND ${s.promesse} < ${aujourdhui} AND ${perimetre(acteur)}`,
	bientot: (acteur, { aujourdhui, seuil }) =>
		sql`${s.etat} = 'a-traiter' AND ${s.promesse} BETWEEN ${aujourdhui} AND ${seuil} AND ${perimetre(acteur)}`,
	enjeu: (acteur) =>
		sql`${s.etat} = 'a-traiter' AND ${s.enjeu} <> 'aucun' AND ${perimetre(acteur)}`,
	attente: (acteur) => sql`${s.etat} = 'en-pause' AND ${perimetre(acteur)}`,
	toutes: () => sql`${s.etat} <> 'traitee'`,
};

/** What one asked for: a number (of the item or of the file), words of the subject, a name without a file. */
function cherche(q: string): SQL {
	if (!q) return sql`true`;
	if (/^\d{1,15}$/.test(q)) {
		return sql`(${s.sollicitation} = ${Number(q)} OR ${s.dossier} =
			(SELECT d.dossier FROM dossiers d WHERE d.matricule = ${q}))`;
	}
	const mots = `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
	return sql`(${s.objet} ILIKE ${mots} OR ${s.dossier} IS NULL AND ${s.demandeur} ILIKE ${mots})`;
}

/** A team that was chosen is seen whole. */
const sansPerimetre = (acteur: Acteur): Acteur => ({
	...acteur,
	equipe: undefined,
	roles: [...acteur.roles, "responsable"],
});

function dansEquipe(equipe: string | undefined): SQL {
	if (equipe === undefined) return sql`true`;
	return equipe === SANS_EQUIPE ? sql`${s.equipe} IS NULL` : sql`${s.equipe} = ${equipe}`;
}

function filtre(acteur: Acteur, demande: Demande, reperes: Reperes): SQL {
	const { nature, prestation, equipe, q, section } = demande;
	const vu = equipe ? sansPerimetre(acteur) : acteur;
	return sql`${s.organisme} = ${acteur.organisme} AND ${s.etat} <> 'traitee'
		AND ${sections[section](vu, reperes)}
		AND ${nature ? sql`${s.nature} = ${nature}` : sql`true`}
		AND ${prestation ? sql`${s.prestation} = ${prestation}` : sql`true`}
		AND ${dansEquipe(equipe)}
		AND ${cherche(q)}`;
}

/**
 * One page of the queue, in its only order: the gravest first (`rang`), then the day by which it must
 * be done (`date_utile`), then the first come. The index `sollicitations_file` holds that order and
 * what the filters ask: the rows themselves are read for one page only.
 */
export async function lireFile(
	tx: Transaction,
	acteur: Acteur,
	demande: Demande,
	reperes: Reperes,
	limite = PAR_PAGE,
): Promise<{ lignes: LigneFile[]; suite: boolean }> {
	const { rows } = await tx.execute<LigneLue>(sql`
		WITH page AS MATERIALIZED (
			SELECT ${s.rang}, ${s.dateUtile}, ${s.sollicitation} FROM ${s}
			WHERE ${filtre(acteur, demande, reperes)}
			ORDER BY ${s.rang}, ${s.dateUtile}, ${s.sollicitation}
			LIMIT ${limite + 1} OFFSET ${(demande.page - 1) * limite}
		)
		SELECT l.sollicitation::int, l.nature, l.prestation, l.objet, l.arrivee::text, l.promesse::text,
			l.enjeu, l.equipe, l.competence, l.pris_par::int AS "prisPar", l.etat = 'en-pause' AS "enPause",
			l.reouvertures, l.dossier::int, l.demandeur,
			EXISTS (SELECT FROM dates_protegees d WHERE d.organisme = l.organisme
				AND d.sollicitation = l.sollicitation) AS protegee
		FROM page JOIN ${s} l USING (sollicitation)
		WHERE l.organisme = ${acteur.organisme}
		ORDER BY page.rang, page.date_utile, page.sollicitation`);
	const lues = rows.slice(0, limite);
	const noms = await nomsDossiers(
		tx,
		acteur.organisme,
		lues.flatMap(({ dossier }) => dossier ?? []),
	);
	return {
		suite: rows.length > limite,
		lignes: lues.map(({ dossier, ...ligne }) => ({
			...ligne,
			dossier: dossier === null ? undefined : noms.get(dossier),
		})),
	};
}

type LigneLue = Omit<LigneFile, "dossier"> & { dossier: number | null };

export interface Comptes extends Record<Exclude<Section, "toutes">, number> {
	/**
	 * « Nous traitons ce qui est arrivé le … » : the arrival of the oldest item that nobody has taken.
	 * All that came before is treated, in hand, or awaits the person. One forgotten item holds it
	 * back, which is what it is for.
	 */
	plusAncienne: Jour | null;
}

/** How many in each section, filters aside: one pass over the index, for what her team can treat. */
export async function compterSections(
	tx: Transaction,
	acteur: Acteur,
	{ aujourdhui, seuil }: Reperes,
): Promise<Comptes> {
	const { rows } = await tx.execute<{ [cle in keyof Comptes]: Comptes[cle] }>(sql`
		SELECT count(*) FILTER (WHERE etat = 'a-traiter')::int AS equipe,
			count(*) FILTER (WHERE etat = 'a-traiter' AND pris_par IS NULL)::int AS libres,
			count(*) FILTER (WHERE etat = 'a-traiter' AND promesse < ${aujourdhui})::int AS retard,
			count(*) FILTER (WHERE etat = 'a-traiter' AND promesse BETWEEN ${aujourdhui} AND ${seuil})::int AS bientot,
			count(*) FILTER (WHERE etat = 'a-traiter' AND enjeu <> 'aucun')::int AS enjeu,
			count(*) FILTER (WHERE etat = 'en-pause')::int AS attente,
			(min(arrivee) FILTER (WHERE etat = 'a-traiter' AND pris_par IS NULL))::text AS "plusAncienne",
			(SELECT count(*)::int FROM sollicitations m WHERE m.organisme = ${acteur.organisme}
				AND m.etat <> 'traitee' AND m.pris_par = ${acteur.compte}) AS mes
		FROM ${s}
		WHERE ${s.organisme} = ${acteur.organisme} AND ${s.etat} <> 'traitee' AND ${perimetre(acteur)}`);
	return rows[0] as Comptes;
}
