import { relever } from "../src/calculer.ts";
import { lireMois } from "../src/calendrier.ts";
import type { Foyer } from "../src/foyer/types.ts";
import { arrondir } from "../src/montant.ts";
import {
	grilleLoyers,
	lireGrille,
	participationMinimale,
} from "../src/prestations/aide-logement/grilles.ts";
import type { AideLogement } from "../src/prestations/aide-logement/montant.ts";
import { aideLogementCatala } from "./catala.ts";
import { conjoint, demandeur, enfant, foyer, locataire, ressources } from "./foyers.ts";
import type { Tirage } from "./tirage.ts";

const CENTIME = 0.011;

/** Un locataire de métropole, en tout genre de logement. */
export function foyerLocataire(t: Tirage): Foyer {
	const mois = t.mois("2020-11", "2023-09");
	const enfants = Array.from({ length: t.parmi([0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7]) }, () =>
		enfant(t.naissance(mois, t.entier(0, 20))),
	);
	const annuel = ressources(Number(mois.slice(0, 4)) - 2, t.entier(0, 260) * 100);
	const handicap = t.chance(0.1) ? { handicap: { taux_incapacite: 0.5 } } : {};
	const colocation = t.chance(0.15);
	const parents = [demandeur({ ...annuel, ...handicap })];
	if (t.chance(0.4)) parents.push(conjoint());
	return foyer(
		mois,
		[...parents, ...enfants],
		locataire(t.entier(8_000, 120_000) / 100, {
			statut_occupation: t.parmi(["locataire_vide", "locataire_hlm", "locataire_meuble"]),
			zone_apl: t.parmi([1, 2, 3]),
			colocation,
			chambre: !colocation && t.chance(0.1),
		}),
	);
}

/** Les termes de la formule où Catala et nous pouvons différer. */
interface Termes {
	plafond: number;
	reference: number;
	/** Décimales du rapport RL. */
	decimales: number;
	r0: number;
}

/** Ce qu'il faut changer à nos termes pour trouver ceux de Catala ; faux si ce foyer n'est pas concerné. */
type Correction = (termes: Termes, f: Foyer, al: AideLogement) => boolean;

const CORRECTIONS: Record<string, Correction> = {
	/** Catala 0.10 arrondit RL à deux décimales du rapport ; l'arrêté dit « de pourcentage ». */
	rl_deux_decimales: (termes) => {
		termes.decimales = 2;
		return true;
	},
	/** Plafond et majoration par enfant d'une colocation arrondis chacun au centime (arrêté, art. 16, 1°). */
	colocation_par_enfant: (termes, f, { composition: { aCharge } }) => {
		if (!f.logement?.colocation || aCharge < 2) return false;
		const { enfants, supplement } = grille(f, f.logement.zone_apl ?? 2);
		termes.plafond =
			arrondir(0.75 * enfants[0], 2) + (aCharge - 1) * arrondir(0.75 * supplement, 2);
		return true;
	},
	/** Personne seule en zone 2, d'octobre 2020 à septembre 2021 : 258,59 € pour 258,69 €. */
	plafond_zone_2_de_2020: (termes, f, { composition: { aCharge, couple } }) => {
		const seul = aCharge === 0 && !couple;
		const chambre = f.logement?.chambre === true;
		if (f.mois >= "2021-10" || !(seul || chambre)) return false;
		if (seul) termes.reference = 258.59;
		const coefficient = (f.logement?.colocation ? 0.75 : 1) * (chambre ? 0.9 : 1);
		if (f.logement?.zone_apl === 2) termes.plafond = arrondir(258.59 * coefficient, 2);
		return true;
	},
	/** Deux personnes à charge, de janvier à juin 2022 : 8 192 € pour 8 182 €. */
	r0_de_2022: (termes, f, { composition }) => {
		if (f.mois < "2022-01" || f.mois > "2022-06" || composition.aCharge !== 2) return false;
		termes.r0 = 8192;
		return true;
	},
};

