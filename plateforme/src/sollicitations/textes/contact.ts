export const textesContact = {
	titre: "Noter un contact",
	chapeau:
		"L’objet suffit. « Protéger la date » donne en plus un numéro et une preuve à remettre à la personne.",
	champs: {
		canal: "Par",
		nature: "C’est",
		objet: "De quoi s’agit-il ?",
		objetAide: "Quelques mots qu’un collègue comprendra.",
		matricule: "Matricule",
		matriculeAide: "Vide si la personne n’a pas de dossier.",
		prenom: "Prénom",
		nom: "Nom",
		personneAide: "Sans dossier seulement.",
		prestation: "Prestation",
		enjeu: "Ce qui est en jeu",
		arrivee: "Arrivé le",
		aucune: "Aucune en particulier",
	},
	enregistrer: "Enregistrer",
	enregistrerEtPrendre: "Enregistrer et m’en occuper",
	protegerAide:
		"Pour une première demande : fixe le mois du RSA, et dit pour les autres prestations ce qu’il reste à faire et avant quand.",
};
