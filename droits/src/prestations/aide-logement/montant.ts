import { nombres } from "../../baremes/table.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { tauxLoyers } from "./bareme-loyers.ts";
import { tauxParticipation, tl } from "./bareme-participation.ts";
import { tauxRls } from "./bareme-rls.ts";
import { composition } from "./charges.ts";
import {
	type Composition,
	forfaitsCharges,
	type Grille,
	grilleLoyers,
	grillesR0,
	grillesRls,
	grillesTf,
	lireGrille,
	participationMinimale,
} from "./grilles.ts";
import { type RessourcesLogement, ressourcesLogement } from "./ressources.ts";

const L = nombres(tauxLoyers);
const P = nombres(tauxParticipation);
const TL = nombres(tl);
const RLS = nombres(tauxRls);
const DEGRESSIVITE = [L.degressivite1, L.degressivite2, L.degressivite3];
const SUPPRESSION = [L.suppression1, L.suppression2, L.suppression3];
/** Part du loyer d'un meublé prise en compte (CCH art. D823-16). */
const MEUBLE = 2 / 3;
/** La grille de référence du loyer est celle de la zone 2 (arrêté du 27 septembre 2019, art. 14). */
const ZONE_REFERENCE = 1;

export type TypeAide = "apl" | "alf" | "als";

/** Aide au logement d'un locataire, €/mois sauf mention. */
export interface AideLogement {
	/** Brut de CRDS. */
	montant: number;
	type: TypeAide | null;
	composition: Composition;
	ressources: RessourcesLogement;
	/** L2 */
	loyerPlafond: number;
	loyerReel: number;
	/** L */
	loyerRetenu: number;
	/** C */
	charges: number;
	/** €/an */
	r0: number;
	tf: number;
	/** Loyer de référence de la zone 2. */
	loyerReference: number;
	/** RL, rapport du loyer retenu au loyer de référence. */
	rl: number;
	tl: number;
	/** P0 */
	participationMinimale: number;
	/** PP */
	participation: number;
	avantDegressivite: number;
	coefficientDegressivite: number;
	/** Loyers entre lesquels l'aide décroît. */
	loyerDegressif: number;
	loyerSupprime: number;
	/** Après la dégressivité et la minoration de 5 €. */
	avantRls: number;
	rls: number;
	/** Après la réduction de loyer de solidarité, que le bailleur soit un proche ou non. */
	apresRls: number;
	/** Écartée : le bailleur est un proche parent. */
	bailleurProche: boolean;
}

const tauxComplementaire = (rl: number): number => {
	if (rl <= TL.seuil1) return 0;
	if (rl <= TL.seuil2) return TL.taux2 * (rl - TL.seuil1);
	return TL.taux2 * (TL.seuil2 - TL.seuil1) + TL.taux3 * (rl - TL.seuil2);
};

/**
 * Aide personnelle au logement d'un locataire (CCH art. L821-1 à L823-9, D823-16 et D823-17, arrêté
 * du 27 septembre 2019).
 *
 * @param aah AAH du mois de chaque personne
 * @param aahPrecedent un parent a perçu l'AAH le mois précédent
 */
