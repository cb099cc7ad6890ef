const dossier1 = (table: string, colonnes: string, valeurs: string) => (o: string) =>
	`INSERT INTO ${table} (organisme, dossier, ${colonnes}) OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, ${valeurs})`;

export const exemples: Record<string, (organisme: string) => string> = {
	dossiers: dossier1("dossiers", "matricule", "'1234567A'"),
	personnes: (o) => `INSERT INTO personnes (organisme, personne, prenom, nom, recherche)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'Zoé', 'Durand', 'zoe durand')`,
	mots_personnes: (o) => `INSERT INTO mots_personnes VALUES ('${o}', 'zoee', 1)`,
	variantes: (o) => `INSERT INTO variantes VALUES ('${o}', 'zoee', 'zoee')`,
	membres: dossier1("membres", "personne, role, rang, depuis", "1, 'demandeur', 0, '2020-01-01'"),
	foyers: dossier1(
		"foyers",
		"vrai_depuis, connu_le, source, contenu",
		"'2020-01-01', now(), 'import', '{}'",
	),
	adresses: dossier1(
		"adresses",
		"depuis, lignes, code_postal, commune",
		"'2020-01-01', 'x', '01000', 'y'",
	),
	contacts: dossier1(
		"contacts",
		"nature, valeur, etat, etat_le",
		"'mobile', '+33639980001', 'verifie', '2020-01-01'",
	),
	oppositions: dossier1("oppositions", "objet, depuis", "'reperage', '2020-01-01'"),
	droits_valorises: dossier1(
		"droits_valorises",
		"prestation, etat, depuis",
		"'ppa', 'en_paiement', '2020-01-01'",
	),
	paiements: dossier1(
		"paiements",
		"date, prestation, mois, montant",
		"'2020-01-05', 'ppa', '2019-12-01', 21900",
	),
	dettes: dossier1(
		"dettes",
		"prestation, motif, nee_le, montant, solde",
		"'ppa', 'x', '2020-01-01', 10, 5",
	),
	particularites: dossier1("particularites", "nature, depuis", "'msa', '2020-01-01'"),
	titres_de_pension: (o) =>
		`INSERT INTO titres_de_pension VALUES ('${o}', 1, 'jugement', '2020-01-01', 15000)`,
	alertes: dossier1("alertes", "nature, depuis", "'tutelle', '2020-01-01'"),
};
