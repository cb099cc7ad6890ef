import { heureDe, type Jour, jourDe, jourEnToutesLettres, majuscule } from "../../socle/index.ts";

const le = (iso: string) => `le ${jourEnToutesLettres(jourDe(new Date(iso)))}`;

export const textesAidants = {
	titre: "Qui m’aide",
	chapeau:
		"Un proche, un travailleur social, une association peut agir pour vous avec un mandat : vous choisissez ce qu’il peut faire et jusqu’à quand, vous voyez tout, et vous pouvez l’arrêter d’un geste. Ne donnez jamais votre mot de passe.",
	enCours: "Vos mandats",
	aucun: "Personne n’a de mandat pour agir à votre place.",
	finis: "Mandats terminés ou retirés",
	peut: "Peut",
	jusqua: (jour: Jour) => `Jusqu’au ${jourEnToutesLettres(jour)}`,
	donne: (iso: string, par: string) => `Donné ${le(iso)}, ${par}`,
	retireLe: (iso: string) => `Retiré ${le(iso)}`,
	retirer: "Retirer ce mandat",
	gestes: "Ce que cette personne a fait pour vous",
	aucunGeste: "Rien pour le moment.",
	geste: (iso: string, quoi: string) =>
		`${majuscule(jourEnToutesLettres(jourDe(new Date(iso))))} à ${heureDe(new Date(iso))} : ${quoi}`,
	code: {
		titre: (nom: string) => `Donnez ce code à ${nom}`,
		aide: "Votre aidant se connecte avec FranceConnect, ouvre « J’aide quelqu’un », et entre ce code. Il sert une fois, pendant sept jours. Notez-le : il ne s’affichera plus.",
	},
	designe: {
		titre: (nom: string) => `Dites-le à ${nom}`,
		aide: "Le mandat est prêt. Dites à cette personne de se connecter, avec FranceConnect ou avec son compte professionnel, et d’ouvrir « J’aide quelqu’un » : elle y trouvera votre demande, pendant sept jours. Nous ne lui écrivons pas.",
	},
	donner: {
		titre: "Donner un mandat",
		voie: "Comment le mandat arrive à cette personne",
		voies: {
			code: {
				titre: "Avec un code que je lui donne",
				aide: "Le plus simple : dix lettres et chiffres, à noter ou à dire.",
			},
			courriel: {
				titre: "Avec son adresse électronique",
				aide: "Celle de son compte FranceConnect. Écrivez plus haut son prénom et son nom comme sur sa carte d’identité : les deux doivent correspondre.",
				champ: "Son adresse électronique",
			},
			structure: {
				titre: "C’est un lieu d’aide de cette liste",
				aide: "La personne qui vous y reçoit acceptera le mandat, et vous verrez son nom.",
				champ: "Le lieu d’aide",
				choisir: "Choisissez un lieu",
			},
		},
		nom: "Qui va vous aider ?",
		nomAgent: "Qui aidera la personne ?",
		nomAide: "Son prénom et son nom, ou le nom de l’association.",
		portees: "Que peut faire cette personne ?",
		duree: "Pendant combien de temps ?",
		envoyer: "Créer le mandat",
		autrement:
			"Vous pouvez aussi donner un mandat sur papier, à l’accueil, ou par téléphone : un agent l’enregistre, et vous le verrez ici.",
	},
	fait: { revoquer: "C’est fait : ce mandat ne permet plus rien." } as Record<string, string>,
	aidant: {
		titre: "J’aide quelqu’un",
		chapeau:
			"Vous agissez avec un mandat, au nom de la personne. Elle voit tout ce que vous faites, et peut arrêter le mandat quand elle veut.",
		designe: {
			titre: "On vous demande votre aide",
			aide: "En acceptant, vous vous engagez à n’agir que dans l’intérêt de la personne, et à ne rien répéter de ce que vous lisez. Si vous ne la connaissez pas, ne faites rien : la demande s’efface.",
			pourra: (choses: string) => `Vous pourriez : ${choses}.`,
			avant: (jour: Jour) => `À accepter au plus tard le ${jourEnToutesLettres(jour)}.`,
			accepter: "Accepter ce mandat",
		},
		personnes: "Les personnes que vous aidez",
		aucune: "Vous n’avez aucun mandat en cours.",
		ouvrir: (nom: string) => `Ouvrir l’espace de ${nom}`,
		peut: (choses: string) => `Vous pouvez : ${choses}.`,
		code: {
			titre: "Entrer un code de mandat",
			aide: "La personne vous a donné dix lettres et chiffres.",
			champ: "Code du mandat",
			envoyer: "Accepter ce mandat",
			engagement:
				"En l’acceptant, vous vous engagez à n’agir que dans l’intérêt de la personne, et à ne rien répéter de ce que vous lisez.",
		},
		accepte: "Le mandat est à vous.",
		renoncer: "Rendre ce mandat",
		rendu: "Le mandat est rendu.",
		pour: (nom: string) => `Vous agissez pour ${nom}`,
		portee: (choses: string, jusqua: Jour) =>
			`Votre mandat permet de ${choses}, jusqu’au ${jourEnToutesLettres(jusqua)}. Chaque geste est noté et marqué « assisté ».`,
		recoit: "Ce que la personne reçoit",
		enCours: "Ses demandes en cours",
		aucuneEnCours: "Rien n’est en cours.",
		intime:
			"D’autres informations, sur la santé ou la famille, ne sont montrées qu’à la personne elle-même.",
		sansVoir: "Votre mandat ne permet pas de voir ce dossier.",
		demarche: "Faire une demande avec la personne",
		documents: "Envoyer un document",
		documentsPour: (prenom: string) => `Envoyer un document pour ${prenom}`,
		documentsChapeau:
			"Une photo prise avec un téléphone suffit, si elle se lit bien. La personne voit dans son espace ce que vous envoyez, marqué « assisté ».",
		envoye: "Votre message est arrivé, marqué « assisté ». La personne le voit dans son espace.",
		introuvable: {
			titre: "Ce mandat ne vous permet rien aujourd’hui",
			texte:
				"Il est terminé, il a été retiré, ou ce n’est pas le vôtre. La personne que vous aidez peut en donner un autre.",
			retour: { href: "/aidant", texte: "Voir les personnes que j’aide" },
		},
	},
	agent: {
		titre: "Mandats d’aide",
		chapeau:
			"Un mandat donné sur papier ou par téléphone. La personne en est prévenue, le voit dans son espace et peut le retirer.",
		par: "Comment la personne l’a donné",
		papier: "Sur papier, feuille signée",
		telephone: "Par téléphone, accord dit de vive voix",
		consigne: "Ce qui le prouve",
		consigneAide:
			"Papier : où est la feuille signée. Téléphone : comment l’identité a été vérifiée, et les mots de l’accord.",
		enregistrer: "Enregistrer le mandat",
		code: (nom: string) => `Code à donner à ${nom}, une seule fois affiché`,
		retour: "Revenir au dossier",
		nom: "Aidant",
		liste: "Mandats du dossier",
		aucun: "Aucun mandat.",
		revoquer: "Retirer",
		fait: "Le mandat est retiré.",
	},
	prevenir: (caisse: string, telephone?: string) =>
		`${caisse} : un mandat d’aide vient d’être enregistré à votre nom. Si vous ne l’avez pas demandé, ${
			telephone ? `appelez le ${telephone}` : "appelez-nous"
		} aujourd’hui.`,
	sujetPrevenir: (caisse: string) => `${caisse} : un mandat d’aide à votre nom`,
};
