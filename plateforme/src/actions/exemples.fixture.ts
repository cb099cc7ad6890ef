export const exemples: Record<string, (organisme: string) => string> = {
	actions: (o) => `INSERT INTO actions (organisme, action, titre, prestation, lancee_le)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'Prime d’activité', 'ppa', '2020-06-15')`,
	destinataires: (o) =>
		`INSERT INTO destinataires VALUES ('${o}', 1, 1, 'courriel', '2020-06-15T08:00Z')`,
	consultations: (o) => `INSERT INTO consultations VALUES ('${o}', 1, 'ppa', '2020-06-16T08:00Z')`,
};
