import { TAUX_COMMUNS } from "./baremes/index.ts";
import type { Mois } from "./calendrier.ts";
import type { CodePrestation } from "./foyer/types.ts";
import type { Lecture } from "./lecture.ts";
import type { FoyerLu } from "./notions/foyer-lu.ts";
import { EtatMois } from "./notions/mois.ts";
import { prestationsRetenues } from "./notions/prestations-familiales.ts";
import { type Aah, aah, SANS_AAH } from "./prestations/aah/montant.ts";
import { type AideLogement, aideLogement } from "./prestations/aide-logement/montant.ts";
import {
	type AllocationsFamiliales,
	allocationsFamiliales,
} from "./prestations/allocations-familiales/montant.ts";
import { plafondRentree } from "./prestations/ars/montant.ts";
import { type Asf, asf } from "./prestations/asf/montant.ts";
import {
	type ComplementFamilial,
	complementFamilial,
} from "./prestations/complement-familial/montant.ts";
import { type Mva, mva } from "./prestations/mva/montant.ts";
import { type PajeBase, pajeBase } from "./prestations/paje-base/montant.ts";
import { PART_ASF } from "./prestations/rsa/montant.ts";

/** Un mois du foyer : ce que le RSA et la prime d'activité y lisent, €/mois. */
export interface MoisReleve {
	etat: EtatMois;
	af: AllocationsFamiliales;
	cf: ComplementFamilial;
	pajeBase: PajeBase;
	asf: Asf;
	/** AAH de chaque personne, telle que perçue. */
	aahPercue: Aah;
	/** Majoration pour la vie autonome perçue. */
	mvaPercue: number;
	/** Aide au logement nette de CRDS. */
	aideNette: number;
	/** Prestations familiales retenues. */
	familiales: number;
}

/** Ce qu'un mois doit savoir du calcul dont il fait partie. */
export interface Contexte {
	readonly foyer: FoyerLu;
	readonly lecture: Lecture;
	/** Calculer aussi l'aide au logement d'un propriétaire. */
	readonly complet: boolean;
	/** Prestations perçues ; toutes si indéfini. */
	readonly percues: ReadonlySet<CodePrestation> | undefined;
	/** Un parent a perçu l'AAH ce mois-là. */
	aahDesParents(m: Mois): boolean;
}

/**
 * Un mois du foyer : les prestations qui nourrissent le RSA et la prime d'activité, chacune calculée une
 * fois, quand on la demande.
 */
export class MoisCalcule implements MoisReleve {
	readonly etat: EtatMois;
	private readonly calcul: Contexte;
	private afLue: AllocationsFamiliales | undefined;
	private cfLu: ComplementFamilial | undefined;
	private pajeBaseLue: PajeBase | undefined;
	private asfLue: Asf | undefined;
	private aahLue: Aah | undefined;
	private logementLu: AideLogement | null | undefined;
	private mvaLue: Mva | undefined;

	constructor(calcul: Contexte, mois: Mois) {
		this.calcul = calcul;
		this.etat = new EtatMois(calcul.foyer, mois, calcul.lecture);
	}

	get af(): AllocationsFamiliales {
		this.afLue ??= allocationsFamiliales(this.etat);
		return this.afLue;
	}

	get pajeBase(): PajeBase {
		this.pajeBaseLue ??= pajeBase(this.etat);
		return this.pajeBaseLue;
	}

	get cf(): ComplementFamilial {
		this.cfLu ??= complementFamilial(this.etat, plafondRentree, this.pajeBase.montant);
		return this.cfLu;
	}

	get asf(): Asf {
		this.asfLue ??= asf(this.etat);
		return this.asfLue;
	}

	get aah(): Aah {
		this.aahLue ??= aah(this.etat);
		return this.aahLue;
	}

	get logement(): AideLogement | null {
		if (this.logementLu === undefined) {
			const { calcul, etat } = this;
			const requis = calcul.foyer.locataire || calcul.complet;
			this.logementLu = requis
				? aideLogement(etat, this.aah.personnes, () => calcul.aahDesParents(etat.mois - 1))
				: null;
		}
		return this.logementLu;
	}

	get mva(): Mva {
		this.mvaLue ??= mva(this.etat, this.aah.personnes, () => this.logement?.apresRls ?? 0);
		return this.mvaLue;
	}

	private percoit(code: CodePrestation): boolean {
		return this.calcul.percues === undefined || this.calcul.percues.has(code);
	}

	/** Aide au logement nette de CRDS, €/mois. */
	get aideNette(): number {
		const { foyer, lecture } = this.calcul;
		if (foyer.aideImposee >= 0) return foyer.aideImposee;
		if (!this.percoit("aide_logement")) return 0;
		return netDeCrds(this.logement?.montant ?? 0, lecture);
	}

	/** Prestations familiales retenues par le RSA et la prime d'activité, €/mois. */
	get familiales(): number {
		const { foyer, percues: connues } = this.calcul;
		if (foyer.enfants.length === 0) return foyer.prepare;
		if (!connues) return prestationsRetenues(this.etat, this, PART_ASF);
		const percues = {
			af: this.percoit("af") ? this.af : RIEN,
			cf: this.percoit("cf") ? this.cf : RIEN,
			pajeBase: this.percoit("paje_base") ? this.pajeBase : RIEN,
			asf: this.percoit("asf") ? this.asf : RIEN,
		};
		return prestationsRetenues(this.etat, percues, PART_ASF);
	}

	/** AAH de chaque personne, telle que perçue. */
	get aahPercue(): Aah {
		return this.percoit("aah") ? this.aah : SANS_AAH;
	}

	/** Majoration pour la vie autonome perçue, €/mois. */
	get mvaPercue(): number {
		return this.percoit("mva") ? this.mva.montant : 0;
	}
}

const RIEN = { montant: 0, base: 0, nonMajore: 0, enfants: 0 };

/** Montant net de CRDS, au centime (ordonnance 96-50, art. 14). */
export function netDeCrds(brut: number, l: Lecture): number {
	return brut === 0 ? 0 : l.arrondi(brut - TAUX_COMMUNS.crds * brut, 2);
}
