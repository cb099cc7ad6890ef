import type { z } from "zod";
import { chercherCommunes, jourAbrege, lireJour } from "../../socle/index.ts";
import { textes } from "../textes.ts";
import type {
	Champ,
	ChampCases,
	ChampChoix,
	ChampCommune,
	ChampJour,
	ChampMois,
	ChampTexte,
	Erreur,
} from "./champ.ts";
import { moisEcrit, montantEcrit, nombreEcrit } from "./lire-nombre.ts";
import { premiere, type Reponses } from "./reponses.ts";

const { erreurs } = textes;

/** What a field holds, put in one form, or what must be mended. */
export interface Lecture {
	valeurs: [nom: string, valeurs: string[]][];
	erreurs: Erreur[];
}

const lu = (...valeurs: Lecture["valeurs"]): Lecture => ({ valeurs, erreurs: [] });
const faute = (champ: string, message: string): Lecture => ({
	valeurs: [],
	erreurs: [{ champ, message }],
});

export function lireChamp(champ: Champ, reponses: Reponses): Lecture {
	const saisie = premiere(reponses, champ.nom) ?? "";
	switch (champ.type) {
		case "choix":
			return lireChoix(champ, saisie, reponses);
		case "cases":
			return lireCases(champ, reponses.get(champ.nom) ?? []);
		case "euros":
			if (champ.facultatif && saisie.trim() === "") return lu([champ.nom, ["0"]]);
			return lireTexte(champ.nom, montantEcrit(champ), saisie);
		case "nombre":
			return lireTexte(champ.nom, nombreEcrit(champ), saisie);
		case "mois":
			return lireMois(champ, reponses);
		case "jour":
			return lireLeJour(champ, saisie);
		case "texte":
			return lireMots(champ, saisie);
		case "commune":
			return lireCommune(champ, saisie, reponses);
	}
}

function lireTexte(nom: string, schema: z.ZodType<string>, saisie: string): Lecture {
	const { success, data, error } = schema.safeParse(saisie);
	return success ? lu([nom, [data]]) : faute(nom, error.issues[0].message);
}

function lireChoix(champ: ChampChoix, saisie: string, reponses: Reponses): Lecture {
	const option = champ.options.find(({ valeur }) => valeur === saisie);
	if (!option) return faute(champ.nom, erreurs.choixVide);
	if (!option.precision) return lu([champ.nom, [saisie]]);
	const precision = lireChamp(option.precision, reponses);
	return {
		valeurs: [[champ.nom, [saisie]], ...precision.valeurs],
		erreurs: precision.erreurs,
	};
}

function lireCases({ nom, options, rien }: ChampCases, saisies: readonly string[]): Lecture {
	const cochees = options.map(({ valeur }) => valeur).filter((valeur) => saisies.includes(valeur));
	if (rien === undefined) return lu([nom, cochees]);
	const sonNom = options.find(({ valeur }) => valeur === rien)?.libelle ?? "";
	if (cochees.length === 0) return faute(nom, erreurs.casesVides(sonNom));
	if (cochees.includes(rien) && cochees.length > 1)
		return faute(nom, erreurs.casesContraires(sonNom));
	return lu([nom, cochees]);
}

function lireMois(champ: ChampMois, reponses: Reponses): Lecture {
	const noms = { mois: `${champ.nom}.mois`, annee: `${champ.nom}.annee` };
	const { success, data, error } = moisEcrit(champ).safeParse({
		mois: premiere(reponses, noms.mois) ?? "",
		annee: premiere(reponses, noms.annee) ?? "",
	});
	if (success) return lu([noms.mois, [data.mois]], [noms.annee, [data.annee]]);
	const [{ path, message }] = error.issues;
	return faute(noms[path[0] === "annee" ? "annee" : "mois"], message);
}

/** « 12 3 2020 », « 12-03-2020 » */
const ESPACE = /^(\d{1,2})[\s-]+(\d{1,2})[\s-]+(\d{4})$/;

/** Kept as it is shown again: « 12/03/2020 ». */
function lireLeJour({ nom, min, max, avant, apres }: ChampJour, saisie: string): Lecture {
	if (saisie.trim() === "") return faute(nom, erreurs.jourVide);
	const jour = lireJour(saisie.trim().replace(ESPACE, "$1/$2/$3"));
	if (!jour) return faute(nom, erreurs.jourIllisible);
	if (jour < min) return faute(nom, avant);
	if (jour > max) return faute(nom, apres);
	return lu([nom, [jourAbrege(jour)]]);
}

function lireMots({ nom, max, facultatif }: ChampTexte, saisie: string): Lecture {
	// A control character is nobody’s word, and the database keeps none.
	const texte = saisie
		.normalize("NFC")
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim();
	if (texte === "" && !facultatif) return faute(nom, erreurs.texteVide);
	if (texte.length > max) return faute(nom, erreurs.texteLong(max));
	return lu([nom, [texte]]);
}

function lireCommune({ nom }: ChampCommune, saisie: string, reponses: Reponses): Lecture {
	const ailleurs = `${nom}.ailleurs`;
	if (premiere(reponses, ailleurs) === "oui") return lu([ailleurs, ["oui"]]);
	if (saisie.trim() === "") return faute(nom, erreurs.communeVide);
	const trouvees = chercherCommunes(saisie);
	const zones = new Set(trouvees.map(({ zone }) => zone));
	if (trouvees.length === 0) return faute(nom, erreurs.communeInconnue);
	if (zones.size > 1) return faute(nom, erreurs.communeAmbigue(trouvees.map((c) => c.nom)));
	const unique = trouvees.length === 1 ? nomPropose(trouvees[0]) : saisie.trim();
	return lu([nom, [unique]]);
}

export const nomPropose = ({ nom, codesPostaux }: { nom: string; codesPostaux: string[] }) =>
	`${nom} (${codesPostaux[0]})`;
