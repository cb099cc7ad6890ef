import type { CodePrestation } from "droits";
import type { LigneDecidee, Motif, Sens } from "../types.ts";
import type { Calculee, Etude, LigneEtudiee } from "./etude.ts";
import type { MoisDu } from "./mois-dus.ts";
import { motifsDuCalcul } from "./motifs.ts";

export interface Choix {
	sens: Sens;
	/** Grounds of the agent, beside those of the calculation. */
	motifs: readonly Motif[];
	/** The agent has seen what the calculation keeps in reserve: a decision of the MDPH, a residence. */
	verifie: boolean;
}

export type MotifDeNonDecision =
	/** The household leaves a doubt on what is decided: ask first. */
	| "incertain"
	/** A person must have looked, and has not said so. */
	| "a-verifier"
	/** The law gives nothing: nothing to grant. */
	| "rien-a-accorder"
	/** AAH and AEEH begin after the filing with the MDPH. */
	| "depot-mdph"
	/** ASF is a child’s: none was chosen. */
	| "enfant-manque"
	/** A change moves nothing that is in payment. */
	| "rien-ne-bouge"
	/** The law gives something, and no ground was said. */
	| "sans-motif";

export type Proposition =
	| { ok: true; lignes: LigneDecidee[]; contreCalcul: boolean }
	| { ok: false; motif: MotifDeNonDecision };

const refuser = (motif: MotifDeNonDecision): Proposition => ({ ok: false, motif });

/** The lines of a decision, from what was studied and what the agent chose; or why there is none yet. */
export function proposer(
	etude: Etude,
	prestation: CodePrestation | null,
	choix: Choix,
): Proposition {
	if ("sansBareme" in etude) return sansCalcul(prestation, choix);
	return choix.sens === "accord"
		? accorder(etude, prestation, choix)
		: refuserLeDroit(etude, prestation, choix);
}

function accorder(etude: Calculee, prestation: CodePrestation | null, choix: Choix): Proposition {
	const { lignes } = etude;
	if (lignes.length === 0) return refuser(prestation === "asf" ? "enfant-manque" : "rien-ne-bouge");
	if (lignes.some(estIncertaine)) return refuser("incertain");
	if (lignes.some(({ reserve }) => reserve) && !choix.verifie) return refuser("a-verifier");
	if (prestation !== null) {
		if (lignes.some(({ montant }) => centimes(montant.a) <= 0)) return refuser("rien-a-accorder");
		if (lignes.some(({ effet, verse }) => effet === undefined && !verse))
			return refuser("depot-mdph");
	}
	return {
		ok: true,
		contreCalcul: false,
		lignes: lignes.map((ligne) => enLigne(etude, ligne, "accord", [])),
	};
}

/** A refusal is of the right asked for; a change is never refused, it is recorded or it is not. */
function refuserLeDroit(
	etude: Calculee,
	prestation: CodePrestation | null,
	choix: Choix,
): Proposition {
	if (prestation === null) return refuser("sans-motif");
	const [ligne] = etude.lignes;
	const donne = etude.lignes.some(({ montant }) => centimes(montant.a) > 0);
	if (donne && choix.motifs.length === 0)
		return refuser(etude.lignes.some(estIncertaine) ? "incertain" : "sans-motif");
	const calcul = motifsDeLaLoi(etude, prestation);
	const motifs = [...calcul, ...choix.motifs];
	if (motifs.length === 0) return refuser("sans-motif");
	return {
		ok: true,
		contreCalcul: donne,
		lignes: [
			{
				...enLigne(
					etude,
					{ ...(ligne ?? rien(prestation)), beneficiaire: "foyer" },
					"refus",
					motifs,
				),
				...SANS_MONTANT,
			},
		],
	};
}

/**
 * The conditions that are not met, where the law gives nothing. Of the allocation de soutien familial, none as
 * long as nobody said anything of the children: silence would pass for the other parent’s help.
 */
export function motifsDeLaLoi(etude: Calculee, prestation: CodePrestation): Motif[] {
	const { foyer, lignes, percues } = etude;
	if (lignes.some(({ montant }) => centimes(montant.a) > 0)) return [];
	const couple = foyer.personnes.some(({ role }) => role === "conjoint");
	if (prestation === "asf" && lignes.length === 0 && !couple) return [];
	return motifsDuCalcul(foyer, prestation, percues);
}

/** Amounts of a month to come: the national system alone computes; a ground must be said to refuse. */
function sansCalcul(prestation: CodePrestation | null, { sens, motifs }: Choix): Proposition {
	if (prestation === null) return refuser("rien-ne-bouge");
	if (sens === "refus" && motifs.length === 0) return refuser("sans-motif");
	return {
		ok: true,
		contreCalcul: false,
		lignes: [
			{
				...{ prestation, beneficiaire: "foyer", sens, montant: null, avant: null },
				...SANS_DATE,
				...{ article: null, motifAsf: null, motifs: sens === "refus" ? [...motifs] : [] },
			},
		],
	};
}

const SANS_DATE = {
	...{ effet: null, moisDeRappel: 0, rappel: 0, moisEchus: 0, echu: 0, moisPerdus: 0 },
};
const SANS_MONTANT = { ...SANS_DATE, montant: 0 };

const rien = (prestation: CodePrestation): LigneEtudiee => ({
	...{ prestation, beneficiaire: "foyer", montant: { de: 0, a: 0 }, manque: [] },
	...{ perdus: 0, rappel: [], echus: [] },
});

function enLigne(etude: Calculee, lue: LigneEtudiee, sens: Sens, motifs: Motif[]): LigneDecidee {
	const { prestation, beneficiaire, effet, article, motifAsf, rappel, echus, perdus } = lue;
	const avant = etude.droits.find(({ code }) => code === prestation)?.avant.a ?? 0;
	return {
		...{ prestation, beneficiaire, sens, motifs },
		montant: centimes(lue.montant.a),
		avant: centimes(avant),
		effet: effet ? `${effet}-01` : null,
		moisDeRappel: rappel.length,
		rappel: additionner(rappel),
		moisEchus: echus.length,
		echu: additionner(echus),
		moisPerdus: perdus,
		article: article ?? null,
		motifAsf: motifAsf ?? null,
	};
}

const centimes = (montant: number): number => Math.round(montant * 100);
const additionner = (mois: readonly MoisDu[]): number =>
	mois.reduce((somme, { montant }) => somme + centimes(montant), 0);

const estIncertaine = ({ montant }: LigneEtudiee): boolean =>
	centimes(montant.a) !== centimes(montant.de);
