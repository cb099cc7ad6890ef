import type { CodePrestation, Foyer, Personne } from "droits";
import { percoit, rangDuMois } from "./mois.ts";
import type { Mesure, PrestationDuMois, Reserve } from "./types.ts";

const PARTS_PARENTS = 2;
const TAUX_HANDICAP = 0.5;
const AGE_DU_SALAIRE = 16;
const AGE_LIMITE_RSA = 25;

/**
 * Couple or lone person 2; first and second child 0.5 each, third 1, each other 0.5; disabled child
 * 0.5 more. A child counts before the month of the limit of age, and before birth. Nothing when a
 * birth date, or the handicap behind an AEEH, is unknown.
 */
export function partsDe(
	{ mois, personnes, logement }: Foyer,
	prestations: readonly PrestationDuMois[],
): Mesure | undefined {
	const payee = (code: CodePrestation) => prestations.some(({ prestation }) => prestation === code);
	const enfants = personnes.filter(({ role }) => role === "enfant");
	if (enfants.some(({ date_naissance }) => !date_naissance)) return undefined;
	const limite = ageLimite(payee, logement?.code_commune?.startsWith("97") ?? false);
	const aCharge = enfants.filter((enfant) => ageDe(enfant, mois) < limite);
	const aeeh = payee("aeeh");
	if (aeeh && aCharge.some(({ handicap }) => handicap === null)) return undefined;
	const handicapes = aCharge.filter(
		({ handicap }) => (handicap?.taux_incapacite ?? 0) >= TAUX_HANDICAP,
	).length;
	const aNaitre = attendUnEnfant(personnes, mois);

	const nombre = aCharge.length + Number(aNaitre);
	const troisieme = nombre >= 3 ? 0.5 : 0;
	const doutes: [boolean, Reserve][] = [
		[aCharge.some(({ garde_alternee = false }) => garde_alternee !== false), "residence-alternee"],
		[aNaitre, "grossesse"],
		[aCharge.some((enfant) => peutGagner(enfant, mois)), "enfant-salarie"],
		[payee("rsa") && enfants.some((enfant) => estGrand(enfant, mois, limite)), "enfant-majeur"],
		[handicapes > 0 && !aeeh, "handicap"],
	];
	return {
		valeur: PARTS_PARENTS + 0.5 * nombre + troisieme + (aeeh ? 0.5 * handicapes : 0),
		reserves: doutes.filter(([doute]) => doute).map(([, reserve]) => reserve),
	};
}

/** Family benefits stop at 20; some go on to 21, and the housing aid of overseas departments to 22. */
function ageLimite(payee: (code: CodePrestation) => boolean, outreMer: boolean): number {
	if (outreMer) return payee("aide_logement") ? 22 : 20;
	return payee("aide_logement") || payee("cf") || payee("af") ? 21 : 20;
}

/** Years reached in the course of the month: the month of a limit of age is already out. */
const ageDe = ({ date_naissance }: Personne, mois: string): number =>
	Math.floor((rangDuMois(mois) - rangDuMois(date_naissance as string)) / 12);

const estGrand = (enfant: Personne, mois: string, limite: number): boolean =>
	ageDe(enfant, mois) >= limite && ageDe(enfant, mois) < AGE_LIMITE_RSA;

/** Above 55 % of the SMIC a child is no longer in charge; the figure to compare is a six-month mean. */
const peutGagner = (enfant: Personne, mois: string): boolean =>
	ageDe(enfant, mois) >= AGE_DU_SALAIRE && percoit(enfant, mois, "salaire") === true;

/** A pregnancy whose term is to come, unless the child is already in the household. */
function attendUnEnfant(personnes: readonly Personne[], mois: string): boolean {
	const ne = personnes.some(
		({ role, date_naissance }) =>
			role === "enfant" && date_naissance && rangDuMois(date_naissance) >= rangDuMois(mois),
	);
	return (
		!ne &&
		personnes.some(
			({ role, grossesse }) =>
				role !== "enfant" &&
				grossesse &&
				(!grossesse.terme || rangDuMois(grossesse.terme) >= rangDuMois(mois)),
		)
	);
}
