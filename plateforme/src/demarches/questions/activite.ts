import type { Activite } from "droits";
import { activiteDe } from "../../changements/index.ts";
import { premiere, type Reponses } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { adultes, avec, demandeur } from "./personnes.ts";
import { adultesPresents } from "./presents.ts";

const OPTIONS: { valeur: Activite; libelle: string; aide?: string }[] = [
	{
		valeur: "actif",
		libelle: "Travail",
		aide: "Salarié, indépendant, apprenti, même à temps partiel ou en arrêt.",
	},
	{ valeur: "chomeur", libelle: "Recherche d’emploi" },
	{ valeur: "etudiant", libelle: "Études" },
	{ valeur: "retraite", libelle: "Retraite" },
	{
		valeur: "inactif",
		libelle: "Autre chose",
		aide: "Au foyer, en congé parental, en invalidité…",
	},
];

/** What each adult does today. */
export const activite: QuestionDeDemarche = {
	id: "activite",
	poser: (r, connu) =>
		adultesPresents(r, connu).map((place) => ({
			id: `activite.${place}`,
			titre:
				place === demandeur(connu)
					? "Que faites-vous aujourd’hui ?"
					: `Que fait ${connu.prenoms[place]} aujourd’hui ?`,
			aide: "Choisissez ce qui occupe le plus de temps.",
			champs: [{ type: "choix", nom: `activite.${place}`, options: OPTIONS }],
		})),
	preremplir: (connu) =>
		Object.fromEntries(
			adultes(connu).flatMap((place) => {
				const connue = activiteDe(connu.foyer.personnes[place]);
				return connue ? [[`activite.${place}`, [connue]]] : [];
			}),
		),
	oublier: (foyer, r) =>
		avec(foyer, (personne, place) =>
			personne.role === "enfant" || r.has(`activite.${place}`)
				? personne
				: { ...personne, activite: null },
		),
	changer(ebauche, r, connu) {
		for (const place of adultes(connu)) {
			const dite = premiere(r, `activite.${place}`) as Activite | undefined;
			if (!dite || dite === activiteDe(connu.foyer.personnes[place])) continue;
			ebauche.activites.set(place, dite);
			// Only the month is asked, and of everything at once: told alone, it is the month of this job.
			if (dite === "chomeur" && seulementLeTravail(r))
				ebauche.chomages?.set(place, `${ebauche.mois}-15`);
		}
	},
};

const seulementLeTravail = (r: Reponses): boolean =>
	r.get("quoi")?.every((quoi) => quoi === "travail" || quoi === "revenus") ?? false;
