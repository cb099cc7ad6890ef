import { MoisInconnu } from "./baremes/table.ts";
import { DERNIER_MOIS, lireMois, type Mois } from "./calendrier.ts";
import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { type Lecture, lecture, type NomLecture } from "./lecture.ts";
import { type Contexte, MoisCalcule, type MoisReleve } from "./mois-releve.ts";
import type { CompositionRsa } from "./notions/composition-rsa.ts";
import { FoyerLu, type MembresLus } from "./notions/foyer-lu.ts";
import type { EtatMois } from "./notions/mois.ts";
import type { Aah } from "./prestations/aah/montant.ts";
import { type Aeeh, aeeh } from "./prestations/aeeh/montant.ts";
import type { AideLogement } from "./prestations/aide-logement/montant.ts";
import type { AllocationsFamiliales } from "./prestations/allocations-familiales/montant.ts";
import { type Ars, ars } from "./prestations/ars/montant.ts";
import type { Asf } from "./prestations/asf/montant.ts";
import { type Cmg, cmg } from "./prestations/cmg/montant.ts";
import type { ComplementFamilial } from "./prestations/complement-familial/montant.ts";
import type { Mva } from "./prestations/mva/montant.ts";
import { bmafPaje, type PajeBase, plafondPartiel } from "./prestations/paje-base/montant.ts";
import {
	type PrimeActivite,
	type PrimeDuMois,
	primeActivite,
	primeDuMois,
	primeImpossible,
	primeOuverte,
} from "./prestations/prime-activite/montant.ts";
import { type PrimeNaissance, primeNaissance } from "./prestations/prime-naissance/montant.ts";
import { composition, type Rsa, rsa, rsaImpossible, SANS_RSA } from "./prestations/rsa/montant.ts";

/**
 * Tout ce qui se calcule d'un foyer pour un mois : chaque prestation avec ses valeurs intermédiaires,
 * calculée quand on la demande, avec celles dont elle dépend et aucune autre.
 */
export interface Releve {
	/** Mois de droit. */
	mois: Mois;
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
	/** Les trois mois de référence du RSA et de la prime d'activité. */
	trimestre: readonly MoisReleve[];
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
}

/** Un foyer, un mois de droit : chaque mois passé et chaque prestation n'y sont calculés qu'une fois. */
class Calcul implements Releve, Contexte {
	readonly foyer: FoyerLu;
	readonly lecture: Lecture;
	readonly complet: boolean;
	readonly percues: ReadonlySet<CodePrestation> | undefined;
	private readonly sansDetail: boolean;
	private readonly debut: Mois;
	private readonly memoire: (MoisCalcule | undefined)[] = [];
	private compositionLue: CompositionRsa | undefined;
	private primeNaissanceLue: PrimeNaissance | undefined;
	private cmgLu: Cmg | undefined;
	private arsLue: Ars | undefined;
	private aeehLue: Aeeh | undefined;
	private rsaLu: Rsa | undefined;
	private ppaLue: PrimeActivite | undefined;

	constructor(foyer: FoyerLu, l: Lecture, options: OptionsReleve) {
		this.foyer = foyer;
		this.lecture = l;
		this.complet = options.complet === true;
		this.percues = options.percues;
		this.sansDetail = options.sansDetail === true;
		this.debut = foyer.mois - foyer.recul;
	}

	private moisReleve(m: Mois): MoisCalcule {
		const recul = this.foyer.mois - m;
		while (this.memoire.length <= recul) this.memoire.push(undefined);
		const connu = this.memoire[recul];
		if (connu) return connu;
		const calcule = new MoisCalcule(this, m);
		this.memoire[recul] = calcule;
		return calcule;
	}

	private get courant(): MoisCalcule {
		return this.moisReleve(this.foyer.mois);
	}

	get mois(): Mois {
		return this.foyer.mois;
	}

	get etat(): EtatMois {
		return this.courant.etat;
	}

	get af(): AllocationsFamiliales {
		return this.courant.af;
	}

	get cf(): ComplementFamilial {
		return this.courant.cf;
	}

	get pajeBase(): PajeBase {
		return this.courant.pajeBase;
	}

	get asf(): Asf {
		return this.courant.asf;
	}

	get aah(): Aah {
		return this.courant.aah;
	}

	get mva(): Mva {
		return this.courant.mva;
	}

	get logement(): AideLogement | null {
		return this.courant.logement;
	}

	get primeNaissance(): PrimeNaissance {
		this.primeNaissanceLue ??= primeNaissance(this.etat, { plafondPartiel, bmaf: bmafPaje });
		return this.primeNaissanceLue;
	}

	get cmg(): Cmg {
		this.cmgLu ??= cmg(this.etat);
		return this.cmgLu;
	}

	get ars(): Ars {
		this.arsLue ??= ars(this.foyer, this.lecture);
		return this.arsLue;
	}

	get aeeh(): Aeeh {
		this.aeehLue ??= aeeh(this.etat);
		return this.aeehLue;
	}

	get rsa(): Rsa {
		this.rsaLu ??=
			this.sansDetail && rsaImpossible(this.foyer, this.mois)
				? SANS_RSA
				: rsa(
						this.etat,
						this.composition,
						this.minimaDuTrimestre(),
						this.courant.familiales,
						this.courant.aideNette,
					);
		return this.rsaLu;
	}

	get ppa(): PrimeActivite {
		this.ppaLue ??= this.prime();
		return this.ppaLue;
	}

	get trimestre(): readonly MoisReleve[] {
		return [0, 1, 2].map((rang) => this.moisReleve(this.debut + rang));
	}

	private get composition(): CompositionRsa {
		this.compositionLue ??= composition(this.etat);
		return this.compositionLue;
	}

	/** Un parent a perçu l'AAH ce mois-là. */
	aahDesParents(m: Mois): boolean {
		if (!this.foyer.handicap) return false;
		return this.moisReleve(m).aah.personnes.some((p) => !p.membre.estEnfant && p.montant > 0);
	}

	/** AAH, MVA et ASS de tous les membres, moyenne du trimestre de référence, €/mois. */
	private minimaDuTrimestre(): number {
		let total = 0;
		for (let m = this.debut; m < this.debut + 3; m++) {
			for (const membre of this.foyer.membres)
				if (membre.ressources) total += membre.ass[m - membre.origine];
			if (!this.foyer.handicap) continue;
			const mois = this.moisReleve(m);
			total += mois.aahPercue.montant + mois.mvaPercue;
		}
		return total / 3;
	}

	private prime(): PrimeActivite {
		const { debut } = this;
		if (this.sansDetail && primeImpossible(this.foyer, debut)) return SANS_PRIME;
		const ouvert = primeOuverte(this.etat, this.composition.majore);
		if (!ouvert && !this.complet) return SANS_PRIME;
		const trimestre: PrimeDuMois[] = [];
		for (let m = debut; m < debut + 3; m++) {
			const mois = this.moisReleve(m);
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

const SANS_PRIME = primeActivite(false, []);

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
	return new Calcul(new FoyerLu(foyer, mois, options.membres), l, options);
}
