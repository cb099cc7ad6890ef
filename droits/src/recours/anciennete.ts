import { type Releve, relever } from "../calculer.ts";
import { annee, ecrireMois, janvier, lireMois, type Mois } from "../calendrier.ts";
import type { CodePrestation, Foyer } from "../foyer/types.ts";
import { type Lecture, lecture } from "../lecture.ts";
import type { MembresLus } from "../notions/foyer-lu.ts";
import { montantDe } from "../resultat.ts";
import { foyerAu } from "./mois.ts";
import { REGLES } from "./regles.ts";

const REMONTEE = 24;
/** Avant ce mois, les montants du trimestre et de N-2 ne sont plus tous connus. */
const PREMIER_MOIS_CALCULABLE = lireMois("2018-06");
const AOUT = 7;

/** Depuis quand un droit est dû sans interruption, et ce que la loi en paie encore. */
export interface Anciennete {
	auMoinsDepuis: Mois;
	/** € */
	rappelPossible: number;
	moisPerdus: number;
}

/** Droits d'un foyer aux mois passés, chacun calculé une fois, quand on le demande. */
export class Passe {
	readonly premier: Mois;
	readonly mois: Mois;
	private readonly foyer: Foyer;
	private readonly lecture: Lecture;
	private readonly membres: MembresLus = [];
	private readonly releves = new Map<Mois, Releve>();

	constructor(foyer: Foyer, l: Lecture) {
		this.foyer = foyer;
		this.lecture = l;
		this.mois = lireMois(foyer.mois);
		const connu = foyer.connu_depuis ? lireMois(foyer.connu_depuis) : this.mois;
		this.premier = Math.max(connu, this.mois - REMONTEE, PREMIER_MOIS_CALCULABLE);
	}

	/** Montant d'une prestation un mois passé, €. */
	montant(code: CodePrestation, mois: Mois): number {
		let releve = this.releves.get(mois);
		if (!releve) {
			const options = { lecture: this.lecture, membres: this.membres, sansDetail: true };
			releve = relever(foyerAu(this.foyer, mois), options);
			this.releves.set(mois, releve);
		}
		return montantDe(releve, code) ?? 0;
	}
}

export function anciennete(passe: Passe, code: CodePrestation): Anciennete {
	if (code === "ars") return ancienneteRentree(passe);
	if (code === "paje_naissance")
		return { auMoinsDepuis: passe.mois, rappelPossible: 0, moisPerdus: 0 };
	const { rappel } = REGLES[code];
	let depuis = passe.mois;
	let rappelPossible = 0;
	let moisPerdus = 0;
	for (let mois = passe.mois - 1; mois >= passe.premier; mois--) {
		const montant = passe.montant(code, mois);
		if (montant <= 0) break;
		depuis = mois;
		if (passe.mois - mois <= rappel) rappelPossible += montant;
		else moisPerdus++;
	}
	return { auMoinsDepuis: depuis, rappelPossible, moisPerdus };
}

/** La rentrée de l'année, et la précédente si le foyer était connu : les deux se paient encore. */
function ancienneteRentree(passe: Passe): Anciennete {
	const rentree = janvier(annee(passe.mois)) + AOUT;
	let depuis = rentree;
	let rappelPossible = passe.montant("ars", passe.mois);
	const precedente = rentree - 12;
	if (precedente >= passe.premier) {
		const montant = passe.montant("ars", precedente);
		if (montant > 0) {
			depuis = precedente;
			rappelPossible += montant;
		}
	}
	return { auMoinsDepuis: depuis, rappelPossible, moisPerdus: 0 };
}

/** Mois (AAAA-MM) depuis lequel un droit dû aujourd'hui l'est sans interruption, pour ce que l'on sait du foyer. */
export const auMoinsDepuis = (foyer: Foyer, code: CodePrestation): string =>
	ecrireMois(anciennete(new Passe(foyer, lecture("droit")), code).auMoinsDepuis);
