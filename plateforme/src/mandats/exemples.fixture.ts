export const exemples: Record<string, (organisme: string) => string> = {
	mandats: (
		o,
	) => `INSERT INTO mandats (organisme, mandat, dossier, nom, portees, donne_par, donne_le, compte, jusqua)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 1, 'Jean-Marc Picard', '{voir}', 'en-ligne', '2020-12-01T09:00Z', 1,
		'2021-06-01')`,
	sollicitations_assistees: (o) => `INSERT INTO sollicitations_assistees VALUES ('${o}', 1, 1)`,
};
