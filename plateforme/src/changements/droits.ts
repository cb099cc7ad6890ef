import { type CodePrestation, type Foyer, PRESTATIONS } from "droits";
import { droitsCalcules } from "../acces-aux-droits/index.server.ts";
import type { Fourchette } from "../acces-aux-droits/index.ts";
import { sansBareme } from "../socle/index.ts";
import { reporter } from "./reporter.ts";

export interface DroitCompare {
	code: CodePrestation;
	avant: Fourchette;
	apres: Fourchette;
}

/** What the change does to the rights of one month, AAAA-MM; or why it is not computed. */
export type DroitsCompares = { mois: string; droits: DroitCompare[] } | { sansBareme: string };

/** Both households told of the same month, so that only what changed differs. */
export function comparerDroits(avant: Foyer, apres: Foyer): DroitsCompares {
	const { mois } = apres;
	const pourquoi = sansBareme(mois);
	if (pourquoi) return { sansBareme: pourquoi };
	const [anciens, nouveaux] = [reporter(avant, mois), apres].map(droitsCalcules);
	const rien = { de: 0, a: 0, doute: false };
	const droits = PRESTATIONS.map((code) => ({
		code,
		avant: anciens.get(code) ?? rien,
		apres: nouveaux.get(code) ?? rien,
	}));
	return { mois, droits: droits.filter(({ avant: a, apres: b }) => a.a >= 1 || b.a >= 1) };
}
