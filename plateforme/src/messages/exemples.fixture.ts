export const exemples: Record<string, (organisme: string) => string> = {
	messages: (
		o,
	) => `INSERT INTO messages (organisme, message, dossier, sollicitation, de, compte, ecrit_le, texte)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 1, 1, 'personne', 1, '2020-12-01T09:00Z', 'Bonjour')`,
};
