/** How the rows of a table are known to be of one file. */
export type Lien =
	| "dossier"
	/** Or of the account that had none then. */
	| "dossier-ou-compte"
	| "sollicitation"
	| "personne"
	| "envoi"
	/** The proofs of contact. */
	| "date"
	/** The accounts tied to it. */
	| "compte";

export interface Exportee {
	titre: string;
	par: Lien;
	/** Columns left out: who of the staff acted, and what only the machine reads. */
	sauf?: readonly string[];
	/** Which rows only, in SQL: what is still being prepared is no one's yet. */
	seulement?: string;
}

/** Everything that the office keeps of a person, by its table, with what it is called for them. */
export const EXPORTEES: Readonly<Record<string, Exportee>> = {
	// What was someone else’s number is not given to anyone.
	dossiers: { titre: "Votre dossier", par: "dossier", sauf: ["numero_contredit"] },
	personnes: { titre: "Les personnes de votre foyer", par: "personne", sauf: ["recherche"] },
	membres: { titre: "Qui fait partie du foyer, et depuis quand", par: "dossier" },
	foyers: {
		titre: "Votre foyer, tel que nous l’avons connu",
		par: "dossier",
		sauf: ["salaire_jusqua", "autre_revenu_jusqua", "revenus_connus", "occupation", "isole_depuis"],
	},
	adresses: { titre: "Vos adresses", par: "dossier" },
	contacts: { titre: "Vos coordonnées", par: "dossier" },
	oppositions: { titre: "Ce que vous avez refusé", par: "dossier" },
	droits_valorises: { titre: "Vos droits", par: "dossier" },
	paiements: { titre: "Vos versements", par: "dossier" },
	dettes: { titre: "Ce que vous devez", par: "dossier" },
	particularites: {
		titre: "Ce qu’un agent doit regarder lui-même (autre pays, MSA, séjour, MDPH)",
		par: "dossier",
	},
	verifications: { titre: "Ce que l’agent a répondu", par: "dossier" },
	titres_de_pension: { titre: "Les décisions sur une pension alimentaire", par: "personne" },
	affaires: { titre: "Vos affaires", par: "dossier" },
	sollicitations: {
		titre: "Ce que vous avez envoyé ou demandé",
		par: "dossier",
		sauf: ["pris_par", "traitee_par", "version", "rang", "date_utile"],
	},
	pauses: { titre: "Ce que nous avons attendu de vous", par: "sollicitation" },
	evenements: {
		titre: "Ce qui s’est passé pour chaque demande",
		par: "sollicitation",
		sauf: ["compte"],
	},
	dates_protegees: { titre: "Vos preuves de contact", par: "sollicitation", sauf: ["compte"] },
	droits_des_dates_protegees: {
		titre: "Les droits demandés lors de ces contacts",
		par: "date",
		sauf: ["compte"],
	},
	appels: { titre: "Vos appels", par: "sollicitation" },
	rendez_vous: { titre: "Vos rendez-vous", par: "sollicitation" },
	sms_recus: { titre: "Les SMS que vous nous avez envoyés", par: "sollicitation" },
	avis: { titre: "Votre avis sur nos réponses", par: "sollicitation" },
	transferts: {
		titre: "Ce que vous avez fait transmettre après un entretien",
		par: "sollicitation",
		sauf: ["compte", "cle"],
	},
	pieces: {
		titre: "Vos documents",
		par: "dossier",
		sauf: [
			"empreinte",
			"empreinte_recue",
			"deposee_par",
			"triee_par",
			"type_suggere",
			"type_lu_dans",
			"dossier_suggere",
			"dossier_lu_dans",
		],
	},
	pieces_attendues: { titre: "Les documents que nous vous avons demandés", par: "dossier" },
	refus_de_pieces: {
		titre: "Les fichiers que nous n’avons pas pu prendre",
		par: "dossier",
		sauf: ["compte"],
	},
	demandes: {
		titre: "Vos démarches en ligne",
		par: "dossier",
		sauf: ["compte", "assistee_par", "empreinte", "contact"],
	},
	decisions: {
		titre: "Ce que nous avons décidé",
		par: "dossier",
		sauf: ["auteur", "vue", "regard", "relue_par", "relue_note", "bordereau"],
		// A decision that waits for a second look, or for the département, is not taken.
		seulement: "t.etat = 'prise'",
	},
	courriels: {
		titre: "Les courriels que vous nous avez écrits",
		par: "sollicitation",
		sauf: ["empreinte", "brut", "propositions", "marques", "accuse", "silence"],
	},
	messages: { titre: "Vos échanges écrits avec nous", par: "dossier", sauf: ["compte"] },
	envois: {
		titre: "Ce que nous vous avons écrit",
		par: "dossier",
		sauf: ["cle", "compte", "reponse", "reference", "replis", "lot", "suite_de", "immediat"],
	},
	retours: { titre: "Ce que nos messages sont devenus", par: "envoi", sauf: ["empreinte"] },
	destinataires: { titre: "Pourquoi nous vous avons contacté", par: "dossier" },
	tirages: { titre: "Comment le moyen de vous contacter a été choisi", par: "dossier" },
	appels_d_action: {
		titre: "Les appels que nous vous avons passés",
		par: "dossier",
		sauf: ["compte"],
	},
	consultations: { titre: "Les pages d’information que vous avez ouvertes", par: "dossier" },
	constats: { titre: "Les droits non demandés que nous avons trouvés", par: "dossier" },
	mandats: {
		titre: "Les mandats d’aide que vous avez donnés",
		par: "dossier",
		sauf: ["empreinte", "designe", "compte", "revoque_par", "aidant"],
	},
	sollicitations_assistees: { titre: "Ce qu’un aidant a envoyé pour vous", par: "sollicitation" },
	annonces_refusees: { titre: "De quoi vous ne voulez pas être prévenu", par: "dossier" },
	annonces: {
		titre: "De quoi nous vous avons prévenu",
		par: "dossier-ou-compte",
		sauf: ["compte"],
	},
	comptes: {
		titre: "Vos comptes sur cette plateforme",
		par: "compte",
		sauf: ["sujet", "equipe", "competences", "structure"],
	},
};

/** Tables that name a file and are not in the export, and why. */
export const EXCLUES: Readonly<Record<string, string>> = {
	alertes:
		"Les alertes de protection (violences, contact dangereux, tutelle) protègent une personne du foyer de qui ouvrirait ce fichier à sa place : un agent les communique de vive voix.",
	codes_de_contact: "Des codes effacés sous un jour, qui n’ouvrent rien une fois servis.",
	personnes_sans_dossier:
		"Qui n’a pas encore de dossier : cette ligne s’efface le jour où le dossier est joint.",
	sollicitations_sans_dossier:
		"Quel compte a envoyé une demande avant d’avoir un dossier : la ligne s’efface le jour où il est joint.",
	prises_d_appel: "Quel agent est en train d’appeler : rien n’y est dit de vous.",
	traces_import:
		"La trace technique de l’extrait national lu en dernier : ce qu’il contient est dans le dossier.",
	examens: "L’état d’un calcul en cours, sans autre résultat que les constats.",
	mots_personnes: "L’index de la recherche, fait de vos noms.",
	sessions: "Vos connexions en cours, effacées quand elles finissent.",
	liens_d_opposition: "Des liens secrets dont nous ne gardons que l’empreinte.",
};
