import type { CodePrestation, Foyer } from "droits";

/** What a département may keep for itself when it delegates the RSA (CASF L262-13, L262-25): each office tells. */
export const RESERVES_DU_DEPARTEMENT = ["refus", "independant", "etranger"] as const;
export type ReserveDuDepartement = (typeof RESERVES_DU_DEPARTEMENT)[number];

/** What no data of ours tell: asked of the agent, and never deduced. */
export const A_DEMANDER = ["independant", "etranger"] as const satisfies ReserveDuDepartement[];
export type ADemander = (typeof A_DEMANDER)[number];

interface Cas {
	prestation: CodePrestation | null;
	/** A right is refused. A quarter that gives nothing, as the law computes it, refuses none. */
	refuse: boolean;
	foyer: Foyer;
	/** What the agent answered; nothing when they did not. */
	dit: Partial<Record<ADemander, boolean>>;
}

export type Delegation =
	| { ok: true; hors: ReserveDuDepartement[] }
	| { ok: false; manque: ADemander[] };

/** Whether this decision is the département’s own. Only the RSA is. */
export function delegation(
	{ prestation, refuse, foyer, dit }: Cas,
	reserves: readonly ReserveDuDepartement[],
): Delegation {
	if (prestation !== "rsa") return { ok: true, hors: [] };
	const sus: Partial<Record<ReserveDuDepartement, boolean>> = {
		...dit,
		refus: refuse,
		...(independant(foyer) && { independant: true }),
	};
	const manque = A_DEMANDER.filter((reserve) => reserves.includes(reserve) && !(reserve in sus));
	// One that is certain is enough: nothing more is asked.
	const hors = reserves.filter((reserve) => sus[reserve]);
	return hors.length > 0 || manque.length === 0 ? { ok: true, hors } : { ok: false, manque };
}

/** A business income on file: it is enough to know, its absence is not. */
export const independant = ({ personnes }: Foyer): boolean =>
	personnes.some(
		({ revenus_mensuels, ressources_annuelles }) =>
			(revenus_mensuels ?? []).some((revenu) => revenu?.nature === "benefice_micro") ||
			Object.values(ressources_annuelles ?? {}).some(
				(annee) => (annee?.benefice_independant ?? 0) > 0 || (annee?.benefice_micro ?? 0) > 0,
			),
	);
