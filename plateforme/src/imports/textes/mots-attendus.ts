import type { Activite, EtatDroit, Role, StatutOccupation } from "droits";
import type { NatureTitre, PARTICULARITES, Sexe } from "../../dossiers/index.ts";

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

const frontaliers: Record<(typeof PARTICULARITES.frontalier)[number] | "non", string> = {
	suisse: "une personne du foyer travaille en Suisse",
	autre: "une personne du foyer travaille dans un autre pays",
	non: "ce n’est pas, ou plus, le cas",
};

const mdph: Record<(typeof PARTICULARITES.mdph)[number] | "non", string> = {
	attente: "décision attendue",
	finie: "décision arrivée à sa fin",
	non: "ni l’une ni l’autre",
};

const titres: Record<NatureTitre, string> = {
	jugement: "un jugement",
	convention: "une convention homologuée par le juge",
	acte: "un acte de notaire ou d’avocats",
	"titre-caf": "un titre exécutoire de la Caf",
	aucun: "la personne dit qu’il n’y en a pas",
};

const sexes: Record<Sexe, string> = { F: "une femme", M: "un homme" };

/** The words that a file may say, by kind of column, and what each means. */
export const motsAttendus: readonly { titre: string; mots: Record<string, string> }[] = [
	{ titre: "Statut d’occupation du logement", mots: statuts },
	{ titre: "Activité", mots: activites },
	{ titre: "Rôle de la personne", mots: roles },
	{ titre: "État d’un droit", mots: etats },
	{ titre: "Canal préféré", mots: canaux },
	{ titre: "Femme ou homme", mots: sexes },
	{ titre: "Travail à l’étranger", mots: frontaliers },
	{ titre: "Décision de la MDPH", mots: mdph },
	{ titre: "Titre de pension", mots: titres },
];
