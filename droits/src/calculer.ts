import { TAUX_COMMUNS } from "./baremes/index.ts";
import { MoisInconnu } from "./baremes/table.ts";
import { DERNIER_MOIS, lireMois, type Mois } from "./calendrier.ts";
import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { type Lecture, lecture, type NomLecture } from "./lecture.ts";
import { FoyerLu, type MembresLus } from "./notions/foyer-lu.ts";
import { EtatMois } from "./notions/mois.ts";
import { prestationsRetenues } from "./notions/prestations-familiales.ts";
import { type Aah, aah, SANS_AAH } from "./prestations/aah/montant.ts";
import { type Aeeh, aeeh } from "./prestations/aeeh/montant.ts";
import { type AideLogement, aideLogement } from "./prestations/aide-logement/montant.ts";
import {
	type AllocationsFamiliales,
	allocationsFamiliales,
} from "./prestations/allocations-familiales/montant.ts";
import { type Ars, ars, plafondRentree } from "./prestations/ars/montant.ts";
import { type Asf, asf } from "./prestations/asf/montant.ts";
import { type Cmg, cmg } from "./prestations/cmg/montant.ts";
import {
	type ComplementFamilial,
	complementFamilial,
} from "./prestations/complement-familial/montant.ts";
import { type Mva, mva } from "./prestations/mva/montant.ts";
import {
	bmafPaje,
	type PajeBase,
	pajeBase,
	plafondPartiel,
} from "./prestations/paje-base/montant.ts";
import {
	type PrimeActivite,
	type PrimeDuMois,
	primeActivite,
	primeDuMois,
	primeImpossible,
	primeOuverte,
} from "./prestations/prime-activite/montant.ts";
import { type PrimeNaissance, primeNaissance } from "./prestations/prime-naissance/montant.ts";
import { composition, PART_ASF, type Rsa, rsa } from "./prestations/rsa/montant.ts";

/** Tout ce qui est calculé d'un foyer pour un mois : chaque prestation avec ses valeurs intermédiaires. */
export interface Releve {
	etat: EtatMois;
	af: AllocationsFamiliales;
	cf: ComplementFamilial;
	pajeBase: PajeBase;
	primeNaissance: PrimeNaissance;
	cmg: Cmg;
	asf: Asf;
	ars: Ars;
	aeeh: Aeeh;
	aah: Aah;
	mva: Mva;
	/** Nul pour qui n'est pas locataire, sauf demande des valeurs intermédiaires. */
	logement: AideLogement | null;
	rsa: Rsa;
	ppa: PrimeActivite;
	/** Les trois mois de référence du RSA et de la prime d'activité ; vide sans `complet`. */
	trimestre: readonly MoisReleve[];
}

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

export interface OptionsReleve {
	lecture?: NomLecture | Lecture;
	/** Mois de droit, s'il n'est pas celui du foyer. */
	mois?: Mois;
	/**
	 * Prestations que le foyer perçoit : les autres ne comptent pas dans ses ressources. Par défaut
	 * toutes, c'est-à-dire ce qui serait dû si tout était demandé.
	 */
	percues?: ReadonlySet<CodePrestation>;
	/** Calculer aussi ce qui ne sert pas au résultat (aide au logement d'un propriétaire, prime sans droit). */
	complet?: boolean;
	/** Personnes déjà lues, quand plusieurs foyers essayés ont les mêmes. */
	membres?: MembresLus;
	/** Seuls les montants servent : ce qui ne peut rien donner n'est pas détaillé. */
	sansDetail?: boolean;
	/** La prime d'activité ne sert pas : elle ne nourrit aucune autre prestation. */
	sansPrime?: boolean;
}

/** Un mois du foyer : les prestations qui nourrissent le RSA et la prime d'activité, chacune une fois. */
class MoisCalcule implements MoisReleve {
	readonly etat: EtatMois;
	readonly af: AllocationsFamiliales;
	readonly pajeBase: PajeBase;
	readonly cf: ComplementFamilial;
	readonly asf: Asf;
	private readonly calcul: Calcul;
	private aahLue: Aah | undefined;
	private logementLu: AideLogement | null | undefined;
	private mvaLue: Mva | undefined;

