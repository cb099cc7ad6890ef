import type { Personne } from "droits";
import { montant } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { demandes } from "./asf-enfants.ts";
import { avec, demandeur, dePrenom } from "./personnes.ts";

/** The four grounds of CSS L523-1, as one says them. */
export const MOTIFS = [
	["orphelin", "L’autre parent est mort", undefined],
	["filiation", "L’autre parent n’a pas reconnu l’enfant", undefined],
	[
		"impayee",
		"L’autre parent ne verse rien, ou plus rien",
		"Depuis un mois au moins, qu’une pension soit fixée ou non.",
	],
	["hors-d-etat", "L’autre parent ne peut rien verser", "Sans ressources, introuvable, en prison…"],
	["faible", "L’autre parent verse une pension, mais elle est petite", undefined],
] as const;

/** Why the other parent does not help, child by child. */
export const asfMotif: QuestionDeDemarche = {
	id: "motif",
	poser: (r, connu) =>
		demandes(r, connu).map((place) => ({
			id: `motif.${place}`,
			titre: `Que se passe-t-il avec l’autre parent ${dePrenom(connu, place)} ?`,
			aide: "La raison décide de ce que nous ferons, et de ce que nous ne ferons pas.",
			champs: [
				{
					type: "choix",
					nom: `motif.${place}`,
					options: MOTIFS.map(([valeur, libelle, aide]) => ({
						valeur,
						libelle,
						aide,
						precision:
							valeur === "faible"
								? {
										type: "euros" as const,
										nom: `pension.${place}`,
										libelle: "Pension reçue pour cet enfant",
										max: 5000,
									}
								: undefined,
					})),
				},
			],
		})),
	// A pension on file is one that is said not to come any more, until each child was told of.
	oublier: (foyer, r, connu) =>
		demandes(r, connu).every((place) => r.has(`motif.${place}`)) && r.has("asf")
			? foyer
			: avec(foyer, (personne, place) =>
					place === demandeur(connu)
						? { ...personne, revenus_mensuels: sansPension(personne, connu.mois) }
						: personne,
				),
	changer(ebauche, r, connu) {
		const places = demandes(r, connu);
		if (places.length === 0 || places.some((place) => !r.has(`motif.${place}`))) return;
		// What the law compares is what comes this month.
		const recue = places.reduce((somme, place) => somme + montant(r, `pension.${place}`), 0);
		ebauche.revenus = {
			trimestre: [connu.mois],
			parPlace: new Map([[demandeur(connu), new Map([["pension_alimentaire", [recue]]])]]),
		};
	},
};

const sansPension = (
	{ revenus_mensuels: revenus }: Personne,
	mois: string,
): Personne["revenus_mensuels"] =>
	revenus && [
		...revenus.filter((revenu) => revenu?.nature !== "pension_alimentaire"),
		{ nature: "pension_alimentaire", de: mois, a: mois, net: null },
	];
