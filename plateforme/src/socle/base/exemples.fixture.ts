import type { Exemples } from "./inserer-exemples.fixture.ts";

export const exemples: Exemples = {
	organismes: (o) =>
		`INSERT INTO organismes (organisme, nom) VALUES ('${o}', 'Caf') ON CONFLICT DO NOTHING`,
	journal: (o) =>
		`INSERT INTO journal (organisme, quand, auteur, acte) VALUES ('${o}', now(), 'agent-1', 'dossier.lire')`,
	scelles: (o) => `INSERT INTO scelles VALUES ('${o}', 1, 1, sha256(''))`,
	tetes: (o) => `INSERT INTO tetes (organisme, rang, numero, empreinte, horizon, grappe)
		VALUES ('${o}', 1, 1, sha256(''), '1', 1)`,
};
