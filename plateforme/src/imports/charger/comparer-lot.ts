import type pg from "pg";
import { lireConnus } from "../base/lire-connus.ts";
import type { Connu } from "../comparer/connu.ts";
import { contredit } from "../comparer/contredit.ts";
import { personnesDe } from "../comparer/identite.ts";
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
	/** Files opened here under a number that turns out to be someone else’s. */
	contredits: number[];
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
	const contredits = await trouverContredits(lecteur, aLire, enregistres, connus);
	// Such a line is of a file that is not here yet.
	for (const { ligne } of aLire) {
		const dossier = dossiers.get(ligne.matricule);
		if (dossier === undefined || !contredits.has(dossier)) continue;
		dossiers.delete(ligne.matricule);
		connus.delete(dossier);
	}
	return {
		aLire,
		inchanges: lot.length - aLire.length,
		dossiers,
		connus,
		contredits: [...contredits],
	};
}

/** A number that an extract has held once is known to be theirs; that of a file opened here was typed. */
async function trouverContredits(
	lecteur: pg.ClientBase,
	aLire: readonly LigneLue[],
	enregistres: ReadonlyMap<string, Enregistre>,
	connus: ReadonlyMap<number, Connu>,
): Promise<Set<number>> {
	const premieres = aLire.flatMap(({ ligne }) => {
		const enregistre = enregistres.get(ligne.matricule);
		return enregistre?.empreinte === null ? [{ ligne, dossier: Number(enregistre.dossier) }] : [];
	});
	if (premieres.length === 0) return new Set();
	const { rows } = await lecteur.query<{ dossier: number }>(
		`SELECT dossier::float8 AS dossier FROM comptes WHERE dossier = ANY($1)
		UNION SELECT dossier::float8 FROM mandats WHERE dossier = ANY($1)`,
		[premieres.map(({ dossier }) => dossier)],
	);
	const ouverts = new Set(rows.map(({ dossier }) => dossier));
	return new Set(
		premieres
			.filter(({ ligne, dossier }) =>
				contredit(connus.get(dossier)?.membres ?? [], personnesDe(ligne), ouverts.has(dossier)),
			)
			.map(({ dossier }) => dossier),
	);
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
