import { annee, ecrireMois, lireMois, type Mois } from "../calendrier.ts";
import type { Activite, Foyer, Personne } from "../foyer/types.ts";
import type { ChampBooleen, Hypotheses, Repartition } from "./hypotheses.ts";
import type { Inconnue, Reponse, Reserve } from "./inconnue.ts";
import { derniereAnnee } from "./revenus-plausibles.ts";

const AGES_ADULTES = [22, 24, 26, 33, 42, 55, 63, 70];
const AGES_ENFANTS = [1, 2, 4, 8, 12, 14, 16, 18, 19, 20, 22];

/** Une question à réponses énumérées. */
export function enumeree(champ: string, texte: string, reponses: Reponse[]): Inconnue {
	return { champ, texte, reponses, dimensions: 1 };
}

/** Une question à laquelle on répond oui ou non. */
export function ouiNon(
	champ: string,
	texte: string,
	vrai: number,
	poser: (f: Foyer, reponse: boolean) => void,
): Inconnue {
	return enumeree(champ, texte, [
		{ poids: vrai, poser: (f) => poser(f, true) },
		{ poids: 1 - vrai, poser: (f) => poser(f, false) },
	]);
}

/** Date de naissance qui donne cet âge révolu au 1er du mois. */
const neIlYA = (mois: Mois, ans: number) => `${ecrireMois(mois - 12 * ans - 6)}-15`;

/** Âge révolu au mois ; indéfini si la date manque. */
export function ageConnu(p: Personne, mois: Mois): number | undefined {
	if (!p.date_naissance) return undefined;
	return Math.floor((mois - lireMois(p.date_naissance)) / 12);
}

/** « vos revenus » pour le demandeur, « les revenus de votre conjoint ou conjointe » pour un autre. */
export function appartenant(f: Foyer, rang: number, vos: string, les: string): string {
	const p = f.personnes[rang];
	if (p.role === "demandeur") return vos;
	if (p.role === "conjoint") return `${les} de votre conjoint ou conjointe`;
	const enfant = p.date_naissance ? `enfant né en ${p.date_naissance.slice(0, 4)}` : "enfant";
	return `${les} de votre ${enfant}`;
}

/** Répartition des activités possibles, selon que la dernière année connue porte ou non un revenu d'activité. */
function activites(p: Personne, h: Hypotheses): Repartition<Activite> {
	const annee = derniereAnnee(p);
	if (!annee) return h.activite;
	const revenu =
		(annee.salaire_imposable ?? 0) +
		(annee.benefice_independant ?? 0) +
		(annee.benefice_micro ?? 0);
	return revenu > 0 ? h.activite : h.activite_sans_revenu;
}

/** Inconnues d'une personne, revenus à part. */
export function inconnuesPersonne(f: Foyer, rang: number, h: Hypotheses): Inconnue[] {
	const p = f.personnes[rang];
	const mois = lireMois(f.mois);
	const champ = (nom: string) => `personnes[${rang}].${nom}`;
	const de = (vos: string, les: string) => appartenant(f, rang, vos, les);
	const enfant = p.role === "enfant";
	const inconnues: Inconnue[] = [];
	const booleen = (nom: ChampBooleen & keyof Personne, texte: string) => {
		inconnues.push(
			ouiNon(champ(nom), texte, h.booleens[nom].vrai, (copie, reponse) => {
				Object.assign(copie.personnes[rang], { [nom]: reponse });
			}),
		);
	};

	if (p.date_naissance === null)
		inconnues.push(
			enumeree(
				champ("date_naissance"),
				`Quelle est ${de("votre date de naissance", "la date de naissance")} ?`,
				(enfant ? AGES_ENFANTS : AGES_ADULTES).map((age) => ({
					poids: 1,
					poser: (copie) => {
						copie.personnes[rang].date_naissance = neIlYA(mois, age);
					},
				})),
			),
		);
	const age = ageConnu(p, mois);
	if (p.activite === null && (age === undefined || age >= 16))
		inconnues.push(
			enumeree(
				champ("activite"),
				`Quelle est ${de("votre activité actuelle", "l’activité actuelle")} ?`,
				(Object.entries(activites(p, h).poids) as [Activite, number][]).map(
					([activite, poids]) => ({
						poids,
						poser: (copie) => {
							copie.personnes[rang].activite = activite;
						},
					}),
				),
			),
		);
	if (p.chomage_depuis === null && (p.activite === "chomeur" || p.activite === null))
		inconnues.push(
			enumeree(
				champ("chomage_depuis"),
				`De quand date ${de("votre chômage", "le chômage")} ?`,
				Object.entries(h.chomage.poids).map(([anciennete, poids]) => ({
					poids,
					poser: (copie) => {
						copie.personnes[rang].chomage_depuis = `${ecrireMois(mois - Number(anciennete))}-01`;
					},
				})),
			),
		);
	if (p.boursier === null && (p.activite === "etudiant" || p.activite === null))
		booleen(
			"boursier",
			`Une bourse sur critères sociaux aide-t-elle ${de("vos études", "les études")} ?`,
		);
	if (enfant) {
		if (p.garde_alternee === null)
			booleen(
				"garde_alternee",
				`${de("Votre résidence", "La résidence")} est-elle alternée entre les deux parents ?`,
			);
		if (p.obligation_scolaire_remplie === null && (age === undefined || age < 16))
			booleen(
				"obligation_scolaire_remplie",
				`${de("Votre instruction", "L’instruction")} est-elle suivie ?`,
			);
	}
	return inconnues;
}

