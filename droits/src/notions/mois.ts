import { type Communs, communs, TAUX_COMMUNS } from "../baremes/index.ts";
import { annee, janvier, type Mois } from "../calendrier.ts";
import type { Lecture } from "../lecture.ts";
import type { FoyerLu, RessourcesParents } from "./foyer-lu.ts";
import { ageAu, type Membre } from "./membre.ts";
import {
	beneficesImposables,
	pensionsVersees,
	revenusPensions,
	revenusSalaires,
} from "./ressources-annuelles.ts";
import { SERIE_NULLE, somme } from "./series.ts";

/** Un enfant au 1er d'un mois. */
export interface EnfantDuMois {
	membre: Membre;
	/** Années révolues. */
	age: number;
	/** Rémunéré au-delà de 55 % du Smic en moyenne sur six mois (CSS art. R512-2). */
	autonome: boolean;
	/** À charge au sens des prestations familiales (CSS art. L512-3). */
	aCharge: boolean;
}

/** Ce que les prestations partagent d'un foyer pour un mois ; calculé une fois. */
export class EtatMois {
	foyer: FoyerLu;
	lecture: Lecture;
	mois: Mois;
	bareme: Communs;
	/** Année de référence des ressources, N-2. */
	anneeRessources: number;
	/** Enfants nés. */
	enfants: EnfantDuMois[] = [];
	/** Nombre d'enfants à charge au sens des prestations familiales. */
	nombreACharge = 0;
	isole: boolean;
	private baseLue: number | undefined = undefined;

	constructor(foyer: FoyerLu, mois: Mois, lecture: Lecture) {
		this.foyer = foyer;
		this.lecture = lecture;
		this.mois = mois;
		this.bareme = communs(mois);
		this.anneeRessources = annee(mois) - 2;
		this.isole = !foyer.couple;

		for (const membre of foyer.enfants) {
			const age = ageAu(membre, mois);
			if (age < 0) continue;
			const autonome = estAutonome(membre, mois, this.bareme.seuilAutonomie);
			const aCharge =
				age < TAUX_COMMUNS.ageFinObligationScolaire
					? membre.obligationScolaire
					: age < TAUX_COMMUNS.ageLimiteEnfant && !autonome;
			if (aCharge) this.nombreACharge++;
			this.enfants.push({ membre, age, autonome, aCharge });
		}
	}

	/** Deux parents dont chacun a gagné au moins 12 BMAF (CSS art. R522-2 ; seuil : docs/droit/limites.md). */
	get biactif(): boolean {
		return ressourcesDesParents(this.foyer, this.anneeRessources, this.lecture).actifs === 2;
	}

	/** Ressources N-2 des prestations familiales, €/an (CSS art. R532-3). */
	get baseRessources(): number {
		this.baseLue ??= this.ressourcesAvec((enfant) => enfant.aCharge);
		return this.baseLue;
	}

	/** Ressources N-2 des parents et des enfants retenus, €/an. */
	ressourcesAvec(retenu: (enfant: EnfantDuMois) => boolean): number {
		let total = ressourcesDesParents(this.foyer, this.anneeRessources, this.lecture).montant;
		for (const enfant of this.enfants) {
			if (!enfant.membre.ressources) continue;
			const an = this.anneeRessources;
			if (retenu(enfant))
				total +=
					revenusSalaires(enfant.membre, an, this.lecture) +
					revenusPensions(enfant.membre, an, this.lecture) +
					beneficesImposables(enfant.membre, an);
			total -= pensionsVersees(enfant.membre, an);
		}
		return total;
	}
}

/** Ressources N-2 des parents ; gardées d'un mois à l'autre de la même année. */
function ressourcesDesParents(foyer: FoyerLu, an: number, lecture: Lecture): RessourcesParents {
	const connues = foyer.ressourcesParents;
	if (connues?.an === an && connues.lecture === lecture) return connues;
	const seuilBiactif = 12 * communs(janvier(an)).bmaf;
	let montant = 0;
	let actifs = 0;
	for (const parent of foyer.adultes) {
		if (!parent.ressources) continue;
		const professionnels = beneficesImposables(parent, an) + revenusSalaires(parent, an, lecture);
		if (professionnels >= seuilBiactif) actifs++;
		montant += professionnels + revenusPensions(parent, an, lecture) - pensionsVersees(parent, an);
	}
	foyer.ressourcesParents = { an, lecture, montant, actifs };
	return foyer.ressourcesParents;
}

/** Salaire net moyen des six mois précédents au moins égal au seuil (CSS art. R512-2). */
export function estAutonome(membre: Membre, mois: Mois, seuil: number): boolean {
	if (membre.salaireNet === SERIE_NULLE) return false;
	const rang = mois - membre.origine;
	return somme(membre.salaireNet, rang - 6, rang - 1) / 6 >= seuil;
}
