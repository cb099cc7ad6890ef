import { compter, type Jour, nombre } from "../../../socle/index.ts";
import { dateCourante } from "../periode.ts";

export const textesRapport = {
	commande: {
		usage:
			"Usage : droit-ouvert rapport --annee ANNEE --sortie FICHIER [--organisme ID]\nExemple : droit-ouvert rapport --annee 2020 --sortie rapport.html",
		ecrit: (annee: number, nom: string, fichier: string) =>
			`Le rapport de ${annee} (${nom}) est écrit dans ${fichier}.`,
	},
	titre: (annee: number) => `Rapport d’activité ${annee}`,
	titrePage: (annee: number, nom: string) => `Rapport d’activité ${annee}, ${nom}`,
	chapeau: (nom: string, annee: number) =>
		`Ce que ${article(nom)} a fait en ${annee}, et comment nous le savons. Chaque chiffre souligné mène à sa définition, à la requête qui le calcule et au nombre de cas qu’il compte.`,
	mesure: (au: Jour) => `Mesuré avec ce qui était connu le ${dateCourante(au)}.`,
	simule: {
		titre: "Organisme simulé.",
		texte:
			"Personne n’existe dans ce rapport\u00a0: les dossiers, les appels et les délais sont tirés au sort, d’après des chiffres publiés quand ils existent et des hypothèses sinon. Il montre ce que la plateforme sait mesurer, et ne dit rien d’une Caf réelle.",
		taille: (dossiers: number, foyers: number) =>
			`Il compte ${compter(dossiers, "dossier", "dossiers")}\u00a0; la Caf qu’il imite en compte ${nombre(foyers)}.`,
	},
	enBref: "L’année en bref",
	sommaire: "Sommaire",
	/** Beside a simulated figure, what the office that it imitates published. */
	comparee: (publiee: string) =>
		`valeur simulée\u00a0; publié\u00a0: ${publiee}`.replace(
			"publié\u00a0: non publié",
			"non publié",
		),
	annexe: {
		titre: "Comment chaque chiffre est fait",
		chapeau:
			"Une définition par indicateur, telle que la plateforme l’exécute. La requête compte des lignes\u00a0: une par cas.",
		champs: {
			valeur: "Valeur",
			n: "Effectif",
			enCours: "Pas encore comptés",
			periode: "Période",
			cohorte: "Qui est compté",
			denominateur: "Rapporté à",
			ouverts: "Ce qui n’est pas fini",
			calcul: "Calcul",
			objectif: "Objectif",
			precedente: "Année d’avant",
			publie: "Publié",
			source: "Source de la définition",
			reserves: "Réserves",
		},
		calculs: {
			part: "part des lignes qui remplissent la condition, de 0 à 100",
			moyenne: "moyenne des lignes",
			nombre: "nombre de lignes",
		},
		requete: "La requête",
		parametres:
			"$1\u00a0: premier jour\u00a0; $2\u00a0: lendemain du dernier\u00a0; $3\u00a0: jour de la mesure.",
		aucun: "aucun",
	},
	pied: (nom: string) =>
		`Fait par droit-ouvert, logiciel libre, avec les données de ${article(nom)}.`,
};

/** « la Caf de l’Ain »; a name that is not a Caf's is left as it is. */
function article(nom: string): string {
	return nom.startsWith("Caf ") ? `la ${nom}` : nom;
}