/**
 * L'aide de l'autre parent, une seule question pour des enfants qui ont le plus souvent le même.
 *
 * @param absentInconnu une réponse absente compte comme inconnue
 */
export function inconnueAideParent(
	f: Foyer,
	h: Hypotheses,
	absentInconnu: boolean,
): Inconnue | undefined {
	if (f.personnes.some((p) => p.role === "conjoint")) return undefined;
	const rangs = f.personnes.flatMap((p, rang) => {
		const absent = p.prive_aide_parent === undefined && absentInconnu;
		return p.role === "enfant" && (p.prive_aide_parent === null || absent) ? rang : [];
	});
	if (rangs.length === 0) return undefined;
	const champs = rangs.map((rang) => `personnes[${rang}].prive_aide_parent`);
	return {
		...ouiNon(
			champs[0],
			`L’autre parent participe-t-il à ${appartenant(f, rangs[0], "votre entretien", "l’entretien")} ? Une pension est-elle fixée, et payée ?`,
			h.booleens.prive_aide_parent.vrai,
			(copie, prive) => {
				for (const rang of rangs) copie.personnes[rang].prive_aide_parent = prive;
			},
		),
		autresChamps: champs.slice(1),
	};
}

/** Ce qui ne se devine jamais d'une personne : grossesse, handicap. */
export function reservesPersonne(f: Foyer, rang: number): Reserve[] {
	const p = f.personnes[rang];
	const champ = (nom: string) => `personnes[${rang}].${nom}`;
	const reserves: Reserve[] = [];
	const grossesse =
		p.grossesse === null
			? "grossesse"
			: p.grossesse?.terme === null
				? "grossesse.terme"
				: undefined;
	if (grossesse)
		reserves.push({
			champ: champ(grossesse),
			motif: "La grossesse ne se devine pas : elle se déclare.",
			prestations: ["paje_naissance"],
		});
	const { handicap } = p;
	const handicapInconnu =
		handicap === null
			? "handicap"
			: handicap?.taux_incapacite === null
				? "handicap.taux_incapacite"
				: handicap?.rsdae === null && p.role !== "enfant"
					? "handicap.rsdae"
					: handicap?.complement_aeeh === null && p.role === "enfant"
						? "handicap.complement_aeeh"
						: undefined;
	if (handicapInconnu)
		reserves.push({
			champ: champ(handicapInconnu),
			motif:
				"Le handicap ne se devine pas : il faut la décision de la commission des droits et de l’autonomie.",
			prestations: p.role === "enfant" ? ["aeeh", "aah"] : ["aah", "mva"],
		});
	return reserves;
}

/** Année civile du mois de droit. */
export const anneeDuFoyer = (f: Foyer): number => annee(lireMois(f.mois));
