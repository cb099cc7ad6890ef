import { compter, dernierMoisCouvert, moisEnToutesLettres, nombre } from "../socle/index.ts";

interface Nombres {
	lignes: number;
	crees: number;
	modifies: number;
	inchanges: number;
	rejets: number;
}

const detail = ({ crees, modifies, inchanges, rejets }: Nombres) =>
	[
		compter(crees, "dossier créé", "dossiers créés"),
		compter(modifies, "modifié", "modifiés"),
		compter(inchanges, "inchangé", "inchangés"),
		compter(rejets, "ligne refusée", "lignes refusées"),
	].join(", ");

export const foyersSansBareme = (n: number) => {
	const mois = `d’un mois dont les barèmes ne sont pas encore connus (après ${moisEnToutesLettres(dernierMoisCouvert)})`;
	return n === 1
		? `1 foyer est ${mois} : son dossier est gardé, ses droits ne se calculent pas encore.`
		: `${compter(n, "foyer", "foyers")} sont ${mois} : leurs dossiers sont gardés, leurs droits ne se calculent pas encore.`;
};

export const textes = {
	matriculeDeja: "ce matricule est déjà plus haut dans le fichier : retirez l’une des deux lignes",
	equipeInconnue:
		"cette équipe n’existe pas dans l’organisme : créez-la, ou retirez-la de la ligne",

	abandonne: "Abandonné avant d’être importé : rien n’a été écrit.",
	rien: "Rien n’a été importé.",
	cause: (code: string) => `La base de données a refusé (code ${code}).`,
	encodage: (encodage: string) =>
		`Ce texte n’est pas en ${encodage.toUpperCase()} : choisissez l’autre encodage.`,
	commande: {
		sansMapping:
			"Ce fichier n’est pas du NDJSON : dites comment lire ses colonnes (--mapping NOM, enregistré sur la page Importer).",
		mappingInconnu: (nom: string) =>
			`Aucune lecture de colonnes ne s’appelle « ${nom} » dans cet organisme : enregistrez-la sur la page Importer.`,
		mappingIllisible: (nom: string) =>
			`La lecture de colonnes « ${nom} » ne convient plus à cette version : enregistrez-la à nouveau.`,
		unFichier:
			"Donnez un fichier à importer, et un seul : droit-ouvert importer FICHIER --organisme ID.",
		organisme:
			"Dites dans quel organisme importer : --organisme caf-01 (minuscules, chiffres et tirets).",
		sansOrganisme: (organisme: string) =>
			`L’organisme « ${organisme} » n’existe pas : donnez son nom (--nom "Caf de l’Ain") pour le créer.`,
		entier: (nom: string) => `--${nom} attend un nombre entier.`,
		option: (option: string) =>
			`L’option ${option} n’existe pas ou manque de sa valeur : droit-ouvert --help les dit toutes.`,
		illisible: (fichier: string, code = "") => `Impossible de lire « ${fichier} » (${code}).`,
		progression: (lignes: number) => `${nombre(lignes)} lignes…`,
		bilan: (bilan: Nombres & { apercu: { sansBareme: number } }, nom: string, apercu: boolean) =>
			bilan.lignes === 0
				? "Le fichier ne contient aucune ligne : rien n’a été importé."
				: [
						`${nom}, ${compter(bilan.lignes, "ligne lue", "lignes lues")} : ${detail(bilan)}.`,
						...(bilan.apercu.sansBareme > 0 ? [foyersSansBareme(bilan.apercu.sansBareme)] : []),
						...(apercu ? ["Aperçu : rien n’a été écrit."] : []),
					].join(" "),
	},
};
