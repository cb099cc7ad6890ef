const empreinte = "0".repeat(64);

export const exemples: Record<string, (organisme: string) => string> = {
	pieces: (
		o,
	) => `INSERT INTO pieces (organisme, piece, sollicitation, nom, format, taille, pages, empreinte_recue,
			empreinte, canal, recue_le, deposee_par, antivirus) OVERRIDING SYSTEM VALUE
		VALUES ('${o}', 1, 1, 'bail.pdf', 'pdf', 1000, 1, '${empreinte}', '${empreinte}', 'en-ligne', now(), 1, 'absent')`,
	origines_des_pieces: (o) => `INSERT INTO origines_des_pieces VALUES ('${o}', 1, 1, 1, 1)`,
	refus_de_pieces: (
		o,
	) => `INSERT INTO refus_de_pieces (organisme, nom, taille, motif, canal, quand, compte)
		VALUES ('${o}', 'bail.docx', 10, 'type-inconnu', 'en-ligne', now(), 1)`,
	pieces_attendues: (
		o,
	) => `INSERT INTO pieces_attendues (organisme, sollicitation, dossier, type, demandee_le, echeance)
		VALUES ('${o}', 1, 1, 'bail', now(), '2020-12-31')`,
	contenus_a_effacer: (o) =>
		`INSERT INTO contenus_a_effacer VALUES ('${o}', '${empreinte}', now())`,
	envois_de_pieces: (o) => `INSERT INTO envois_de_pieces VALUES
		('${o}', '00000000-0000-4000-8000-000000000001', 1, 'bail.pdf', 1000, 0, '{}', now())`,
};