const grille = (f: Foyer, zone: number) => grilleLoyers(lireMois(f.mois))[zone - 1];

/** Notre formule, aux termes donnés, avant minoration et dégressivité. */
function formule(al: AideLogement, f: Foyer, t: Termes): number {
	const loyer = Math.min(t.plafond, al.loyerReel);
	const rl = arrondir(loyer / t.reference, t.decimales);
	const tl = 0.0045 * Math.max(0, Math.min(rl, 0.75) - 0.45) + 0.0068 * Math.max(0, rl - 0.75);
	const p0 = Math.max(0.085 * (loyer + al.charges), participationMinimale(lireMois(f.mois)));
	const taux = al.tf + arrondir(tl, 5);
	const participation = p0 + taux * Math.max(0, al.ressources.montant - t.r0);
	return Math.max(0, loyer + al.charges - participation);
}

/** Le versement à partir du résultat de la formule : dégressivité, minoration, seuil, RLS. */
function versement(al: AideLogement, f: Foyer, t: Termes, aide: number, commeCatala: boolean) {
	const zone1 = f.logement?.zone_apl === 1;
	const debut = arrondir(t.plafond * (zone1 ? 3.4 : 2.5), 2);
	const fin = arrondir(t.plafond * (zone1 ? 4 : 3.1), 2);
	const part = Math.min(1, Math.max(0, 1 - (al.loyerReel - debut) / (fin - debut)));
	const coefficient = f.personnes.some(({ handicap }) => handicap) ? 1 : part;
	const minoree = Math.max(0, arrondir(aide * coefficient, 2) - 5);
	const hlm = f.logement?.statut_occupation === "locataire_hlm";
	const retenue = 0.98 * al.rls;
	if (!commeCatala) return !hlm && aide < 10 ? 0 : Math.max(0, minoree - retenue);
	const crds = arrondir(0.005 * minoree, 2);
	const entiere = Math.max(0, Math.floor(arrondir(minoree - crds, 2)) + (minoree > 0 ? crds : 0));
	return !hlm && entiere < 10 ? 0 : Math.max(0, entiere - retenue);
}

export interface Recoupement {
	/** « accord », les corrections qui donnent la formule de Catala, ou « inexpliqué ». */
	formule: string;
	/** « accord », « euro inférieur et seuil final », ou « inexpliqué ». */
	versement: string;
	/** La formule réécrite ici donne le montant de notre calcul : les corrections portent bien sur elle. */
	fidele: boolean;
}

export function recouperLogement(f: Foyer): Recoupement {
	const al = relever(f).logement as AideLogement;
	const catala = aideLogementCatala(f, al.ressources.montant, al.rls);
	const verse = catala.traitementAideFinale(catala.aideFinaleFormule);
	const termes: Termes = {
		plafond: al.loyerPlafond,
		reference: lireGrille(grille(f, 2), al.composition),
		decimales: 4,
		r0: al.r0,
	};
	const proche = (nous: number, eux: number) => Math.abs(nous - eux) <= CENTIME;
	const fidele = proche(versement(al, f, termes, formule(al, f, termes), false), al.montant);
	let nom = "accord";
	if (!proche(formule(al, f, termes), catala.aideFinaleFormule)) {
		const noms: string[] = [];
		for (const [correction, corriger] of Object.entries(CORRECTIONS)) {
			if (corriger(termes, f, al)) noms.push(correction);
			if (proche(formule(al, f, termes), catala.aideFinaleFormule)) break;
		}
		nom = proche(formule(al, f, termes), catala.aideFinaleFormule)
			? noms.join(" + ")
			: "inexpliqué";
	}
	const sortie = (commeCatala: boolean) =>
		proche(versement(al, f, termes, catala.aideFinaleFormule, commeCatala), verse);
	return {
		formule: nom,
		versement: sortie(false)
			? "accord"
			: sortie(true)
				? "euro inférieur et seuil final"
				: "inexpliqué",
		fidele,
	};
}