export function aideLogement(
	e: EtatMois,
	aah: readonly { membre: Membre; montant: number }[],
	aahPrecedent: () => boolean,
): AideLogement {
	const { logement, zone, outreMer, loyer, locataire } = e.foyer;
	const { arrondi } = e.lecture;
	const c = composition(e);
	const ressources = ressourcesLogement(e, aah, aahPrecedent);
	const zones = grilleLoyers(e.mois);
	const hlm = logement.statut_occupation === "locataire_hlm";
	const meuble = logement.statut_occupation === "locataire_meuble";

	const loyerPlafond = arrondi(plafond(zones[zone - 1], c, e), 2);
	const brut = meuble ? MEUBLE * loyer : loyer;
	const loyerReel = e.lecture.loyer_exact ? arrondi(brut, 2) : arrondi(brut, 0);
	const loyerRetenu = Math.min(loyerPlafond, loyerReel);
	const charges = forfaitCharges(e, c);

	const r0 = lireGrille(outreMer ? grillesR0(e.mois).outreMer : grillesR0(e.mois).metropole, c);
	const tf = lireGrille(outreMer ? grillesTf(e.mois).outreMer : grillesTf(e.mois).metropole, c);
	const loyerReference = lireGrille(zones[ZONE_REFERENCE], c);
	const rapport = loyerRetenu / loyerReference;
	const rl = e.lecture.rl_arrondi ? arrondi(rapport, 4) : rapport;
	const exact = tauxComplementaire(rl);
	const tl = e.lecture.tl_arrondi ? arrondi(exact, 5) : exact;

	const p0 = Math.max(P.p0 * (loyerRetenu + charges), participationMinimale(e.mois));
	const participation = p0 + (tf + tl) * Math.max(0, ressources.montant - r0);
	let avant = locataire ? Math.max(0, loyerRetenu + charges - participation) : 0;
	if (!hlm && avant < P.seuilNonApl) avant = 0;

	const loyerDegressif = arrondi(loyerPlafond * DEGRESSIVITE[zone - 1], 2);
	const loyerSupprime = arrondi(loyerPlafond * SUPPRESSION[zone - 1], 2);
	const coefficient = e.foyer.handicap
		? 1
		: loyerReel <= loyerDegressif
			? 1
			: loyerReel <= loyerSupprime
				? 1 - (loyerReel - loyerDegressif) / (loyerSupprime - loyerDegressif)
				: 0;
	const avantRls = Math.max(0, arrondi(avant * coefficient, 2) - P.minoration);
	const rls = hlm ? reductionLoyer(e, c, ressources.montant) : 0;
	const bailleurProche = logement.bailleur_proche === true && !hlm;
	const apresRls = Math.max(0, avantRls - RLS.fraction * rls);
	return {
		montant: bailleurProche ? 0 : apresRls,
		apresRls,
		type:
			!locataire || bailleurProche || apresRls === 0
				? null
				: hlm
					? "apl"
					: c.aCharge >= 1
						? "alf"
						: "als",
		composition: c,
		ressources,
		loyerPlafond,
		loyerReel,
		loyerRetenu,
		charges,
		r0,
		tf,
		loyerReference,
		rl,
		tl,
		participationMinimale: p0,
		participation,
		avantDegressivite: avant,
		coefficientDegressivite: coefficient,
		loyerDegressif,
		loyerSupprime,
		avantRls,
		rls,
		bailleurProche,
	};
}

function plafond(g: Grille, c: Composition, e: EtatMois): number {
	const { chambre, colocation } = e.foyer.logement;
	const base = chambre ? g.seul : lireGrille(g, c);
	return base * (colocation ? L.colocation : 1) * (chambre ? L.chambre : 1);
}

function forfaitCharges(e: EtatMois, c: Composition): number {
	const b = forfaitsCharges(e.mois);
	const outreMer = e.foyer.outreMer;
	if (!e.foyer.logement.colocation)
		return outreMer ? b.domGeneral + c.aCharge * b.domEnfant : b.general + c.aCharge * b.enfant;
	if (outreMer)
		return (c.couple ? b.domColocCouple : b.domColocIsole) + c.aCharge * b.domColocEnfant;
	return (c.couple ? b.colocCouple : b.colocIsole) + c.aCharge * b.colocEnfant;
}

/** Réduction de loyer de solidarité, €/mois, si les ressources sont sous le plafond (CCH art. L442-2-1). */
function reductionLoyer(e: EtatMois, c: Composition, ressources: number): number {
	const { reduction, plafond: limite } = grillesRls(e.mois)[e.foyer.zone - 1] as {
		reduction: Grille;
		plafond: Grille;
	};
	return ressources / 12 < lireGrille(limite, c) ? lireGrille(reduction, c) : 0;
}
