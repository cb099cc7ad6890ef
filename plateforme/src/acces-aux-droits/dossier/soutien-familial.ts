import type { Foyer } from "droits";

/** Why ASF may be due for a child, as far as the file says (CSS art. L523-1): never guessed. */
export type MotifAsf = "declare" | "pension-faible" | "silence";

export interface SituationAsf {
	motif: MotifAsf;
	/** Maintenance that the parent receives, €/month, all children together, and its last month (AAAA-MM). */
	pension: { montant: number; dernierMois: string } | null;
	garde: "un-parent" | "alternee" | "inconnue";
	/** AAAA-MM-JJ */
	naissance: string | null;
}

/** What the file knows of one child for ASF; nothing when the household has no such child. */
export function situationAsf(foyer: Foyer, rang: number): SituationAsf | undefined {
	const enfant = foyer.personnes[rang];
	if (enfant?.role !== "enfant") return undefined;
	const pension = pensionRecue(foyer);
	const motif =
		enfant.prive_aide_parent === true ? "declare" : pension ? "pension-faible" : "silence";
	const { garde_alternee } = enfant;
	const garde = garde_alternee === null ? "inconnue" : garde_alternee ? "alternee" : "un-parent";
	return { motif, pension, garde, naissance: enfant.date_naissance ?? null };
}

function pensionRecue({ personnes }: Foyer): SituationAsf["pension"] {
	let derniere: SituationAsf["pension"] = null;
	for (const { role, revenus_mensuels } of personnes) {
		if (role === "enfant") continue;
		for (const revenu of revenus_mensuels ?? []) {
			if (revenu?.nature !== "pension_alimentaire" || !revenu.a || !revenu.net) continue;
			if (!derniere || revenu.a > derniere.dernierMois)
				derniere = { montant: revenu.net, dernierMois: revenu.a };
		}
	}
	return derniere;
}
