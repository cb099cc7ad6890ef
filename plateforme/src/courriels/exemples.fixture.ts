export const exemples: Record<string, (organisme: string) => string> = {
	courriels: (
		o,
	) => `INSERT INTO courriels (organisme, courriel, empreinte, taille, recu_le, pris_le, genre, authentification, sujet, texte)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, decode(repeat('00', 32), 'hex'), 10, now(), now(), 'message', 'non-verifie', 'x', 'x')`,
	passages_de_courriels: (o) =>
		`INSERT INTO passages_de_courriels VALUES ('${o}', 'INBOX', 1, 1, 1)`,
	jointes: (
		o,
	) => `INSERT INTO jointes (organisme, courriel, rang, nom, type, taille, empreinte, sort)
		VALUES ('${o}', 1, 1, 'a.pdf', 'application/pdf', 10, decode(repeat('00', 32), 'hex'), 'vide')`,
	boites_de_courriels: (o) =>
		`INSERT INTO boites_de_courriels (organisme, etat, depuis) VALUES ('${o}', 'absente', now())`,
};
