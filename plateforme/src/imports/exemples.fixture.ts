export const exemples: Record<string, (organisme: string) => string> = {
	mappings_import: (o) =>
		`INSERT INTO mappings_import VALUES ('${o}', 'extrait', 1, '{}', '2020-12-15T09:00:00Z')`,
	imports: (o) => `INSERT INTO imports (organisme, import, fichier, etat, auteur, commence_le)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'foyers.ndjson', 'en-cours', 'plateforme', now())`,
	traces_import: (o) => `INSERT INTO traces_import VALUES ('${o}', 1, 1, 1, 'cree', 'e')`,
	references_import: (o) =>
		`INSERT INTO references_import VALUES ('${o}', 'sollicitation', 's-1', 1)`,
};
