export const exemples: Record<string, (organisme: string) => string> = {
	reglages_des_decisions: (
		o,
	) => `INSERT INTO reglages_des_decisions (organisme, depuis, part, seuil,
		graine, reserves, signataire, departement, compte)
		VALUES ('${o}', '2020-01-01', 0.05, 200000, '0123456789abcdef', '{refus}', 'La directrice', 'Ain', 1)`,
	bordereaux: (
		o,
	) => `INSERT INTO bordereaux (organisme, bordereau, destinataire, prepare_le, nombre,
		empreinte, compte) OVERRIDING SYSTEM VALUE
		VALUES ('${o}', 1, 'national', now(), 1, encode(sha256('essai'), 'hex'), 1)`,
	decisions: (
		o,
	) => `INSERT INTO decisions (organisme, decision, sollicitation, dossier, prestation, sens,
		etat, autorite, demandee, decidee_le, auteur, vue, etude, regard) OVERRIDING SYSTEM VALUE
		VALUES ('${o}', 1, 1, 1, 'ppa', 'accord', 'a-relire', 'caisse', '2020-12-01', now(), 1, 'x', '{}', 'montant')`,
	lignes_de_decision: (o) => `INSERT INTO lignes_de_decision (organisme, decision, rang, prestation,
		beneficiaire, sens, montant, mois_de_rappel, rappel, mois_echus, echu, mois_perdus, motifs)
		VALUES ('${o}', 1, 1, 'ppa', 'foyer', 'accord', 21900, 0, 0, 0, 0, 0, '[]')`,
};
