import type { Role } from "../../socle/index.ts";
import type { Fournisseur } from "../fournisseur.ts";

/** Made up: any likeness is chance. The subject is what the stand-in vouches for. */
export interface PersonneInventee {
	fournisseur: Fournisseur;
	sujet: string;
	prenom: string;
	nom: string;
	roles: Role[];
	equipe?: string;
	competences?: string[];
	structure?: string;
}

export const EQUIPES = [
	{ equipe: "prestations", nom: "Prestations" },
	{ equipe: "minima-sociaux", nom: "Minima sociaux et logement" },
	{ equipe: "relation", nom: "Relation avec les allocataires" },
	{ equipe: "action-sociale", nom: "Action sociale" },
	{ equipe: "recours", nom: "Recours et médiation" },
];

const pro = (
	sujet: string,
	prenom: string,
	nom: string,
	role: Role,
	suite: Partial<PersonneInventee> = {},
): PersonneInventee => ({ fournisseur: "pro", sujet, prenom, nom, roles: [role], ...suite });

export const PERSONNES: PersonneInventee[] = [
	pro("demo-gestionnaire-1", "Inès", "Martin", "gestionnaire", {
		equipe: "prestations",
		competences: ["famille", "petite-enfance"],
	}),
	pro("demo-gestionnaire-2", "Thomas", "Nguyen", "gestionnaire", {
		equipe: "minima-sociaux",
		competences: ["rsa", "prime-activite", "logement"],
	}),
	pro("demo-teleconseiller", "Awa", "Diallo", "teleconseiller", { equipe: "relation" }),
	pro("demo-travailleur-social", "Claire", "Fontaine", "travailleur-social", {
		equipe: "action-sociale",
	}),
	pro("demo-charge-acces-droits", "Mehdi", "Benali", "charge-acces-droits", {
		equipe: "action-sociale",
		competences: ["rsa", "prime-activite"],
	}),
	pro("demo-mediateur", "Hélène", "Girard", "mediateur", { equipe: "recours" }),
	pro("demo-secretaire-cra", "Paulo", "Ferreira", "secretaire-cra", { equipe: "recours" }),
	pro("demo-verificateur", "Sylvie", "Perrin", "verificateur"),
	pro("demo-controleur", "Bruno", "Chevalier", "controleur"),
	pro("demo-responsable", "Nadia", "Berger", "responsable", { equipe: "prestations" }),
	pro("demo-pilotage", "Étienne", "Rousseau", "pilotage"),
	pro("demo-partenaire-saisie", "Camille", "Moreau", "partenaire-saisie", {
		structure: "creche-les-petits-pas",
	}),
	pro("demo-partenaire-validation", "Youssef", "Haddad", "partenaire-validation", {
		structure: "creche-les-petits-pas",
	}),
	pro("demo-partenaire-approbation", "Marie-Laure", "Pélissier", "partenaire-approbation", {
		structure: "creche-les-petits-pas",
	}),
	pro("demo-structure-accueil", "Sofia", "Kaya", "structure-accueil", {
		structure: "france-services-oyonnax",
	}),
	pro("demo-departement", "Olivier", "Lacroix", "departement", { structure: "departement-ain" }),
	pro("demo-administrateur", "Lucie", "Bonnet", "administrateur"),
	{
		fournisseur: "public",
		sujet: "demo-allocataire",
		prenom: "Fatou",
		nom: "Ndiaye",
		roles: ["allocataire"],
	},
	{
		fournisseur: "public",
		sujet: "demo-aidant",
		prenom: "Jean-Marc",
		nom: "Picard",
		roles: ["aidant"],
	},
];
