/** Every question, its help in a sentence, its answers. */
export const textesQuestions = {
	vie: {
		titre: "Vivez-vous en couple ?",
		aide: "Mariés, pacsés ou en concubinage : ce qui compte est de vivre ensemble.",
		seul: "Non, je vis sans conjoint",
		couple: "Oui, je vis en couple",
	},
	enfants: {
		titre: "Combien d’enfants vivent avec vous ?",
		aide: "De moins de 25 ans et à votre charge, même en résidence alternée. Sans enfant, écrivez 0.",
	},
	naissances: {
		titre: (nombre: number) =>
			nombre === 1 ? "Quand votre enfant est-il né ?" : "Quand vos enfants sont-ils nés ?",
		aide: "Le mois et l’année suffisent, par exemple 3 et 2015.",
		enfant: (rang: number, nombre: number) =>
			nombre === 1 ? "Naissance de votre enfant" : `Naissance de l’enfant ${rang}`,
	},
	naissance: {
		titreSeul: "Quand êtes-vous né ou née ?",
		titreCouple: "Quand êtes-vous nés, vous et votre conjoint ?",
		aide: "Le mois et l’année suffisent, par exemple 3 et 1990. Certaines aides changent avec l’âge.",
		vous: "Votre naissance",
		conjoint: "Naissance de votre conjoint ou conjointe",
	},
	depuisSeul: {
		titre: "Depuis quand vivez-vous sans conjoint ?",
		aide: "Une séparation récente augmente certaines aides pendant quelques mois.",
		recent: "Depuis moins de 18 mois",
		date: "Mois de la séparation",
		ancien: "Depuis plus longtemps, ou depuis toujours",
	},
	alternance: {
		titre: "Un enfant vit-il en alternance chez ses deux parents ?",
		aide: "Cochez le ou les enfants concernés. Laissez vide s’il n’y en a pas.",
	},
	autreParent: {
		titre: (nombre: number) =>
			nombre === 1
				? "Recevez-vous une pension alimentaire pour votre enfant ?"
				: "Recevez-vous une pension alimentaire pour vos enfants ?",
		aide: "Quand l’autre parent ne peut pas ou ne veut pas payer, une allocation peut le remplacer.",
		oui: "Oui",
		montant: "Pension reçue chaque mois, en tout",
		non: "Non, et l’autre parent n’aide pas",
		nonAide: "Il ou elle ne paie pas, est décédé, ou n’a pas reconnu l’enfant.",
		autrement: "Non, mais l’autre parent aide autrement",
		autrementAide:
			"Il ou elle paie directement des dépenses, ou garde l’enfant la moitié du temps.",
	},
	particularites: {
		titre: "Une de ces situations vous concerne-t-elle ?",
		aide: "Question facultative : nous ne le devinons jamais. Laissez vide si rien ne vous concerne ou si vous préférez ne pas le dire.",
		naissance: "Une naissance est attendue chez nous",
		adulte: "Un adulte a une décision de la maison du handicap (MDPH)",
		enfant: "Un de nos enfants a une décision de la maison du handicap (MDPH)",
	},
	terme: {
		titre: "Pour quand la naissance est-elle prévue ?",
		aide: "La date est sur la déclaration de grossesse.",
		libelle: "Naissance prévue",
	},
	handicapAdulte: {
		titre: "Que dit la décision de la MDPH ?",
		aide: "Le taux d’incapacité est écrit sur la décision.",
		qui: "Qui est concerné ?",
		vous: "Vous",
		conjoint: "Votre conjoint ou conjointe",
		taux: "Taux d’incapacité",
		fort: "80 % ou plus",
		moyen: "De 50 à 79 %, avec une restriction pour l’accès à l’emploi",
		autre: "Une autre décision",
	},
	handicapEnfant: {
		titre: "Quel enfant a une décision de la MDPH ?",
		aide: "La décision reconnaît un taux d’au moins 50 % et une allocation d’éducation.",
	},
	complements: {
		titre: "Quelle est la catégorie de complément ?",
		aide: "De 1 à 6 sur la décision. Sans complément, écrivez 0.",
	},
	logement: {
		titre: "Quel est votre logement ?",
		aide: "Celui où vous vivez le plus souvent.",
		locataire_hlm: "Je loue un logement social (HLM)",
		locataire_vide: "Je loue un logement vide à un particulier",
		locataire_meuble: "Je loue un logement meublé",
		proprietaire: "Je suis propriétaire, ou je rembourse un prêt",
		loge_gratuitement: "Je suis logé sans payer de loyer",
		sans_domicile: "Je n’ai pas de logement stable",
	},
	commune: {
		titre: "Dans quelle commune est ce logement ?",
		aide: "Le nom ou le code postal. L’aide au logement dépend de la commune.",
		libelle: "Commune de l’Ain",
		ailleurs: "Ce logement n’est pas dans l’Ain",
	},
	zone: {
		titre: "Où est ce logement ?",
		aide: "L’aide au logement distingue trois zones en métropole.",
		"1": "À Paris ou dans son agglomération",
		"2": "Dans une grande agglomération, ou en Corse",
		deuxAide: "De plus de 100 000 habitants, et quelques communes chères.",
		"3": "Ailleurs en métropole",
	},
	loyer: {
		titre: "Quel est votre loyer, sans les charges ?",
		aide: "C’est la première ligne de la quittance. En colocation, votre part seulement.",
		libelle: "Loyer sans les charges",
	},
	casLogement: {
		titre: "Votre logement est-il dans un de ces cas ?",
		aide: "Laissez vide s’il n’y en a aucun.",
		colocation: "Une colocation",
		chambre: "Une chambre chez quelqu’un",
		proche: "Le propriétaire est un parent, un grand-parent ou un enfant",
	},
	participation: {
		titre: "Participez-vous aux frais de ce logement ?",
		aide: "Par exemple une part des courses, de l’eau ou de l’électricité.",
		oui: "Oui",
		non: "Non",
	},
	activite: {
		titre: ["Que faites-vous aujourd’hui ?", "Que fait votre conjoint ou conjointe ?"],
		aide: "Choisissez ce qui occupe le plus de temps.",
		actif: "Travail",
		actifAide: "Salarié, indépendant, apprenti, même à temps partiel ou en arrêt.",
		chomeur: "Recherche d’emploi",
		etudiant: "Études",
		retraite: "Retraite",
		inactif: "Autre chose",
		inactifAide: "Au foyer, en congé parental, en invalidité…",
	},
	bourse: {
		titre: ["Avez-vous une bourse ?", "Votre conjoint ou conjointe a-t-il une bourse ?"],
		aide: "Une bourse d’études sur critères sociaux.",
		oui: "Oui",
		non: "Non",
	},
	chomage: {
		titre: [
			"Depuis quand cherchez-vous un emploi ?",
			"Depuis quand votre conjoint ou conjointe cherche-t-il un emploi ?",
		],
		aide: "Après quelques mois de chômage, les anciens revenus comptent moins.",
		recent: "Depuis moins de trois mois",
		ancien: "Depuis plus longtemps",
	},
	sources: {
		titre: [
			"Qu’avez-vous reçu ces trois derniers mois ?",
			"Qu’a reçu votre conjoint ou conjointe ces trois derniers mois ?",
		],
		aide: "Sans compter les aides de la Caf.",
		salaire: "Un salaire",
		benefice_micro: "Un revenu d’indépendant ou de micro-entreprise",
		chomage: "Des allocations de chômage",
		ij_maladie: "Des indemnités d’arrêt maladie",
		ij_maternite: "Des indemnités de maternité ou de paternité",
		retraite: "Une retraite",
		pension_invalidite: "Une pension d’invalidité",
		ass: "L’allocation de solidarité spécifique (ASS)",
		prepare: "La PreParE, pour un congé parental",
		rien: "Rien de tout cela",
	},
	montants: {
		titre: [
			"Combien avez-vous reçu par mois, en moyenne ?",
			"Combien votre conjoint ou conjointe a-t-il reçu par mois, en moyenne ?",
		],
		aide: "Le net versé, avant l’impôt : additionnez les trois derniers mois, divisez par trois.",
		beneficeAide: "Le chiffre d’affaires moins l’abattement pour frais.",
	},
	passe: {
		titre: [
			"Et vos revenus des douze mois d’avant ?",
			"Et les revenus de votre conjoint ou conjointe, les douze mois d’avant ?",
		],
		aide: "L’aide au logement regarde un an de revenus.",
		pareil: "À peu près la même chose chaque mois",
		autre: "C’était différent",
		total: "Total net de ces douze mois",
	},
	annuel: {
		titre: [
			(annee: number) => `Et vos revenus en ${annee} ?`,
			(annee: number) => `Et les revenus de votre conjoint ou conjointe en ${annee} ?`,
		],
		aide: (annee: number) =>
			`Les aides pour les enfants regardent cette année-là. C’est sur l’avis d’impôt reçu en ${annee + 1}.`,
		pareil: "À peu près comme aujourd’hui",
		autre: "C’était différent",
		total: "Salaires, chômage et pensions de l’année",
	},
	revenusEnfants: {
		titre: "Vos grands enfants gagnent-ils de l’argent ?",
		aide: "Leur salaire net par mois, en moyenne. Laissez vide s’ils ne gagnent rien.",
	},
	rsaRecu: {
		titre: "Receviez-vous le RSA le mois dernier ?",
		aide: "Le calcul de l’aide au logement en dépend.",
		oui: "Oui",
		non: "Non",
	},
	enfantNe: (mois: string) => `L’enfant né en ${mois}`,
};
