import { annee, janvier, lireMois, type Mois } from "../calendrier.ts";
import type { Foyer, Logement, Personne } from "../foyer/types.ts";
import type { Lecture } from "../lecture.ts";
import { Membre } from "./membre.ts";

const OUTRE_MER = ["971", "972", "973", "974", "976"];

const SANS_LOGEMENT: Logement = { statut_occupation: "sans_domicile", zone_apl: 2 };

/** Ressources des parents d'une année, €/an, et nombre de ceux qui ont gagné au moins 12 BMAF. */
export interface RessourcesParents {
	an: number;
	lecture: Lecture;
	montant: number;
	actifs: number;
}

/** Dernier membre lu à chaque rang : la même personne d'un foyer à l'autre, la même année, n'est pas relue. */
export type MembresLus = Membre[];

function lireMembre(p: Personne, rang: number, an: number, lus: MembresLus | undefined): Membre {
	const lu = lus?.[rang];
	if (lu && lu.personne === p && lu.origine === janvier(an - 3)) return lu;
	const membre = new Membre(p, rang, an);
	if (lus) lus[rang] = membre;
	return membre;
}

/** Le foyer lu une fois pour un mois de droit : ce que toutes les formules partagent. */
export class FoyerLu {
	/** Mois de droit M. */
	mois: Mois;
	adultes: Membre[] = [];
	enfants: Membre[] = [];
	membres: Membre[] = [];
	couple: boolean;
	/** Rang du premier des trois mois du trimestre de référence, en mois avant M. */
	recul: number;
	/** Mois de la séparation ; 0 si elle n'est pas connue. */
	isoleDepuis: Mois;
	modeGarde: string;
	rsaEnCours: boolean;
	/** €/mois */
	prepare: number;
	/** Aide au logement nette imposée, €/mois ; -1 sans objet. */
	aideImposee: number;
	logement: Logement;
	/** €/mois hors charges */
	loyer: number;
	locataire: boolean;
	zone: number;
	outreMer: boolean;
	/** Vrai si un membre a un handicap reconnu. */
	handicap = false;
	/** Dernières ressources annuelles des parents calculées. */
	ressourcesParents: RessourcesParents | undefined = undefined;

	constructor(f: Foyer, mois: Mois = lireMois(f.mois), lus?: MembresLus) {
		this.mois = mois;
		const an = annee(mois);
		const personnes = f.personnes;
		for (let i = 0; i < personnes.length; i++) {
			const membre = lireMembre(personnes[i], i, an, lus);
			this.membres.push(membre);
			if (membre.estEnfant) this.enfants.push(membre);
			else if (personnes[i].role === "demandeur") this.adultes.unshift(membre);
			else this.adultes.push(membre);
			if (membre.handicap) this.handicap = true;
		}
		this.couple = this.adultes.length > 1;
		this.recul = f.trimestre_reference_decale === true ? 4 : 3;
		const situation = f.situation;
		this.isoleDepuis = situation?.isole_depuis ? lireMois(situation.isole_depuis) : 0;
		this.modeGarde = situation?.mode_garde ?? "";
		const enCours = f.droits_en_cours;
		this.rsaEnCours = enCours?.rsa === true;
		this.prepare = enCours?.prepare ?? 0;
		this.aideImposee = enCours?.aide_logement ?? -1;
		const logement = enFormeFixe(f.logement ?? SANS_LOGEMENT);
		this.logement = logement;
		this.loyer = logement.loyer ?? 0;
		const statut = logement.statut_occupation;
		this.locataire =
			statut === "locataire_hlm" || statut === "locataire_vide" || statut === "locataire_meuble";
		this.zone = logement.zone_apl ?? 2;
		this.outreMer =
			logement.code_commune != null &&
			logement.code_commune.charCodeAt(0) === 57 &&
			OUTRE_MER.includes(logement.code_commune.slice(0, 3));
	}
}

/** Les mêmes champs dans le même ordre pour tous : relus chaque mois, ils le sont alors plus vite. */
function enFormeFixe(l: Logement): Logement {
	return {
		statut_occupation: l.statut_occupation,
		loyer: l.loyer,
		colocation: l.colocation,
		chambre: l.chambre,
		bailleur_proche: l.bailleur_proche,
		participation_frais: l.participation_frais,
		code_commune: l.code_commune,
		zone_apl: l.zone_apl,
	};
}

/** Un membre du foyer est enceinte au mois m (de la neuvième à la dernière échéance avant le terme). */
export function enceinte(f: FoyerLu, mois: Mois): boolean {
	for (const membre of f.membres) {
		const avant = membre.terme - mois;
		if (membre.terme !== 0 && avant >= 0 && avant <= 8) return true;
	}
	return false;
}
