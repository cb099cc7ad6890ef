import { moisEnToutesLettres } from "../socle/index.ts";
import type { Releve } from "./relire.ts";
import type { Champ } from "./saisie/champ.ts";
import { dateLue } from "./saisie/dates.ts";
import { montant, premiere, type Reponses } from "./saisie/reponses.ts";
import { textes } from "./textes.ts";

const { passee, rien, ailleurs } = textes.reponses;

export interface ReponseEnMots {
	id: string;
	titre: string;
	reponse: string[];
}

/** What the person said, question by question, for them to check and change. */
export function reponsesEnMots({ etapes, retenues }: Releve): ReponseEnMots[] {
	return etapes
		.filter(({ etat }) => etat !== "ouverte")
		.map(({ question: { id, titre, champs }, etat }) => ({
			id,
			titre,
			reponse: etat === "passee" ? [passee] : champs.flatMap((champ) => enLignes(champ, retenues)),
		}));
}

/** Boxes that were ticked, a line each: they begin with a capital, and are read one by one. */
function enLignes(champ: Champ, r: Reponses): string[] {
	if (champ.type !== "cases") return [enMots(champ, r)];
	const cochees = r.get(champ.nom) ?? [];
	const libelles = champ.options.filter(({ valeur }) => cochees.includes(valeur));
	return libelles.length === 0 ? [rien] : libelles.map(({ libelle }) => libelle);
}

function enMots(champ: Exclude<Champ, { type: "cases" }>, r: Reponses): string {
	const valeur = premiere(r, champ.nom) ?? "";
	switch (champ.type) {
		case "choix": {
			const choisie = champ.options.find((option) => option.valeur === valeur);
			const precision = choisie?.precision && enMots(choisie.precision, r);
			const dite = [choisie?.libelle, precision].filter(Boolean).join(" : ");
			// Several on a page: each says of what, or of whom.
			return champ.libelle && dite ? `${champ.libelle} : ${minuscule(dite)}` : dite;
		}
		case "euros":
			return `${champ.libelle} : ${auCentime(montant(r, champ.nom))}`;
		case "jour":
			return `${champ.libelle} : ${valeur}`;
		case "texte":
			return valeur === "" ? "" : `${champ.libelle} : ${valeur}`;
		case "mois": {
			const date = dateLue(r, champ.nom);
			return date ? `${champ.libelle} : ${moisEnToutesLettres(date)}` : "";
		}
		case "commune":
			return premiere(r, `${champ.nom}.ailleurs`) ? ailleurs : valeur;
		case "nombre":
			return champ.libelle ? `${champ.libelle} : ${valeur}` : valeur;
	}
}

const minuscule = (mot: string): string => mot.charAt(0).toLowerCase() + mot.slice(1);

const enEuros = (decimales: number) =>
	new Intl.NumberFormat("fr-FR", {
		style: "currency",
		currency: "EUR",
		minimumFractionDigits: decimales,
	});
const [ronds, centimes] = [enEuros(0), enEuros(2)];

/** As it was said: « 900 € », « 900,50 € ». */
const auCentime = (montant: number): string =>
	(Number.isInteger(montant) ? ronds : centimes).format(montant).replaceAll("\u202f", "\u00a0");
