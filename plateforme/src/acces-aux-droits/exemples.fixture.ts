export const exemples: Record<string, (organisme: string) => string> = {
	reperages: (
		o,
	) => `INSERT INTO reperages (organisme, reperage, finalite, mois, lance_le, version_droit, version_code, hypotheses, graine, portee)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 'Ouvrir des droits', '2020-12-01', now(), 'x', 'x', 'x', 0, 'complet')`,
	lots_de_reperage: (o) =>
		`INSERT INTO lots_de_reperage (organisme, reperage, lot, de, a) VALUES ('${o}', 1, 1, 1, 9)`,
	examens: (o) => `INSERT INTO examens VALUES ('${o}', 1, 42)`,
	constats: (
		o,
	) => `INSERT INTO constats (organisme, constat, reperage, dossier, prestation, situation, statut, probabilite,
			montant, mini, maxi, gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, suite, rang, etabli_le, expire_le)
		OVERRIDING SYSTEM VALUE VALUES ('${o}', 1, 1, 1, 'ppa', 'a_demander', 'certain', 1,
			21900, 21900, 21900, 262800, '2020-10-01', 0, 2, 'x', 2628, now(), '2021-03-15')`,
	verifications: (o) =>
		`INSERT INTO verifications VALUES ('${o}', 1, 'msa', '', '2020-01-01', 'oui', '{ppa}', now())`,
};
