export const textesPages = {
	caisseInconnue: {
		titre: "Cette caisse n’est pas sur cette plateforme",
		texte: "L’adresse est peut-être incomplète : la liste des caisses vous mène à la bonne page.",
		retour: { href: "/engagements-de-service", texte: "Voir les caisses" },
	},
	anneeInconnue: {
		titre: "Il n’y a pas de rapport pour cette année",
		texte: "Un rapport se lit pour une année commencée, depuis 2000.",
	},
	casReserves: {
		titre: "Ces cas ne vous sont pas ouverts",
		texte: "Les cas un par un sont réservés aux responsables : le pilotage se fait sur des totaux.",
		retour: { href: "/pilotage", texte: "Voir les indicateurs" },
	},
	indicateurInconnu: {
		titre: "Cet indicateur n’existe pas",
		texte: "L’adresse est peut-être incomplète.",
		retour: { href: "/pilotage", texte: "Voir tous les indicateurs" },
	},
};
