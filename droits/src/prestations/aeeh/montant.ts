import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { categorie6, taux } from "./bareme.ts";

const T = nombres(taux);

const montantCategorie6 = parMois((mois) => valeurs(categorie6, mois).montant);

/** Taux du complément et de la majoration de parent isolé par catégorie, en BMAF. */
const COMPLEMENTS = [0, T.categorie1, T.categorie2, T.categorie3, T.categorie4, T.categorie5, 0];
const MAJORATIONS = [0, 0, T.isole2, T.isole3, T.isole4, T.isole5, T.isole6];
/** La référence donne aux catégories 2 à 5 le taux de la catégorie qui précède. */
const COMPLEMENTS_DECALES = [
	0,
	T.categorie1,
	T.categorie1,
	T.categorie2,
	T.categorie3,
	T.categorie4,
	0,
];

/** Allocation d'éducation de l'enfant handicapé, €/mois. */
export interface Aeeh {
	montant: number;
	enfants: number;
	base: number;
	complements: number;
	/** Majorations de parent isolé. */
	majorations: number;
}

const AUCUNE: Aeeh = { montant: 0, enfants: 0, base: 0, complements: 0, majorations: 0 };

/** AEEH et ses compléments (CSS art. L541-1 à L541-4, R541-1, R541-2 et D541-1 à D541-4). */
export function aeeh(e: EtatMois): Aeeh {
	if (!e.foyer.handicap) return AUCUNE;
	const taux = e.lecture.complements_aeeh ? COMPLEMENTS : COMPLEMENTS_DECALES;
	const { bmaf } = e.bareme;
	let enfants = 0;
	let complements = 0;
	let majorations = 0;
	for (const { membre, age } of e.enfants) {
		if (!membre.handicap || age >= T.ageLimite) continue;
		const categorie = membre.complementAeeh;
		enfants++;
		complements += categorie === 6 ? montantCategorie6(e.mois) : bmaf * taux[categorie];
		if (e.isole) majorations += bmaf * MAJORATIONS[categorie];
	}
	if (enfants === 0) return AUCUNE;
	const base = enfants * T.base * bmaf;
	return { montant: base + complements + majorations, enfants, base, complements, majorations };
}
