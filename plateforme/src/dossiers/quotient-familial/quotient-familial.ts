import type { CodePrestation, Foyer, Personne, RessourcesAnnee } from "droits";

/** A right in payment this month. */
export interface PrestationDuMois {
	prestation: CodePrestation;
	/** Centimes; null when the office does not know. */
	montant: number | null;
}

/** Paid once or once a year, or against a cost of child care: not a monthly resource. */
const HORS_DU_MOIS: ReadonlySet<CodePrestation> = new Set(["ars", "paje_naissance", "cmg"]);
const AGE_LIMITE = 20;
const TAUX_HANDICAP = 0.5;
const PARTS_PARENTS = 2;

/**
 * Quotient familial of a Caf for the household's month, centimes. Nothing when the file does not
 * know enough, or when a text that we could read does not settle the case.
 *
 * (1/12 of the resources of year N-2 before tax allowances + benefits of the month) / parts.
 * What is sure, and what is not: docs/decisions/2026-11-24-quotient-familial.md
 */
export function quotientFamilial(
	foyer: Foyer,
	prestations: readonly PrestationDuMois[],
): number | undefined {
	const parts = partsDe(foyer, prestations);
	const ressources = ressourcesAnnuelles(foyer);
	const mensuelles = prestationsDuMois(prestations);
	if (parts === undefined || ressources === undefined || mensuelles === undefined) return undefined;
	return Math.round(((ressources * 100) / 12 + mensuelles) / parts);
}

/** Couple or lone person 2; first and second child 0.5 each, third 1, each other 0.5; disabled child 0.5 more. */
export function partsDe(
	{ mois, personnes }: Foyer,
	prestations: readonly PrestationDuMois[],
): number | undefined {
	const enfants = personnes.filter(({ role }) => role === "enfant");
	if (enfants.some(({ date_naissance }) => !date_naissance)) return undefined;
	const aCharge = enfants.filter((enfant) => ageDe(enfant, mois) < AGE_LIMITE);
	// Shared between two households: how the part is shared is not in the texts that we could read.
	if (
		aCharge.some(({ garde_alternee }) => garde_alternee !== undefined && garde_alternee !== false)
	)
		return undefined;
	const aeeh = prestations.some(({ prestation }) => prestation === "aeeh");
	if (aeeh && aCharge.some(({ handicap }) => handicap === null)) return undefined;
	const handicapes = aeeh
		? aCharge.filter(({ handicap }) => (handicap?.taux_incapacite ?? 0) >= TAUX_HANDICAP).length
		: 0;
	const troisieme = aCharge.length >= 3 ? 0.5 : 0;
	return PARTS_PARENTS + 0.5 * aCharge.length + troisieme + 0.5 * handicapes;
}

/** Completed years on the first of the month. Born, on a month to come: below zero, hence in charge. */
function ageDe({ date_naissance }: Personne, mois: string): number {
	const premier = `${mois}-01`;
	const naissance = date_naissance as string;
	const revolu = premier.slice(5) >= naissance.slice(5) ? 0 : 1;
	return Number(premier.slice(0, 4)) - Number(naissance.slice(0, 4)) - revolu;
}

/** €/year, of the adults, before the tax allowances; maintenance paid to others is taken off. */
function ressourcesAnnuelles({ mois, personnes }: Foyer): number | undefined {
	const annee = String(Number(mois.slice(0, 4)) - 2);
	let total = 0;
	for (const { role, ressources_annuelles } of personnes) {
		if (role === "enfant") continue;
		const connues = ressources_annuelles?.[annee];
		const montant = connues ? ressourcesDe(connues) : undefined;
		if (montant === undefined) return undefined;
		total += montant;
	}
	return Math.max(0, total);
}

function ressourcesDe(annee: RessourcesAnnee): number | undefined {
	const { pension_alimentaire_versee: versee = 0, ...percues } = annee;
	const montants = Object.values(percues);
	if (versee === null || montants.includes(null)) return undefined;
	return montants.reduce((somme: number, montant) => somme + (montant ?? 0), 0) - versee;
}

/** Centimes. */
function prestationsDuMois(prestations: readonly PrestationDuMois[]): number | undefined {
	let total = 0;
	for (const { prestation, montant } of prestations) {
		if (HORS_DU_MOIS.has(prestation)) continue;
		if (montant === null) return undefined;
		total += montant;
	}
	return total;
}
