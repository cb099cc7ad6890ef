/** Who may be signed in, in the words of the office. Shown to people: `nomsRoles`. */
export const ROLES = [
	"allocataire",
	"aidant",
	"gestionnaire",
	"teleconseiller",
	"travailleur-social",
	"charge-acces-droits",
	"mediateur",
	"secretaire-cra",
	"verificateur",
	"controleur",
	"responsable",
	"pilotage",
	"partenaire-saisie",
	"partenaire-validation",
	"partenaire-approbation",
	"structure-accueil",
	"departement",
	"administrateur",
] as const;

export type Role = (typeof ROLES)[number];

export const nomsRoles: Record<Role, string> = {
	allocataire: "Allocataire",
	aidant: "Aidant",
	gestionnaire: "Gestionnaire",
	teleconseiller: "Téléconseiller",
	"travailleur-social": "Travailleur social",
	"charge-acces-droits": "Chargé d’accès aux droits",
	mediateur: "Médiateur",
	"secretaire-cra": "Secrétaire de la commission de recours",
	verificateur: "Vérificateur",
	controleur: "Contrôleur",
	responsable: "Responsable",
	pilotage: "Pilotage",
	"partenaire-saisie": "Partenaire, saisie",
	"partenaire-validation": "Partenaire, validation",
	"partenaire-approbation": "Partenaire, approbation",
	"structure-accueil": "Structure d’accueil (France services, CCAS)",
	departement: "Département",
	administrateur: "Administrateur",
};
