export const textesAcces = {
	titre: (matricule: string) => `Qui a consulté le dossier ${matricule}`,
	retour: "Le dossier",
	regle:
		"Une ligne par personne et par quart d’heure. Les imports et les traitements automatiques n’y sont pas.",
	colonnes: { quand: "Quand", qui: "Qui", equipe: "Équipe", motif: "Motif" },
	legende: "Consultations, de la plus récente à la plus ancienne",
	aucune: "Personne n’a consulté ce dossier.",
	derniers: (n: number) =>
		`Voici les ${n} dernières consultations. Les précédentes restent au journal.`,
	agent: "Agent",
	sansEquipe: "—",
	sansMotif: "—",
};
