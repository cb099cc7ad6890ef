const actionUne = (table: string, valeurs: string) => (o: string) =>
	`INSERT INTO ${table} VALUES ('${o}', 1, ${valeurs})`;

export const exemples: Record<string, (organisme: string) => string> = {
	actions: (o) => `INSERT INTO actions (organisme, action, titre, prestation, lancee_le)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'Prime d’activité', 'ppa', '2020-06-15')`,
	destinataires: actionUne("destinataires", "1, 'courriel', '2020-06-15T08:00Z'"),
	consultations: (o) => `INSERT INTO consultations VALUES ('${o}', 1, 'ppa', '2020-06-16T08:00Z')`,
	kits: (o) => `INSERT INTO kits VALUES ('${o}', 'ici', 1, '{}', now(), 1)`,
	plans: (
		o,
	) => `INSERT INTO plans (organisme, plan, titre, kit, kit_version, modele, audience, bras, graine, cree_le, compte)
		OVERRIDING SYSTEM VALUE
		VALUES ('${o}', 1, 'Prime d’activité', 'prime-d-activite', 1, '{}', '{}', '[]', '0123456789abcdef', now(), 1)`,
	tirages: actionUne("tirages", "1, 'a', NULL, 'seul|25-34', 1"),
	appels_d_action: actionUne("appels_d_action", "1, now(), 'absent', NULL, 1"),
	prises_d_appel: actionUne("prises_d_appel", "1, 1, now()"),
	revues_de_kits: (o) =>
		`INSERT INTO revues_de_kits VALUES ('${o}', 'prime-d-activite', 1, 1, now(), 'garder', 'x', 1)`,
};
