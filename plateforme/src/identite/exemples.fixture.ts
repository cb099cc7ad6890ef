export const exemples: Record<string, (organisme: string) => string> = {
	equipes: (o) => `INSERT INTO equipes VALUES ('${o}', 'prestations', 'Prestations')`,
	comptes: (o) => `INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'pro', 'agent-1', 'Inès', 'Martin', '{gestionnaire}')`,
	sessions: (o) => `INSERT INTO sessions (organisme, empreinte, compte, expire_le)
		VALUES ('${o}', 'e', 1, now())`,
	personnes_sans_dossier: (
		o,
	) => `INSERT INTO personnes_sans_dossier (organisme, compte, prenoms, nom, naissance, depuis)
		VALUES ('${o}', 1, 'Lina Rose', 'Faure', '2001-04-12', now())`,
};
