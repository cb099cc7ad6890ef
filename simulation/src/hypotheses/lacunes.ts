import { hypothese } from "./hypothese.ts";

/** Ce que l'organisme ne sait pas, selon ce que le foyer lui demande déjà. */
export const RESSOURCES_N_2_INCONNUES = hypothese(
	"Ressources N-2 d'un adulte non retrouvées",
	0.02,
	"part",
);
export const RESSOURCES_N_2_SANS_BESOIN = hypothese(
	"Ressources N-2 d'un foyer qui n'a que le RSA ou la prime d'activité, non demandées",
	0.3,
	"part",
);
export const RESSOURCES_N_3_INCONNUES = hypothese(
	"Ressources N-3 inconnues, dossier ouvert depuis moins de deux ans",
	0.8,
	"part",
);
export const TRIMESTRE_MANQUANT = hypothese(
	"Derniers mois de revenus inconnus d'un foyer dont la déclaration trimestrielle manque",
	3,
	"mois",
);
export const TRIMESTRE_SANS_REVENU_PRECISE = hypothese(
	"Déclarants dont la nature d'un revenu du dernier trimestre reste à préciser",
	0.015,
	"part",
);
export const ACTIVITE_INCONNUE = {
	familles: hypothese(
		"Activité d'un adulte inconnue, familles sans autre droit que les prestations familiales",
		0.44,
		"part",
	),
	logement: hypothese("Activité d'un adulte inconnue, foyer aidé pour son logement", 0.07, "part"),
	enfant: hypothese("Activité d'un enfant de 16 ans ou plus inconnue", 0.3, "part"),
	chomage: hypothese("Date de début du chômage inconnue, activité connue", 0.1, "part"),
	bourse: hypothese("Bourse d'un étudiant inconnue", 0.3, "part"),
};
export const LOGEMENT_INCONNU = {
	entier: hypothese(
		"Statut d'occupation inconnu, foyer sans aide au logement ni RSA ni prime d'activité",
		0.34,
		"part",
	),
	loyer: hypothese("Loyer inconnu d'un locataire sans aide au logement", 0.86, "part"),
	loyerPerime: hypothese("Loyer de l'an passé sur le dossier d'un locataire aidé", 0.28, "part"),
	loyerPerdu: hypothese("Loyer d'un locataire aidé à redemander (bail renouvelé)", 0.02, "part"),
	bailleur: hypothese(
		"Lien avec le bailleur inconnu, locataire sans aide au logement",
		0.5,
		"part",
	),
	colocation: hypothese("Colocation inconnue, locataire seul sans aide au logement", 0.5, "part"),
};
export const PENSION_INCONNUE = {
	declarant: hypothese(
		"Sort de la pension inconnu, parent qui déclare chaque trimestre",
		0.5,
		"part",
	),
	autre: hypothese("Sort de la pension inconnu, autre parent seul", 0.88, "part"),
	absente: hypothese("Sort de la pension inconnu : rien d'écrit plutôt que null", 0.5, "part"),
};
export const SEPARATION_INCONNUE = hypothese(
	"Date de séparation inconnue, parent seul sans RSA",
	0.12,
	"part",
);
export const GARDE_INCONNUE = hypothese(
	"Mode de garde inconnu, jeune enfant et pas de CMG",
	0.6,
	"part",
);
export const GROSSESSE_NON_DECLAREE = hypothese(
	"Grossesse pas encore déclarée à l'organisme",
	0.05,
	"part",
);
