import { sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur, Jour, Role } from "../../socle/index.ts";
import { avecFaits } from "../faits/avec-faits.ts";
import type { Indicateur } from "../indicateur.ts";
import { lier, type Periode } from "../mesure/sommes.ts";

/** A case of an indicator. */
export interface Cas {
	jour: Jour;
	/** 1 or 0 for a share, days, euros; null while open. */
	valeur: number | null;
	modalite: string | null;
	dossier: number | null;
	sollicitation: number | null;
}

export interface DemandeDeLignes extends Periode {
	/** « 2020-03 » */
	mois?: string;
	modalite?: string;
	/** Of a share: those that reach it, those that miss it; of any: those still open. All when left out. */
	cas?: keyof typeof filtres;
	page?: number;
	parPage?: number;
}

export interface Lignes {
	ok: true;
	lignes: Cas[];
	/** On every page. */
	nombre: number;
	page: number;
	pages: number;
}

const PAR_PAGE = 50;

/** Steering needs figures; cases lead to people, so to whoever answers for their treatment. */
const REGARDENT_LES_CAS: readonly Role[] = ["responsable"];

const filtres = {
	tous: sql`true`,
	atteints: sql`valeur = 1`,
	manques: sql`valeur = 0`,
	"en-cours": sql`valeur IS NULL`,
};

/** The cases that make a figure, oldest first. The reading is journaled. */
export const lireLignes = (
	acteur: Acteur,
	indicateur: Indicateur,
	demande: DemandeDeLignes,
): Promise<Lignes | { ok: false; motif: "reserve" }> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		if (!acteur.roles.some((role) => REGARDENT_LES_CAS.includes(role)))
			return { ok: false, motif: "reserve" };
		const { mois, modalite, cas = "tous", parPage = PAR_PAGE, debut, fin, au } = demande;
		const retenus = sql`${filtres[cas]}
			AND ${mois ? sql`left(jour::text, 7) = ${mois}` : sql`true`}
			AND ${modalite ? sql`modalite = ${modalite}` : sql`true`}`;
		const unites = lier(
			avecFaits("tables", indicateur.unites),
			{ debut, fin, au },
			acteur.organisme,
		);
		const { rows: comptes } = await tx.execute<{ nombre: number }>(
			sql`SELECT count(*)::int AS nombre FROM (${unites}) u WHERE ${retenus}`,
		);
		const nombre = comptes[0]?.nombre ?? 0;
		const pages = Math.max(1, Math.ceil(nombre / parPage));
		const page = Math.min(Math.max(1, demande.page ?? 1), pages);
		const { rows: lignes } = await tx.execute<Cas & Record<string, unknown>>(sql`
			SELECT jour::text AS jour, valeur::float8 AS valeur, modalite, dossier::float8 AS dossier,
				sollicitation::float8 AS sollicitation
			FROM (${unites}) u WHERE ${retenus}
			ORDER BY u.jour, u.sollicitation, u.dossier, u.modalite
			LIMIT ${parPage} OFFSET ${(page - 1) * parPage}`);
		await journaliser(tx, acteur, "indicateur.lire", `indicateur-${indicateur.id}`);
		return { ok: true, lignes, nombre, page, pages };
	});
