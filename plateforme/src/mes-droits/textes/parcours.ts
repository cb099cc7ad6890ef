/** The frame around the questions. */
export const textesParcours = {
	titre: "Mes droits",
	description: "Estimer ses droits aux prestations de la Caf, sans compte, en quelques questions.",
	chapeau:
		"Répondez à quelques questions, l’une après l’autre. La réponse dit à quoi vous avez droit, combien, pourquoi, et comment le demander.",
	avant: {
		titre: "Avant de commencer",
		points: [
			["Environ 3 minutes", "Nous arrêtons les questions dès que la réponse est sûre."],
			[
				"Rien n’est enregistré",
				"Vos réponses voyagent avec la page et disparaissent quand vous la fermez. Ni nom, ni numéro, ni adresse.",
			],
			[
				"C’est une estimation",
				"Elle suit la loi au centime près, mais seule la Caf décide, avec vos justificatifs.",
			],
		],
		sousLaMain:
			"Utile à garder sous la main : votre dernière quittance de loyer et ce qui est arrivé sur votre compte ces trois derniers mois.",
	},
	commencer: "Commencer",
	neSaitPas: "Je ne sais pas : passer cette question",
	prefereTaire: "Je préfère ne pas répondre",
	discretion:
		"Vos réponses ne sont ni enregistrées ni transmises. Elles disparaissent quand vous fermez cette page.",
};
