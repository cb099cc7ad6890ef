/** What the one who holds the interview reads, and says. */
export const textesEntretien = {
	titre: "Permanence",
	chapeau:
		"Un entretien de dix minutes, sans dossier : les droits du foyer, ce qu’il y gagnerait, les papiers à apporter, une fiche à imprimer. Rien n’est gardé, sauf si la personne demande à transmettre.",
	dire: {
		titre: "À dire d’abord à la personne",
		phrases: [
			"« Je vous pose quelques questions pour voir à quelles aides de la Caf vous avez sans doute droit. »",
			"« Rien n’est enregistré ni envoyé. Je ne vous demande ni votre nom, ni votre numéro. »",
			"« Vous pouvez ne pas répondre à une question, ou dire que vous ne savez pas. Nous continuons quand même. »",
			"« Ce sera une estimation. C’est la Caf qui décide. »",
			"« À la fin, je vous imprime une fiche. Et si vous voulez, seulement si vous voulez, je transmets à la Caf pour qu’elle vous rappelle. »",
		],
	},
	preparer: {
		titre: "Utile à avoir sous les yeux",
		texte:
			"La dernière quittance de loyer, ce qui est arrivé sur le compte ces trois derniers mois, l’avis d’impôt. Sans papiers, l’entretien se fait aussi.",
	},
	commencer: "Commencer l’entretien",
	demander: "À demander à la personne",
	mots: {
		neSaitPas: "La personne ne sait pas : passer",
		prefereTaire: "La personne préfère ne pas répondre",
		discretion:
			"Rien n’est enregistré ni transmis : les réponses disparaissent quand vous fermez cette page.",
	},
	recoit: {
		titre: "Que recevez-vous déjà de la Caf ?",
		aide: "Cochez tout ce que la personne reçoit aujourd’hui.",
		rien: "Rien de tout cela",
		neSaitPas: "La personne ne sait pas",
	},
	/** By question, before the dot of its name: why it is asked, what to look at. */
	consignes: {
		recoit: "Le relevé du compte le dit : cherchez « CAF » dans les virements du début du mois.",
		vie: "Ne supposez rien : une personne mariée peut vivre seule, deux colocataires ne sont pas un couple. C’est la personne qui dit.",
		enfants: "Comptez ceux qui vivent là, même une semaine sur deux, même majeurs.",
		naissances: "Le livret de famille aide. Un mois approché suffit pour estimer.",
		particularites:
			"Lisez les trois situations d’une traite, sans insister : la personne choisit d’en parler ou non. Ne cochez jamais à sa place.",
		terme: "La déclaration de grossesse porte la date. Une date approchée suffit.",
		handicap: "Seulement une décision déjà reçue de la MDPH. Sans décision, passez la question.",
		handicapenfant:
			"Seulement une décision déjà reçue de la MDPH. Sans décision, passez la question.",
		complements: "La catégorie est écrite sur la décision.",
		naissance: "Certaines aides changent à 20, 25 ou 60 ans : l’année compte plus que le mois.",
		depuisseul:
			"Une séparation récente peut ouvrir un RSA plus élevé. Si la personne parle de violences, arrêtez-vous et écoutez : le 3919 conseille, gratuitement et sans laisser de trace sur la facture.",
		alternance:
			"Une semaine sur deux chez chaque parent. Le partage des aides se décide avec la Caf.",
		autreparent:
			"Ne demandez pas pourquoi. Ce qui compte : de l’argent est-il versé pour l’enfant, et combien ?",
		logement:
			"Regardez le bail ou la quittance : le nom du bailleur dit si c’est un logement social.",
		commune: "Le code postal suffit.",
		zone: "L’adresse de la quittance suffit à choisir.",
		loyer: "Sur la quittance, prenez le loyer seul : ni les charges, ni l’électricité.",
		caslogement: "Le bail le dit. Loger chez un parent propriétaire ferme l’aide au logement.",
		participation: "Même une petite part des courses compte comme une participation.",
		activite: "Ce qu’elle fait le plus souvent. En arrêt maladie, on reste « en travail ».",
		bourse: "La notification du Crous le dit.",
		chomage: "La date d’inscription à France Travail suffit.",
		depuischomage: "La date d’inscription à France Travail suffit.",
		sources: "Lisez la liste. Les aides de la Caf ne se comptent pas ici.",
		montants:
			"Le net versé, sur les fiches de paie ou le relevé de compte : additionnez, divisez par trois.",
		passe:
			"Un ordre de grandeur suffit. Les fiches de paie de décembre donnent le total de l’année.",
		annuel: "L’avis d’impôt de l’année dernière le donne.",
		revenusenfants: "Le total de l’enfant, apprentissage et petits travaux compris.",
		rsarecu: "Le relevé de compte le dit.",
	} as Record<string, string>,
};

/** « montants.0 » and « montants.1 » have one word of advice. */
export const consigneDe = (question: string): string | undefined =>
	textesEntretien.consignes[question.split(".")[0] ?? question];
