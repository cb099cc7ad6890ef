import { annee, ecrireMois, lireMois, type Mois } from "../calendrier.ts";
import type { Activite, Foyer, Personne } from "../foyer/types.ts";
import type { ChampBooleen, Hypotheses } from "./hypotheses.ts";
import type { Inconnue, Reponse, Reserve } from "./inconnue.ts";

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

/** Inconnues d'une personne, revenus à part. */
export function inconnuesPersonne(
	f: Foyer,
	rang: number,
	h: Hypotheses,
	priveAbsentInconnu: boolean,
): Inconnue[] {
	const p = f.personnes[rang];
	const mois = lireMois(f.mois);
	const champ = (nom: string) => `personnes[${rang}].${nom}`;
	const de = (vos: string, les: string) => appartenant(f, rang, vos, les);
	const enfant = p.role === "enfant";
	const seul = !f.personnes.some((autre) => autre.role === "conjoint");
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
				(Object.entries(h.activite.poids) as [Activite, number][]).map(([activite, poids]) => ({
					poids,
					poser: (copie) => {
						copie.personnes[rang].activite = activite;
					},
				})),
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
		const absent = p.prive_aide_parent === undefined && priveAbsentInconnu;
		if ((p.prive_aide_parent === null || absent) && seul)
			booleen(
				"prive_aide_parent",
				`L’autre parent participe-t-il à ${de("votre entretien", "l’entretien")} ? Une pension est-elle fixée, et payée ?`,
			);
	}
	return inconnues;
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
