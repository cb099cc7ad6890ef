const sorts: Record<string, string> = {
	pris: "pris en compte",
	deja: "déjà pris",
	inconnu: "d’aucun de nos messages",
	etranger: "sans rapport de remise",
};

export const textesRetours = {
	usage:
		"Usage : droit-ouvert retours FICHIER|DOSSIER… [--organisme ID]\nChaque fichier est un courriel revenu, tel que le serveur l’a reçu.",
	bilan: (fichiers: number, comptes: ReadonlyMap<string, number>) =>
		[
			fichiers === 1 ? "1 courriel lu" : `${fichiers} courriels lus`,
			...[...comptes].map(([sort, n]) => `${n} ${sorts[sort] ?? sort}`),
		].join(" ; "),
};
