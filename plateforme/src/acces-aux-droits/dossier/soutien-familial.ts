import type { Foyer } from "droits";
import type { TitreDePension } from "../../dossiers/index.ts";
import { ajouterMois, type Jour } from "../../socle/index.ts";

/** Why ASF may be due for a child, as far as the file says (CSS art. L523-1): never guessed. */
export type MotifAsf = "declare" | "impayee" | "pension-faible" | "silence";

/** What fixes the maintenance of one child, as the file has it. */
export type TitreAsf = Omit<TitreDePension, "personne">;

export interface SituationAsf {
	motif: MotifAsf;
	/** Maintenance that the parent receives, €/month, all children together, and its last month (AAAA-MM). */
	pension: { montant: number; dernierMois: string } | null;
	garde: "un-parent" | "alternee" | "inconnue";
	/** AAAA-MM-JJ */
	naissance: string | null;
}

/**
 * What the file knows of one child for ASF, that day; nothing when the household has no such child. A
 * maintenance that a title fixes is unpaid a month after the last payment, or after the title (CSS art. R523-1).
 */
export function situationAsf(
	foyer: Foyer,
	rang: number,
	titre: TitreAsf | null,
	jour: Jour,
): SituationAsf | undefined {
	const enfant = foyer.personnes[rang];
	if (enfant?.role !== "enfant") return undefined;
	const pension = pensionRecue(foyer);
	const declare = enfant.prive_aide_parent === true && "declare";
	const impayee = titre && estImpayee(titre, jour) && "impayee";
	const motif = declare || impayee || (pension ? "pension-faible" : "silence");
	const { garde_alternee } = enfant;
	const garde = garde_alternee === null ? "inconnue" : garde_alternee ? "alternee" : "un-parent";
	return { motif, pension, garde, naissance: enfant.date_naissance ?? null };
}

function estImpayee({ nature, montant, date, dernierPaiement }: TitreAsf, jour: Jour): boolean {
	if (nature === "aucun" || !montant) return false;
	const dernier = dernierPaiement ?? date;
	return `${ajouterMois(dernier.slice(0, 7), 1)}${dernier.slice(7)}` <= jour;
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
