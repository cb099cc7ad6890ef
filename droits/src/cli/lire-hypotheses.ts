import { HYPOTHESES, type Hypotheses } from "../inconnues/hypotheses.ts";
import { ErreurDeCommande } from "./commande.ts";
import { lireJson } from "./fichiers.ts";

const PROBABILITE =
	/(^|\.)(vrai|probabilite|nulles|chomage_indemnise|chomage_indemnise_apres|ass|pension_conservee)$|\.(parts|emploi_conserve|emploi_trouve)\./;
const MOIS = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Lit un fichier d'hypothèses ; il remplace celles du programme, donc les donne toutes. */
export async function lireHypotheses(chemin: string): Promise<Hypotheses> {
	const lues = await lireJson(chemin);
	const ecart = comparer(HYPOTHESES, lues, "");
	if (ecart === null) return lues as Hypotheses;
	throw new ErreurDeCommande(`Hypothèses de « ${chemin} » : ${ecart}.`);
}

/** Le premier endroit où la valeur n'a pas la forme du modèle ; null s'il n'y en a pas. */
function comparer(modele: unknown, valeur: unknown, chemin: string): string | null {
	if (valeur === undefined) return `${chemin} manque, ajoutez-le`;
	if (!estObjet(modele)) return comparerSimple(modele, valeur, chemin);
	if (!estObjet(valeur)) return `${chemin || "le fichier"} doit être un objet ({ … })`;
	const inconnue = Object.keys(valeur).find((cle) => !Object.hasOwn(modele, cle));
	if (inconnue !== undefined) return `${joindre(chemin, inconnue)} n'existe pas, retirez-le`;
	for (const [cle, attendu] of Object.entries(modele)) {
		const ecart = comparer(attendu, valeur[cle], joindre(chemin, cle));
		if (ecart !== null) return ecart;
	}
	if (chemin.endsWith(".poids") && Object.values(valeur).every((poids) => poids === 0))
		return `${chemin} n'a que des poids nuls, donnez-en un positif`;
	return null;
}

function comparerSimple(modele: unknown, valeur: unknown, chemin: string): string | null {
	if (typeof modele !== "number") {
		if (typeof valeur !== "string") return `${chemin} doit être un texte`;
		return chemin !== "date" || MOIS.test(valeur) ? null : "date doit être un mois (AAAA-MM)";
	}
	if (typeof valeur !== "number" || valeur < 0 || !Number.isFinite(valeur))
		return `${chemin} doit être un nombre positif ou nul`;
	return valeur > 1 && PROBABILITE.test(chemin)
		? `${chemin} est une probabilité, donnez un nombre de 0 à 1`
		: null;
}

function estObjet(valeur: unknown): valeur is Record<string, unknown> {
	return typeof valeur === "object" && valeur !== null && !Array.isArray(valeur);
}

function joindre(chemin: string, cle: string): string {
	return chemin === "" ? cle : `${chemin}.${cle}`;
}
