import type { Activite, EtatDroit, Role, StatutOccupation } from "droits";

const statuts: Record<StatutOccupation, string> = {
	locataire_hlm: "loue un logement social",
	locataire_vide: "loue un logement vide",
	locataire_meuble: "loue un logement meublé, ou une chambre",
	proprietaire: "possède son logement",
	loge_gratuitement: "est logé gratuitement",
	sans_domicile: "n’a pas de logement",
};

const activites: Record<Activite, string> = {
	actif: "travaille",
	chomeur: "est au chômage",
	etudiant: "fait des études",
	retraite: "est à la retraite",
	inactif: "sans activité",
};

const roles: Record<Role, string> = {
	demandeur: "la personne à qui l’on verse",
	conjoint: "l’autre adulte du couple",
	enfant: "un enfant, ou une autre personne à charge",
};

const etats: Record<EtatDroit, string> = {
	en_paiement: "versé",
	demande_en_cours: "demandé, pas encore décidé",
	attente_declaration: "une déclaration manque",
	suspendu: "suspendu",
	refuse: "refusé",
	renonce: "la personne y a renoncé",
};

const canaux = {
	courriel: "courriel",
	sms: "SMS",
	telephone: "téléphone",
	courrier: "courrier",
};

/** The words that a file may say, by kind of column, and what each means. */
export const motsAttendus: readonly { titre: string; mots: Record<string, string> }[] = [
	{ titre: "Statut d’occupation du logement", mots: statuts },
	{ titre: "Activité", mots: activites },
	{ titre: "Rôle de la personne", mots: roles },
	{ titre: "État d’un droit", mots: etats },
	{ titre: "Canal préféré", mots: canaux },
];
