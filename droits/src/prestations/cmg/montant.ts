import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import { lireMois } from "../../calendrier.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { plafonds, taux } from "./bareme.ts";

const T = nombres(taux);

const bareme = parMois((mois) => valeurs(plafonds, mois));

/** Depuis ce mois le CMG dépend du coût de la garde : il n'est plus couvert ici. */
export const FIN_CMG = lireMois("2025-09");

const TAUX_PAR_MODE: Record<string, [number, number, number]> = {
	assistante_maternelle: [T.assmat1, T.assmat2, T.assmat3],
	structure_assistante_maternelle: [T.structure1, T.structure2, T.structure3],
	structure_garde_domicile: [T.domicile1, T.domicile2, T.domicile3],
};

/** Complément de mode de garde, montant maximal avant le coût de la garde, €/mois sauf mention. */
export interface Cmg {
	montant: number;
	moinsDe3Ans: boolean;
	de3A5Ans: boolean;
	/** Taux de la tranche de ressources, en BMAF. */
	taux: number;
	/** €/an */
	plafond1: number;
	/** €/an */
	plafond2: number;
}

const AUCUN: Cmg = {
	montant: 0,
	moinsDe3Ans: false,
	de3A5Ans: false,
	taux: 0,
	plafond1: 0,
	plafond2: 0,
};

/** Complément de libre choix du mode de garde avant septembre 2025 (CSS art. L531-5, D531-18 à D531-23). */
export function cmg(e: EtatMois): Cmg {
	const tauxMode = TAUX_PAR_MODE[e.foyer.modeGarde];
	if (!tauxMode || e.mois >= FIN_CMG) return AUCUN;
	let moinsDe3Ans = false;
	let de3A5Ans = false;
	for (const { age } of e.enfants) {
		if (age < T.agePlein) moinsDe3Ans = true;
		else if (age < T.ageReduit) de3A5Ans = true;
	}
	if (!moinsDe3Ans && !de3A5Ans) return AUCUN;

	const b = bareme(e.mois);
	const n = e.nombreACharge;
	const auDela = Math.max(n - 2, 0);
	const plafond1 = n < 2 ? b.un1 : b.deux1 + auDela * b.supp1;
	const plafond2 = n < 2 ? b.un2 : b.deux2 + auDela * b.supp2;
	const ressources = e.baseRessources;
	const tranche = ressources < plafond1 ? 0 : ressources < plafond2 ? 1 : 2;
	const part = (moinsDe3Ans ? 1 : 0) + (de3A5Ans ? T.tauxReduit : 0);
	return {
		montant: e.bareme.bmaf * part * tauxMode[tranche],
		moinsDe3Ans,
		de3A5Ans,
		taux: tauxMode[tranche],
		plafond1,
		plafond2,
	};
}
