import { lireTableau } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { lireLigne } from "./lire-ligne.ts";
import {
	COLONNES,
	type Colonne,
	EXIGEES,
	type FichierRefuse,
	type MotifDeRejet,
	type Rejet,
	type Suite,
} from "./suite.ts";

/** What a page writes while someone waits: ten milliseconds a line or so. The command takes more. */
export const LIGNES_MAX = 2_000;

export type FichierLu =
	| { ok: true; lignes: number; suites: Suite[]; rejets: Rejet[] }
	| ({ ok: false } & FichierRefuse);

/** CSV with a line of titles, in any order; semicolons, commas or tabs; UTF-8. */
export function lireFichier(octets: Uint8Array, au: Jour, maximum = LIGNES_MAX): FichierLu {
	const tableau = lireTableau(octets, { colonnes: COLONNES, exigees: EXIGEES, maximum });
	if (!tableau.ok) return tableau;
	const lues = tableau.rangees.map(({ ligne, cellules }) => lireLigne(ligne, cellules, au));
	const suites = lues.filter((lue) => !estRejet(lue)) as Suite[];
	const rejets = lues.filter(estRejet);
	const decalage = decalageDe(rejets, lues.length);
	if (decalage) return { ok: false, ...decalage };
	return { ok: true, lignes: lues.length, ...sansDoublons(suites, rejets) };
}

const estRejet = (lue: Suite | Rejet): lue is Rejet => "colonne" in lue;

/** What a column that moved gives; a date to come or a file that is not ours is another matter. */
const D_UNE_AUTRE_COLONNE: readonly MotifDeRejet[] = [
	"prestation-inconnue",
	"date-illisible",
	"montant-illisible",
	"canal-inconnu",
];

function decalageDe(rejets: readonly Rejet[], sur: number): FichierRefuse | undefined {
	const compte = new Map<Colonne, number>();
	for (const { colonne, motif } of rejets)
		if (D_UNE_AUTRE_COLONNE.includes(motif)) compte.set(colonne, (compte.get(colonne) ?? 0) + 1);
	for (const [colonne, lignes] of compte)
		if (sur >= 2 && lignes * 2 > sur) return { motif: "decalage", colonne, lignes, sur };
	return undefined;
}

/** Of two lines on one request, the first is kept, and the second is said: nobody knows which is right. */
function sansDoublons(suites: readonly Suite[], rejets: readonly Rejet[]) {
	const vues = new Set<string>();
	const gardees: Suite[] = [];
	const doubles: Rejet[] = [];
	for (const suite of suites) {
		const cle = `${suite.matricule} ${suite.prestation} ${suite.demandeLe}`;
		if (vues.has(cle))
			doubles.push({ ligne: suite.ligne, colonne: "matricule", motif: "deja-donnee" });
		else gardees.push(suite);
		vues.add(cle);
	}
	return {
		suites: gardees,
		rejets: [...rejets, ...doubles].sort((a, b) => a.ligne - b.ligne),
	};
}
