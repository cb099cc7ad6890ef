import { type CodePrestation, calculer, type Foyer, porterAu } from "droits";
import { type Difference, differencesEntre } from "../../changements/index.server.ts";
import type { Dossier, Instantane, Membre, Paiement } from "../../dossiers/index.ts";
import { prenomDe, presenterVersement } from "../../poste/index.server.ts";
import { ajouterMois, type Jour, sansBareme } from "../../socle/index.ts";

/** One benefit whose payment changed from a month to the next. */
export interface PaiementChange {
	prestation: CodePrestation;
	/** Centimes. */
	avant: number;
	apres: number;
	/** Centimes, where both calculations lead to what was paid; nothing otherwise: no cause is made up. */
	parts?: { loi: number; foyer: number };
}

export interface Changement {
	date: Jour;
	/** « 2020-12 » and the one before: months paid for. */
	mois: string;
	moisAvant: string;
	/** What the figures say, and what the office wrote of it. */
	constat: string;
	raisons: string[];
	paiements: PaiementChange[];
	/** What changed in the household as the office knows it, in words. */
	foyer: Difference[];
}

/** Why the last payment is not what the one before was. Nothing when it is, or when there is no other. */
export function pourquoiChange(
	dossier: Dossier,
	foyers: readonly Instantane[],
): Changement | undefined {
	const versement = presenterVersement(dossier.paiements);
	if (!versement || versement.ecart === undefined || versement.changements.length === 0)
		return undefined;
	const mois = versement.date.slice(0, 7);
	const moisAvant = ajouterMois(mois, -1);
	const [apres, avant] = [mois, moisAvant].map((m) => enVigueur(foyers, `${m}-28`));
	const somme = (dans: string, code: CodePrestation) =>
		dossier.paiements
			.filter(({ date, prestation }) => date.startsWith(dans) && prestation === code)
			.reduce((total, paiement) => total + paiement.montant, 0);
	return {
		date: versement.date,
		mois,
		moisAvant,
		constat: versement.constat,
		raisons: versement.raisons,
		paiements: versement.changements.map(({ prestation }) => {
			const paye = { avant: somme(moisAvant, prestation), apres: somme(mois, prestation) };
			const pour = (m: string) => moisPaye(dossier.paiements, m, prestation);
			const de = { avant: pour(moisAvant), apres: pour(mois) };
			const parts =
				avant && apres && de.avant && de.apres
					? repartir(prestation, paye, [avant.contenu, de.avant], [apres.contenu, de.apres])
					: undefined;
			return { prestation, ...paye, parts };
		}),
		foyer: avant && apres && avant !== apres ? differences(avant, apres, dossier.membres) : [],
	};
}

/** The one month paid for in a month, if there is only one: arrears have causes of their own. */
function moisPaye(
	paiements: readonly Paiement[],
	dans: string,
	code: CodePrestation,
): string | undefined {
	const pour = paiements
		.filter(({ date, prestation }) => date.startsWith(dans) && prestation === code)
		.map((paiement) => paiement.mois.slice(0, 7));
	return new Set(pour).size === 1 ? pour[0] : undefined;
}

/** The latest first in `foyers`: what was true on that day, as known last. */
const enVigueur = (foyers: readonly Instantane[], jour: Jour): Instantane | undefined =>
	foyers.find(({ vraiDepuis }) => vraiDepuis <= jour);

/** €: the CRDS (0.5 %) and a rounding. */
const tient = (calcule: number, centimes: number): boolean => {
	const paye = centimes / 100;
	return Math.abs(calcule - paye) <= 1 || Math.abs(calcule * 0.995 - paye) <= 1;
};

/**
 * The same household told of both months gives what the law and the calendar changed; the rest comes
 * from the household. Only where the first and the last figure are those that were paid.
 */
function repartir(
	code: CodePrestation,
	paye: { avant: number; apres: number },
	[avant, mAvant]: [Foyer, string],
	[apres, mApres]: [Foyer, string],
): PaiementChange["parts"] {
	if (sansBareme(mAvant) || sansBareme(mApres)) return undefined;
	const calcule = (foyer: Foyer, mois: string) => calculer(porterAu(foyer, mois)).droits[code];
	const [a, b, c] = [calcule(avant, mAvant), calcule(avant, mApres), calcule(apres, mApres)];
	if (a === null || b === null || c === null) return undefined;
	if (!tient(a, paye.avant) || !tient(c, paye.apres)) return undefined;
	return { loi: Math.round(100 * (b - a)), foyer: Math.round(100 * (c - b)) };
}

function differences(
	avant: Instantane,
	apres: Instantane,
	membres: readonly Membre[],
): Difference[] {
	const anciennes = avant.contenu.personnes;
	const prises = new Set<number>();
	const places = apres.contenu.personnes.map((personne, rang) => {
		const place = anciennes.findIndex(
			({ role, date_naissance }, i) =>
				!prises.has(i) && role === personne.role && date_naissance === personne.date_naissance,
		);
		if (place < 0) return { prenom: prenomDe(personne, rang, membres) ?? "", nom: "" };
		prises.add(place);
		return place;
	});
	const prenoms = anciennes.map((personne, rang) => prenomDe(personne, rang, membres) ?? "");
	const fin = apres.contenu.mois;
	const trimestre = [-3, -2, -1].map((n) => ajouterMois(fin, n));
	return differencesEntre(avant.contenu, { contenu: apres.contenu, places }, prenoms, trimestre);
}
