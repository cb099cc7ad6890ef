export const textesNouveau = {
	titre: "Ouvrir un dossier",
	retour: "Recherche",
	explication:
		"Pour une personne qui n’en a pas. Le dossier s’ouvre aujourd’hui, à votre nom dans le journal. Il n’ouvre aucun droit : si elle demande une aide, protégez ensuite la date.",
	personne: "La personne",
	prenom: "Prénom",
	nom: "Nom",
	nomNaissance: "Nom de naissance",
	nomNaissanceAide: "S’il diffère.",
	naissance: "Date de naissance",
	contact: "Téléphone ou courriel",
	contactAide: "Facultatif.",
	commune: "Commune où elle vit",
	communeAide: "Facultatif. Un nom ou un code postal.",
	conjoint: "En couple avec (facultatif)",
	enfants: "Enfants à charge (facultatif)",
	enfantsAide: "Le nom seulement s’il diffère de celui de la personne.",
	enfant: (n: number, quoi: string) => `Enfant ${n}, ${quoi}`,
	numero: "Le numéro du dossier",
	matricule: "Matricule",
	matriculeAide:
		"Le premier libre de la caisse. Remplacez-le si le système national en a déjà donné un.",
	ouvrir: "Ouvrir le dossier",
	quandMeme: "Aucune de ces personnes : ouvrir le dossier",
	ressemblance: "Cette personne a peut-être déjà un dossier",
	ressemblanceAide:
		"Rien n’est encore créé. Ouvrez le dossier trouvé si c’est la même personne : deux dossiers feraient deux droits.",
	aCorriger: "Rien n’est créé : corrigez ce qui est signalé.",
	refus: {
		"matricule-illisible":
			"Rien n’est créé : un matricule n’a que des chiffres, des lettres et des tirets, vingt au plus.",
		"matricule-pris":
			"Rien n’est créé : ce matricule est déjà celui d’un dossier. Vérifiez-le, ou videz le champ pour prendre le premier libre.",
		"contact-illisible":
			"Rien n’est créé : ce contact ne se lit pas. Un numéro a dix chiffres ; une adresse a la forme nom@domaine.fr.",
		"foyer-invalide":
			"Rien n’est créé : ce foyer ne se lit pas à la date du jour. Vérifiez les dates de naissance.",
		composition: "Rien n’est créé : la même personne est là deux fois.",
	} as Record<string, string>,
	refusAutre: "Rien n’est créé : recommencez.",
	fautes: {
		prenom: "Écrivez le prénom.",
		nom: "Écrivez le nom.",
		nomIllisible: "Un nom n’a que des lettres, des espaces, des tirets et des apostrophes.",
		naissanceManque: "Donnez la date de naissance.",
		naissance: "Donnez un jour qui existe, par exemple 12/03/1984.",
		naissanceFuture: "Cette naissance est à venir : vérifiez-la.",
		contact:
			"Ce contact ne se lit pas. Un numéro a dix chiffres ; une adresse a la forme nom@domaine.fr.",
		commune: "Cette commune n’est pas dans le département : vérifiez-la, ou laissez vide.",
		communes: (noms: string[]) =>
			`${noms.length} communes répondent : ${noms.slice(0, 4).join(", ")}${noms.length > 4 ? ", etc" : ""}. Écrivez le nom entier.`,
	},
};
