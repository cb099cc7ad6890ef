export const exemples: Record<string, (organisme: string) => string> = {
	codes_de_contact: (
		o,
	) => `INSERT INTO codes_de_contact (organisme, dossier, pour, nature, valeur, sel, empreinte, demande_le, expire_le)
		VALUES ('${o}', 1, 'contact', 'courriel', 'zoe@exemple.fr', '\\x00', '\\x00', '2020-12-01T09:00Z',
		'2020-12-01T09:10Z')`,
	annonces_refusees: (o) =>
		`INSERT INTO annonces_refusees VALUES ('${o}', 1, 'recue', '2020-12-01T09:00Z')`,
	annonces: (o) =>
		`INSERT INTO annonces VALUES ('${o}', 'evenement-1', 1, 'affaire-1', 'recue', '2020-12-01', NULL, 'refuse')`,
};