	constructor(calcul: Calcul, mois: Mois) {
		this.calcul = calcul;
		const etat = new EtatMois(calcul.foyer, mois, calcul.lecture);
		this.etat = etat;
		this.af = allocationsFamiliales(etat);
		this.pajeBase = pajeBase(etat);
		this.cf = complementFamilial(etat, plafondRentree, this.pajeBase.montant);
		this.asf = asf(etat);
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

	/** Aide au logement nette de CRDS, €/mois. */
	get aideNette(): number {
		const { foyer, lecture } = this.calcul;
		if (foyer.aideImposee >= 0) return foyer.aideImposee;
		if (!this.calcul.percoit("aide_logement")) return 0;
		return netDeCrds(this.logement?.montant ?? 0, lecture);
	}

	/** Prestations familiales retenues par le RSA et la prime d'activité, €/mois. */
	get familiales(): number {
		const { calcul } = this;
		if (!calcul.percues) return prestationsRetenues(this.etat, this, PART_ASF);
		const percues = {
			af: calcul.percoit("af") ? this.af : RIEN,
			cf: calcul.percoit("cf") ? this.cf : RIEN,
			pajeBase: calcul.percoit("paje_base") ? this.pajeBase : RIEN,
			asf: calcul.percoit("asf") ? this.asf : RIEN,
		};
		return prestationsRetenues(this.etat, percues, PART_ASF);
	}

	/** AAH de chaque personne, telle que perçue. */
	get aahPercue(): Aah {
		return this.calcul.percoit("aah") ? this.aah : SANS_AAH;
	}

	/** Majoration pour la vie autonome perçue, €/mois. */
	get mvaPercue(): number {
		return this.calcul.percoit("mva") ? this.mva.montant : 0;
	}
}

const SANS_TRIMESTRE: readonly MoisReleve[] = [];
const RIEN = { montant: 0, base: 0, nonMajore: 0, enfants: 0 };

/** Montant net de CRDS, au centime (ordonnance 96-50, art. 14). */
export function netDeCrds(brut: number, l: Lecture): number {
	return brut === 0 ? 0 : l.arrondi(brut - TAUX_COMMUNS.crds * brut, 2);
}

/** Un foyer, un mois de droit : garde chaque mois passé pour ne le calculer qu'une fois. */
class Calcul {
	readonly foyer: FoyerLu;
	readonly lecture: Lecture;
	readonly complet: boolean;
	readonly percues: ReadonlySet<CodePrestation> | undefined;
	private readonly sansDetail: boolean;
	private readonly sansPrime: boolean;
	private readonly memoire: (MoisCalcule | undefined)[] = [];

	constructor(foyer: FoyerLu, l: Lecture, options: OptionsReleve) {
		this.foyer = foyer;
		this.lecture = l;
		this.complet = options.complet === true;
		this.percues = options.percues;
		this.sansDetail = options.sansDetail === true;
		this.sansPrime = options.sansPrime === true;
	}

	percoit(code: CodePrestation): boolean {
		return this.percues === undefined || this.percues.has(code);
	}

	mois(m: Mois): MoisCalcule {
		const recul = this.foyer.mois - m;
		while (this.memoire.length <= recul) this.memoire.push(undefined);
		const connu = this.memoire[recul];
		if (connu) return connu;
		const calcule = new MoisCalcule(this, m);
		this.memoire[recul] = calcule;
		return calcule;
	}

	/** Un parent a perçu l'AAH ce mois-là. */
	aahDesParents(m: Mois): boolean {
		if (!this.foyer.handicap) return false;
		return this.mois(m).aah.personnes.some((p) => !p.membre.estEnfant && p.montant > 0);
	}

	/** AAH, MVA et ASS de tous les membres, moyenne du trimestre de référence, €/mois. */
	private minimaDuTrimestre(debut: Mois): number {
		let total = 0;
		for (let m = debut; m < debut + 3; m++) {
			for (const membre of this.foyer.membres)
				if (membre.ressources) total += membre.ass[m - membre.origine];
			if (!this.foyer.handicap) continue;
			const mois = this.mois(m);
			total += mois.aahPercue.montant + mois.mvaPercue;
		}
		return total / 3;
	}

	releve(): Releve {
		const { foyer, lecture: l } = this;
		const m = foyer.mois;
		const courant = this.mois(m);
		const e = courant.etat;
		const foyerRsa = composition(e);
		const debut = m - foyer.recul;
		const droitRsa = rsa(
			e,
			foyerRsa,
			this.minimaDuTrimestre(debut),
			courant.familiales,
			courant.aideNette,
		);
		return {
			etat: e,
			af: courant.af,
			cf: courant.cf,
			pajeBase: courant.pajeBase,
			primeNaissance: primeNaissance(e, { plafondPartiel, bmaf: bmafPaje }),
			cmg: cmg(e),
			asf: courant.asf,
			ars: ars(foyer, l),
			aeeh: aeeh(e),
			aah: courant.aah,
			mva: courant.mva,
			logement: courant.logement,
			rsa: droitRsa,
			ppa: this.prime(debut, foyerRsa.majore),
			trimestre: this.complet
				? [this.mois(debut), this.mois(debut + 1), this.mois(debut + 2)]
				: SANS_TRIMESTRE,
		};
	}

	private prime(debut: Mois, majorationRsa: boolean): PrimeActivite {
		if (this.sansPrime) return primeActivite(false, []);
		const ouvert = primeOuverte(this.mois(this.foyer.mois).etat, majorationRsa);
		if (!ouvert && !this.complet) return primeActivite(false, []);
		if (this.sansDetail && primeImpossible(this.foyer, debut)) return primeActivite(true, []);
		const trimestre: PrimeDuMois[] = [];
		for (let m = debut; m < debut + 3; m++) {
			const mois = this.mois(m);
			trimestre.push(
				primeDuMois(
					mois.etat,
					composition(mois.etat),
					mois.aahPercue.personnes,
					mois.mvaPercue,
					mois.familiales,
					mois.aideNette,
				),
			);
		}
		return primeActivite(ouvert, trimestre);
	}
}

/**
 * Calcule tous les droits d'un foyer pour un mois, dans l'ordre où ils se nourrissent.
 *
 * @throws MoisInconnu si un montant n'est pas connu pour le mois
 */
export function relever(foyer: Foyer, options: OptionsReleve = {}): Releve {
	const l =
		typeof options.lecture === "object" ? options.lecture : lecture(options.lecture ?? "droit");
	const mois = options.mois ?? lireMois(foyer.mois);
	if (mois > DERNIER_MOIS) throw new MoisInconnu("du mois de droit", mois);
	return new Calcul(new FoyerLu(foyer, mois, options.membres), l, options).releve();
}
