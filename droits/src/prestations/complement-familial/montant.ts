import { TAUX_COMMUNS } from "../../baremes/index.ts";
import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import type { Mois } from "../../calendrier.ts";
import type { EnfantDuMois, EtatMois } from "../../notions/mois.ts";
import { plafonds, taux, tauxMajore, tauxOutreMer } from "./bareme.ts";

const T = nombres(taux);

const bareme = parMois((mois) => ({
	...valeurs(plafonds, mois),
	majore: valeurs(tauxMajore, mois).majore,
	domBase: valeurs(tauxOutreMer, mois).base,
	domMajore: valeurs(tauxOutreMer, mois).majore,
}));

/** Complément familial d'un mois, €/mois sauf mention. */
export interface ComplementFamilial {
	montant: number;
	/** Montant sans la majoration, retenu par le RSA et la prime d'activité. */
	nonMajore: number;
	/** €/an ; 0 quand les conditions d'âge ne sont pas remplies. */
	plafond: number;
	/** €/an */
	ressources: number;
	/** Enfants de 3 à 20 ans qui ouvrent le droit. */
	enfants: number;
	/** Enfants à charge, qui majorent le plafond. */
	aCharge: number;
	nature: "aucun" | "plein" | "majore" | "differentiel";
	/** Écarté par l'allocation de base ou la PreParE. */
	nonCumul: boolean;
}

const AUCUN: ComplementFamilial = {
	montant: 0,
	nonMajore: 0,
	plafond: 0,
	ressources: 0,
	enfants: 0,
	aCharge: 0,
	nature: "aucun",
	nonCumul: false,
};

export const aChargeCf = (enfant: EnfantDuMois) => enfant.age < T.ageMax && !enfant.autonome;

/** Un enfant à charge qui compte dans le nombre exigé. */
export function ouvreCf({ age, membre }: EnfantDuMois, outreMer: boolean): boolean {
	if (outreMer) return age >= T.domAgeMin && age < T.domAgeMax;
	return (
		age >= T.ageMin && (age >= TAUX_COMMUNS.ageFinObligationScolaire || membre.obligationScolaire)
	);
}

/**
 * Complément familial (CSS art. L522-1, R522-1 et R522-2 ; outre-mer L755-16).
 *
 * @param plafondOutreMer plafond de l'allocation de rentrée scolaire du mois, €/an
 * @param pajeBase allocation de base du mois, €/mois
 */
export function complementFamilial(
	e: EtatMois,
	plafondOutreMer: (mois: Mois, enfants: number) => number,
	pajeBase: number,
): ComplementFamilial {
	if (e.enfants.length === 0) return AUCUN;
	const outreMer = e.foyer.outreMer;
	let aCharge = 0;
	let ouvrants = 0;
	let petits = 0;
	for (const enfant of e.enfants) {
		if (!aChargeCf(enfant)) continue;
		aCharge++;
		if (ouvreCf(enfant, outreMer)) ouvrants++;
		if (outreMer && enfant.age < T.domAgePrivatif) petits++;
	}
	const ouvert = outreMer ? ouvrants >= T.domEnfantsMin && petits === 0 : ouvrants >= T.enfantsMin;
	if (!ouvert) return AUCUN;

	const b = bareme(e.mois);
	const { bmaf } = e.bareme;
	const plafond = outreMer
		? plafondOutreMer(e.mois, aCharge)
		: b.sansEnfant *
				(1 + T.deuxPremiers * Math.min(aCharge, 2) + T.troisiemeEtPlus * Math.max(aCharge - 2, 0)) +
			(e.isole || e.biactif ? b.biactifsIsoles : 0);
	const ressources = e.ressourcesAvec(aChargeCf);
	const plein = bmaf * (outreMer ? b.domBase : T.base);
	const majore = bmaf * (outreMer ? b.domMajore : b.majore);

	let montant = 0;
	let nature: ComplementFamilial["nature"] = "aucun";
	let nonMajore = 0;
	if (ressources <= plafond) {
		nonMajore = plein;
		nature = "plein";
	} else if (ressources <= plafond + 12 * plein) {
		nonMajore = (plafond + 12 * plein - ressources) / 12;
		nature = "differentiel";
	}
	montant = nonMajore;
	if (ressources <= plafond * T.seuilMajore && majore > montant) {
		montant = majore;
		nature = "majore";
	}
	const nonCumul = pajeBase !== 0 || e.foyer.prepare !== 0;
	return {
		montant: nonCumul ? 0 : e.lecture.arrondi(montant, 2),
		nonMajore,
		plafond,
		ressources,
		enfants: ouvrants,
		aCharge,
		nature,
		nonCumul,
	};
}
