import type { Exemples } from "./inserer-exemples.fixture.ts";

export const exemples: Exemples = {
	organismes: (o) =>
		`INSERT INTO organismes (organisme, nom) VALUES ('${o}', 'Caf') ON CONFLICT DO NOTHING`,
	journal: (o) =>
		`INSERT INTO journal (organisme, quand, auteur, acte) VALUES ('${o}', now(), 'agent-1', 'dossier.lire')`,
};
