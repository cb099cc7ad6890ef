import { premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { ajouterMois } from "../../socle/index.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { combienArrivent, unEnfantArrive } from "./enfants-combien.ts";
import { jourDit } from "./jour-dit.ts";

const RANGS = ["premier", "deuxième", "troisième", "quatrième"];
/** The first keeps the name that it had alone: what was answered before twins were asked is still read. */
const CLES = ["enfant", "enfant.2", "enfant.3", "enfant.4"];

const clesDe = (r: Reponses): string[] =>
	unEnfantArrive(r) ? CLES.slice(0, combienArrivent(r)) : [];

/** Each child who is born or arrives, a page each. */
export const enfantArrive: QuestionDeDemarche = {
	id: "enfant",
	poser: (r, { jour, mois }) =>
		clesDe(r).map((cle, rang, toutes) => ({
			id: cle,
			titre: toutes.length === 1 ? "Qui est l’enfant ?" : `Qui est le ${RANGS[rang]} enfant ?`,
			aide: "Comme sur l’acte de naissance.",
			champs: [
				{ type: "texte", nom: `${cle}.prenom`, libelle: "Son prénom", max: 60 },
				{ type: "texte", nom: `${cle}.nom`, libelle: "Son nom", max: 60 },
				{
					type: "jour",
					nom: `${cle}.naissance`,
					libelle: "Sa date de naissance",
					min: `${ajouterMois(mois, -25 * 12)}-01`,
					max: jour,
					avant: "Un enfant de plus de 25 ans ne compte plus à votre charge : vérifiez l’année.",
					apres: "Cette date est à venir : revenez après la naissance.",
				},
				{
					type: "choix",
					nom: `${cle}.vit`,
					libelle: "Où vit l’enfant",
					options: [
						{ valeur: "ici", libelle: "Avec nous, tout le temps" },
						{ valeur: "alterne", libelle: "Une partie du temps chez son autre parent" },
					],
				},
			],
		})),
	changer(ebauche, r) {
		const nes = clesDe(r).flatMap((cle) => {
			const naissance = jourDit(r, `${cle}.naissance`);
			return naissance ? [{ cle, naissance }] : [];
		});
		for (const { cle, naissance } of nes)
			ebauche.enfants.push({
				prenom: premiere(r, `${cle}.prenom`) ?? "",
				nom: premiere(r, `${cle}.nom`) ?? "",
				naissance,
				alternee: premiere(r, `${cle}.vit`) === "alterne",
			});
		// A birth alone says its own month.
		const [mois] = nes.map(({ naissance }) => naissance.slice(0, 7)).sort();
		if (!r.has("quoi") && mois && mois > ajouterMois(ebauche.mois, -24)) ebauche.mois = mois;
	},
};
