import {
	type Jour,
	janvier,
	lireJour,
	lireMois,
	type Mois,
	premierMoisDeVie,
} from "../calendrier.ts";
import type { Handicap, Personne, RessourcesAnnee, RevenuMensuel } from "../foyer/types.ts";
import { ajouter, DUREE, remplacerAnnee, SERIE_NULLE, type Serie } from "./series.ts";

/** Ressources annuelles qui ne sont pas des séries mensuelles, €/an, une case par année de N-3 à N. */
interface ParAnnee {
	independant: number[];
	rpns: number[];
	pensionVersee: number[];
}

const ANNEES = DUREE / 12;
const AUCUNE: number[] = [0, 0, 0, 0];

/** Une personne du foyer, lue une fois : dates en entiers, revenus en séries mensuelles. */
export class Membre implements ParAnnee {
	/** Celle qui a été lue. */
	personne: Personne;
	rang: number;
	estEnfant = false;
	naissance: Jour = 0;
	/** Premier mois au 1er duquel elle est née. */
	vie: Mois;
	etudiant = false;
	retraite = false;
	/** Jour du début du chômage ; 0 si elle n'est pas au chômage. */
	chomageDepuis: Jour = 0;
	boursier = false;
	/** Mois du terme de la grossesse ; 0 sans grossesse. */
	terme: Mois = 0;
	handicap = false;
	tauxIncapacite = 0;
	rsdae = false;
	complementAeeh = 0;
	gardeAlternee = false;
	priveAideParent = true;
	obligationScolaire = true;

	/** Vrai si elle a une ressource, quelle qu'elle soit. */
	ressources = false;
	/** Janvier N-3 : rang 0 des séries. */
	origine: Mois;
	salaireNet: Serie = SERIE_NULLE;
	salaireImposable: Serie = SERIE_NULLE;
	chomageNet: Serie = SERIE_NULLE;
	chomageImposable: Serie = SERIE_NULLE;
	retraiteNette: Serie = SERIE_NULLE;
	retraiteImposable: Serie = SERIE_NULLE;
	invalidite: Serie = SERIE_NULLE;
	pensionAlimentaire: Serie = SERIE_NULLE;
	ijMaladie: Serie = SERIE_NULLE;
	ijMaternite: Serie = SERIE_NULLE;
	micro: Serie = SERIE_NULLE;
	ass: Serie = SERIE_NULLE;
	independant: number[] = AUCUNE;
	rpns: number[] = AUCUNE;
	pensionVersee: number[] = AUCUNE;

	constructor(p: Personne, rang: number, annee: number) {
		this.personne = p;
		this.rang = rang;
		this.origine = janvier(annee - 3);
		this.estEnfant = p.role === "enfant";
		if (p.date_naissance) this.naissance = lireJour(p.date_naissance);
		this.etudiant = p.activite === "etudiant";
		this.retraite = p.activite === "retraite";
		if (p.chomage_depuis) this.chomageDepuis = lireJour(p.chomage_depuis);
		this.boursier = p.boursier === true;
		if (p.grossesse?.terme) this.terme = lireMois(p.grossesse.terme);
		if (p.handicap) this.lireHandicap(p.handicap);
		this.gardeAlternee = p.garde_alternee === true;
		this.priveAideParent = p.prive_aide_parent !== false;
		this.obligationScolaire = p.obligation_scolaire_remplie !== false;
		this.vie = premierMoisDeVie(this.naissance);
		if (p.activite !== "chomeur") this.chomageDepuis = 0;
		const revenus = p.revenus_mensuels;
		if (revenus) for (const revenu of revenus) if (revenu) this.lireRevenu(revenu);
		const annuelles = p.ressources_annuelles;
		if (annuelles)
			for (let rang = 0; rang < ANNEES; rang++) {
				const lue = annuelles[annee - 3 + rang];
				if (lue) this.lireAnnee(lue, rang);
			}
	}

	private lireHandicap(h: Handicap): void {
		this.handicap = true;
		this.tauxIncapacite = h.taux_incapacite ?? 0;
		this.rsdae = h.rsdae === true;
		this.complementAeeh = h.complement_aeeh ?? 0;
	}

	private lireRevenu(r: RevenuMensuel): void {
		if (r.de === null || r.a === null) return;
		const de = lireMois(r.de) - this.origine;
		const a = lireMois(r.a) - this.origine;
		const net = r.net ?? 0;
		const imposable = r.imposable ?? 0;
		if (a < 0 || de >= DUREE || (net === 0 && imposable === 0)) return;
		this.ressources = true;
		switch (r.nature) {
			case "salaire":
				this.salaireNet = ajouter(this.salaireNet, de, a, net);
				if (imposable) this.salaireImposable = ajouter(this.salaireImposable, de, a, imposable);
				break;
			case "chomage":
				this.chomageNet = ajouter(this.chomageNet, de, a, net);
				if (imposable) this.chomageImposable = ajouter(this.chomageImposable, de, a, imposable);
				break;
			case "retraite":
				this.retraiteNette = ajouter(this.retraiteNette, de, a, net);
				if (imposable) this.retraiteImposable = ajouter(this.retraiteImposable, de, a, imposable);
				break;
			case "pension_invalidite":
				this.invalidite = ajouter(this.invalidite, de, a, net);
				break;
			case "pension_alimentaire":
				this.pensionAlimentaire = ajouter(this.pensionAlimentaire, de, a, net);
				break;
			case "ij_maladie":
				this.ijMaladie = ajouter(this.ijMaladie, de, a, net);
				break;
			case "ij_maternite":
				this.ijMaternite = ajouter(this.ijMaternite, de, a, net);
				break;
			case "benefice_micro":
				this.micro = ajouter(this.micro, de, a, net);
				break;
			case "ass":
				this.ass = ajouter(this.ass, de, a, net);
				break;
		}
	}

	private lireAnnee(r: RessourcesAnnee, rang: number): void {
		if (rang < 0 || rang >= ANNEES) return;
		this.ressources = true;
		const debut = rang * 12;
		const remplacer = (serie: Serie, total: number | null | undefined) =>
			total === undefined || total === null ? serie : remplacerAnnee(serie, debut, total);
		this.salaireImposable = remplacer(this.salaireImposable, r.salaire_imposable);
		this.chomageImposable = remplacer(this.chomageImposable, r.chomage_imposable);
		this.retraiteImposable = remplacer(this.retraiteImposable, r.retraite_imposable);
		this.invalidite = remplacer(this.invalidite, r.pension_invalidite);
		this.pensionAlimentaire = remplacer(this.pensionAlimentaire, r.pension_alimentaire);
		const independant = r.benefice_independant ?? 0;
		const micro = r.benefice_micro ?? 0;
		if (independant !== 0) this.independant = poser(this.independant, rang, independant);
		if (independant + micro !== 0) this.rpns = poser(this.rpns, rang, independant + micro);
		if (r.pension_alimentaire_versee)
			this.pensionVersee = poser(this.pensionVersee, rang, r.pension_alimentaire_versee);
	}
}

function poser(annees: number[], rang: number, montant: number): number[] {
	const cible = annees === AUCUNE ? AUCUNE.slice() : annees;
	cible[rang] = montant;
	return cible;
}

/** Âge révolu au 1er du mois ; négatif avant la naissance. */
export function ageAu(m: Membre, mois: Mois): number {
	return Math.floor((mois - m.vie) / 12);
}
