export const exemples: Record<string, (organisme: string) => string> = {
	demandes: (
		o,
	) => `INSERT INTO demandes (organisme, demande, demarche, version, empreinte, dossier, compte,
			commencee_le, modifiee_le, expire_le)
		OVERRIDING SYSTEM VALUE
		VALUES ('${o}', 1, 'prime-d-activite', 1, '0123456789abcdef', 1, 1, now(), now(), '2021-01-15')`,
	etapes_des_demandes: (o) =>
		`INSERT INTO etapes_des_demandes VALUES ('${o}', 1, 'foyer', 1, now(), NULL)`,
};
