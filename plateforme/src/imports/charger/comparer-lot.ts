import type pg from "pg";
import { lireConnus } from "../base/lire-connus.ts";
import type { Connu } from "../comparer/connu.ts";
import type { LigneLue } from "./contexte.ts";

interface Enregistre {
	matricule: string;
	dossier: number;
	empreinte: string | null;
}

/** Some lines, and what the office knew of their files before this import. */
export interface LotCompare {
	/** Those that say something that the last import of the file did not. */
	aLire: LigneLue[];
	inchanges: number;
	/** Numbers of the files that are there, by matricule. */
	dossiers: Map<string, number>;
	connus: Map<number, Connu>;
}

/**
 * Some lines at once: what the office knows of them. A file comes once in an import, so nothing that
 * the import itself writes is looked for: another connection may read while a lot is written.
 */
export async function comparerLot(
	lecteur: pg.ClientBase,
	vierge: boolean,
	lot: readonly LigneLue[],
): Promise<LotCompare> {
	const enregistres = vierge ? new Map<string, Enregistre>() : await lireEnregistres(lecteur, lot);
	const aLire = lot.filter(
		({ ligne, empreinte }) => enregistres.get(ligne.matricule)?.empreinte !== empreinte,
	);
	const dossiers = new Map<string, number>();
	for (const { ligne } of aLire) {
		const dossier = enregistres.get(ligne.matricule)?.dossier;
		if (dossier !== undefined) dossiers.set(ligne.matricule, dossier);
	}
	const connus = await lireConnus(lecteur, [...dossiers.values()]);
	return { aLire, inchanges: lot.length - aLire.length, dossiers, connus };
}

async function lireEnregistres(
	lecteur: pg.ClientBase,
	lot: readonly LigneLue[],
): Promise<Map<string, Enregistre>> {
	const { rows } = await lecteur.query<Enregistre>(
		`SELECT d.matricule, d.dossier::float8 AS dossier, t.empreinte FROM dossiers d
		LEFT JOIN LATERAL (SELECT empreinte FROM traces_import t
			WHERE t.organisme = d.organisme AND t.dossier = d.dossier ORDER BY import DESC LIMIT 1) t ON true
		WHERE d.matricule = ANY($1)`,
		[lot.map(({ ligne }) => ligne.matricule)],
	);
	return new Map(rows.map((enregistre) => [enregistre.matricule, enregistre]));
}
