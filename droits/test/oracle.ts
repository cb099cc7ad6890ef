import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CodePrestation, Foyer } from "../src/foyer/types.ts";

/** Un foyer et les montants qu'on en attend, euros au centime. */
export interface Cas {
	foyer: Foyer;
	attendu: Record<CodePrestation, number> & { type_aide_logement: string | null };
	attendu_net_crds: Record<CodePrestation, number>;
	intermediaires: Record<string, unknown>;
}

/** Un test d'OpenFisca : quelques montants attendus, et leur marge. */
export interface CasOpenfisca {
	origine: string;
	titre: string;
	foyer: Foyer;
	attendu: Record<string, number>;
	marge_absolue: number | null;
	marge_relative: number | null;
}

const dossier = trouver(import.meta.dirname);

/** Raison de passer les essais qui demandent les cas de référence ; faux s'ils sont là. */
export const ORACLE_ABSENT =
	dossier === null
		? "cas de référence absents : posez le dossier shared/oracle au-dessus du dépôt pour les rejouer"
		: false;

export function lireCas(nom: string): Cas[] {
	return JSON.parse(gunzipSync(lire(nom)).toString());
}

export function lireCasOpenfisca(nom: string): CasOpenfisca[] {
	return (JSON.parse(lire(nom).toString()) as { cas: CasOpenfisca[] }).cas;
}

const lire = (nom: string) => readFileSync(join(dossier as string, nom));

function trouver(depart: string): string | null {
	const candidat = join(depart, "shared", "oracle");
	if (existsSync(candidat)) return candidat;
	const parent = dirname(depart);
	return parent === depart ? null : trouver(parent);
}
