export const exemples: Record<string, (organisme: string) => string> = {
	canaux: (o) => `INSERT INTO canaux VALUES ('${o}', 'courriel', '2020-03-16')`,
	engagements: (
		o,
	) => `INSERT INTO engagements (organisme, engagement, nature, jours, decompte, depuis, source)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'piece', 15, 'calendaires', '2019-01-01', 'x')`,
	jours_particuliers: (o) =>
		`INSERT INTO jours_particuliers VALUES ('${o}', '2020-05-22', false, 'pont')`,
	affaires: (o) => `INSERT INTO affaires (organisme, affaire, objet, ouverte_le)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'x', '2020-01-01')`,
	sollicitations: (
		o,
	) => `INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, arrivee, arrivee_a)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'piece', 'courrier', 'x', '2020-01-01', now())`,
	sollicitations_sans_dossier: (o) =>
		`INSERT INTO sollicitations_sans_dossier VALUES ('${o}', 1, 1)`,
	pauses: (o) => `INSERT INTO pauses VALUES ('${o}', 1, '2020-01-02', '{quittance}', '2020-02-02')`,
	evenements: (o) => `INSERT INTO evenements (organisme, sollicitation, quand, nature)
		VALUES ('${o}', 1, now(), 'recue')`,
	dates_protegees: (
		o,
	) => `INSERT INTO dates_protegees (organisme, annee, numero, sollicitation, prenom, nom, quand, etablie_le, mois, compte)
		VALUES ('${o}', 2020, 1, 1, 'Zoé', 'Durand', now(), now(), '2020-12-01', 1)`,
	droits_des_dates_protegees: (o) =>
		`INSERT INTO droits_des_dates_protegees VALUES ('${o}', 2020, 1, 'rsa', now(), 1)`,
};
