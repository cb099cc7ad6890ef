import type { RessourcesAnnee } from "droits";
import { montant, premiere, type Reponses } from "../../questionnaire/index.server.ts";
import type { Connu, QuestionDeDemarche } from "../demarche.ts";
import { a } from "./changement-quoi.ts";
import { dits, pageMontants, revenusDits } from "./montants.ts";
import { deNom } from "./personnes.ts";
import { demanderLAutre, pageRecus, periode } from "./ressources.ts";

const CONJOINT = "c";
const ANNUEL_MAX = 1_000_000;

const arrive = (r: Reponses): boolean => a(r, "couple");
const prenom = (r: Reponses): string => premiere(r, "conjoint.prenom") ?? "cette personne";
/** Family benefits are counted on the year before last (CSS R532-3). */
const annee = ({ mois }: Connu): string => String(Number(mois.slice(0, 4)) - 2);

/** What the spouse who arrives received in the quarter that RSA and prime d’activité are counted on. */
export const conjointRecus: QuestionDeDemarche = {
	id: "recu.c",
	poser: (r, { trimestre }) =>
		arrive(r) ? [pageRecus(CONJOINT, `Qu’a reçu ${prenom(r)} en ${periode(trimestre)} ?`)] : [],
	changer: (ebauche, r) => demanderLAutre(ebauche, r, CONJOINT, prenom(r)),
};

export const conjointMontants: QuestionDeDemarche = {
	id: "montants.c",
	poser: (r, { trimestre }) =>
		arrive(r)
			? pageMontants(r, trimestre, CONJOINT, `Combien a reçu ${prenom(r)}, mois par mois ?`)
			: [],
	changer(ebauche, r, { trimestre }) {
		if (!ebauche.conjoint || !dits(r, CONJOINT)) return;
		const revenus = new Map(revenusDits(r, trimestre, CONJOINT));
		// « Nothing » is said of a wage.
		if (!revenus.has("salaire")) revenus.set("salaire", [0, 0, 0]);
		ebauche.conjoint = { ...ebauche.conjoint, revenus };
	},
};

const LIGNES: readonly [keyof RessourcesAnnee, string][] = [
	["salaire_imposable", "Salaires"],
	["chomage_imposable", "Allocations de chômage"],
	["retraite_imposable", "Retraites"],
	["pension_invalidite", "Pension d’invalidité"],
	["pension_alimentaire", "Pension alimentaire reçue"],
	["benefice_micro", "Chiffre de la micro-entreprise, après abattement"],
	["benefice_independant", "Bénéfice d’une activité à son compte"],
];
const champ = (ligne: keyof RessourcesAnnee) => `annee.c.${ligne}`;

/** What they declared for the year before last: family benefits are counted on it. */
export const conjointAnnee: QuestionDeDemarche = {
	id: "annee.c",
	poser: (r, connu) =>
		arrive(r)
			? [
					{
						id: "annee.c",
						titre: `Que dit l’avis d’impôt ${deNom(prenom(r))} sur ${annee(connu)} ?`,
						aide: `Ses revenus de l’année ${annee(connu)}, avant toute déduction. Laissez vide ce qui n’y est pas.`,
						champs: LIGNES.map(([ligne, libelle]) => ({
							type: "euros" as const,
							nom: champ(ligne),
							libelle: `${libelle}, pour l’année`,
							max: ANNUEL_MAX,
							facultatif: true,
							total: true,
						})),
						passer: "neSaitPas" as const,
					},
				]
			: [],
	changer(ebauche, r, connu) {
		if (!ebauche.conjoint) return;
		if (LIGNES.some(([ligne]) => r.has(champ(ligne)))) {
			const dites = Object.fromEntries(LIGNES.map(([ligne]) => [ligne, montant(r, champ(ligne))]));
			ebauche.conjoint = { ...ebauche.conjoint, annuelles: { [annee(connu)]: dites } };
		} else
			ebauche.aVoir.push(
				`Vie de couple : demander l’avis d’impôt ${deNom(prenom(r))} sur les revenus de ${annee(connu)}.`,
			);
	},
};
