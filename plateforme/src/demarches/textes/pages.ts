import type { CodePrestation } from "droits";
import {
	compter,
	type Jour,
	jourEnToutesLettres,
	majuscule,
	moisEnToutesLettres,
	prestations,
} from "../../socle/index.ts";

/** The pages around the questions. */
export const textesPages = {
	liste: {
		titre: "Démarches en ligne",
		description:
			"Demander une aide de la Caf, déclarer ses revenus ou un changement, une question à la fois.",
		chapeau:
			"Une question à la fois, déjà remplie avec ce que votre dossier nous dit. Vous pouvez vous arrêter et reprendre plus tard, même sur un autre appareil.",
		familles: {
			demander: "Demander une aide",
			declarer: "Déclarer",
			changer: "Dire ce qui a changé",
			orienter: "Handicap : c’est la MDPH qui décide",
		},
		minutes: (minutes: number) => `Environ ${compter(minutes, "minute", "minutes")}`,
		vous: "Vos démarches",
		brouillon: (titre: string, jour: Jour) =>
			`${titre} : commencée, gardée jusqu’au ${jourEnToutesLettres(jour)}`,
		avecAide:
			"Elle est commencée par la personne qui vous aide : dès que vous y répondez, elle n’est plus qu’à vous.",
		reprendre: "Reprendre",
		envoyee: (numero: string, titre: string) => `${titre}, n° ${numero}`,
		promesse: (jour: Jour) => `réponse au plus tard le ${jourEnToutesLettres(jour)}`,
		traitee: (jour: Jour) => `réponse donnée le ${jourEnToutesLettres(jour)}`,
		relire: "Relire",
		autrement: "Autrement",
		aucune:
			"Vous n’êtes pas sûr de ce qu’il faut demander ? Le simulateur dit à quoi vous avez droit, sans compte.",
		simulateur: "Voir mes droits",
		fait: {
			abandonner: "Votre démarche est effacée, et toutes ses réponses avec elle.",
		} as Record<string, string>,
	},
	avant: {
		aide: "Comprendre en une minute, à lire ou à écouter",
		pourQui: "Pour qui",
		aSavoir: "À savoir avant de commencer",
		duree: (minutes: number) =>
			`Environ ${compter(minutes, "minute", "minutes")}, en plusieurs fois si vous voulez.`,
		duree_titre: "Le temps qu’il faut",
		aPortee: "À garder sous la main",
		rien: "Rien : ce que nous savons est déjà écrit. S’il manque un papier, vous l’enverrez après.",
		commencer: "Commencer",
		reprendre: "Reprendre où vous en étiez",
		connecter: "Se connecter et commencer",
		connecterAide:
			"Avec FranceConnect. Vos réponses ne sont lues que par vous, tant que vous n’envoyez pas.",
		perdu: (dernier: Jour, mois: string) =>
			`Envoyez-la avant le ${jourEnToutesLettres(dernier)} au soir pour que ${moisEnToutesLettres(mois)} compte.`,
		date: "La date de votre premier contact est notée dès que vous commencez, avec un numéro.",
		autrement: {
			titre: "Vous préférez ne pas le faire seul ?",
			appeler: (telephone: string, horaires: string) =>
				`Appelez-nous au ${telephone}, ${horaires}.`,
			venir: "Ou venez : un agent, ou une maison France services, la fera avec vous.",
			lien: "Toutes les façons de nous joindre",
		},
		textes: "Les textes",
		deja: "Votre dossier dit que cette aide vous est déjà versée. Pour la garder, déclarez vos revenus ou ce qui a changé.",
		dejaLien: "Voir les déclarations",
		sansDossier:
			"Votre compte n’est relié à aucun dossier : appelez-nous, la date de votre demande sera gardée.",
		jamais: "Même si vous n’avez jamais eu de dossier à la Caf.",
		nouvelle:
			"Vous n’avez pas encore de dossier : nous vous demandons aussi qui vit avec vous et où vous habitez. Votre dossier s’ouvrira avec cette demande.",
		ilEnFautUn:
			"Cette démarche se fait avec un dossier à la Caf, et vous n’en avez pas encore. Demandez d’abord une aide : votre dossier s’ouvrira avec elle.",
		ilEnFautUnLien: "Voir les aides à demander",
		sansObjet:
			"D’après votre dossier, cette démarche ne vous concerne pas : il n’y a rien à dire. Si c’est faux, appelez-nous.",
		sansFoyer:
			"Nous ne connaissons pas encore votre foyer : appelez-nous, et nous ferons cette démarche avec vous.",
	},
	orientation: {
		etapes: "Comment cela se passe",
		apporter: "Ce qu’il faut apporter à la MDPH",
		delai: "À partir de quand",
	},
	parcours: {
		mots: {
			neSaitPas: "Je ne sais pas : passer cette question",
			prefereTaire: "Je préfère ne pas répondre",
		},
		garde: (jour: Jour) =>
			`Vos réponses sont gardées à chaque page, jusqu’au ${jourEnToutesLettres(jour)}. Personne ne les lit avant que vous envoyiez.`,
		gardeAssistee: (jour: Jour) =>
			`Les réponses sont gardées à chaque page, jusqu’au ${jourEnToutesLettres(jour)}. La personne peut les lire, les changer ou les effacer.`,
		motsAgent: {
			neSaitPas: "La personne ne sait pas : passer",
			prefereTaire: "La personne préfère ne pas répondre",
		},
		preuve: (numero: string) => `Date protégée n° ${numero}.`,
		utile: (jour: Jour) =>
			`Envoyez avant le ${jourEnToutesLettres(jour)} au soir pour ne pas perdre ce mois.`,
		arreter: "S’arrêter là",
		plusTard: "Reprendre plus tard",
		abandonner: "Effacer cette démarche et ses réponses",
		abandonnerAide: "Effacées, les réponses ne se retrouvent pas.",
	},
	mot: {
		titre: (code: CodePrestation) =>
			`D’après vos réponses, ${prestations[code].article} ne vous serait pas versé${accord(code)} ce mois-ci`,
		autres: "En revanche, d’après votre dossier et vos réponses, vous avez sans doute droit à :",
		continuer:
			"Vous pouvez continuer et envoyer quand même : c’est un agent qui décide, et vous pourrez contester.",
	},
	verifier: {
		titre: "Vérifiez vos réponses",
		chapeau: "Relisez avant d’envoyer. Chaque réponse se modifie.",
		modifier: "Modifier",
		pieces: "Les documents à envoyer ensuite",
		piecesAide: "Envoyez d’abord votre démarche : sa date compte. Les documents peuvent suivre.",
		aVoir: (n: number) =>
			n === 1
				? "Un point sera vu avec vous par un agent avant la décision."
				: `${n} points seront vus avec vous par un agent avant la décision.`,
		envoyer: "Envoyer ma démarche",
		envoyerAssistee: "Envoyer pour la personne",
	},
	recu: {
		titre: "C’est envoyé",
		page: (numero: string) => `Reçu n° ${numero}`,
		numero: "Votre numéro",
		le: "Envoyé le",
		avec: "Faite avec",
		assistee: "Demande assistée, envoyée par",
		promesse: "Réponse au plus tard le",
		sansPromesse: "Nous vous répondrons dès qu’un agent l’aura lue.",
		repondu: (jour: Jour) => `Réponse donnée le ${jourEnToutesLettres(jour)}.`,
		traiter: "Voir la sollicitation",
		pdf: "Télécharger le reçu (PDF)",
		suites: "Ce qui se passe maintenant",
		envoye: "Ce que vous avez envoyé",
		pieces: "Documents à envoyer",
		piecesVenues: "Documents de cette demande",
		piecesAide:
			"Une photo suffit. Votre demande est déjà à l’étude, et le délai de réponse court : envoyez-les dès que vous pouvez.",
		pieceArrivee: "arrivé",
		envoyerPiece: "Envoyer ce document",
		envoyerPieces: "Envoyer ces documents",
		retour: "Mes démarches",
		inattendu:
			"Un changement ou une erreur dans ce que vous avez envoyé ? Dites-le-nous avec ce numéro : rien n’est figé.",
	},
	recue: {
		titre: (numero: string) => `Démarche en ligne n° ${numero}`,
		protegee:
			"Une démarche en ligne est jointe. Ce dossier est protégé : ouvrez-le en disant pourquoi pour la lire.",
		version: (version: number, empreinte: string) =>
			`Version ${version} du formulaire (${empreinte})`,
		seule: "Remplie par la personne, seule",
		assistee: {
			telephone: "Remplie avec un agent, au téléphone",
			accueil: "Remplie avec un agent, à l’accueil",
			"rendez-vous": "Remplie avec un agent, en rendez-vous",
			aidant: "Remplie avec un aidant",
		},
		avec: (nom: string) => `Avec ${nom}, par un mandat de la personne`,
		aVoir: "À voir avec la personne",
		reponses: "Ce qu’elle a répondu, tel qu’elle l’a lu",
		pieces: "Documents annoncés",
	},
	usage: {
		titre: "Usage des démarches en ligne",
		chapeau:
			"Ce qui arrive en ligne, avec ou sans aide, et où les personnes s’arrêtent. Les nombres de moins de cinq sont tus.",
		periode: (debut: Jour, fin: Jour) =>
			`Du ${jourEnToutesLettres(debut)} au ${jourEnToutesLettres(fin)}`,
		colonnes: {
			demarche: "Démarche",
			recues: "Reçues, tous canaux",
			enLigne: "En ligne, seul",
			assistees: "En ligne, avec aide",
			commencees: "Commencées et finies",
			achevement: "Envoyées",
			duree: "Durée médiane",
			etape: "Étape",
			vues: "Vue par",
			abandon: "S’y arrêtent",
		},
		tu: "tu",
		aucune: "—",
		minutes: (minutes: number) => `${Math.max(1, Math.round(minutes))} min`,
		etapes: "Où l’on s’arrête",
		reserves: [
			"« Reçues, tous canaux » compte les sollicitations de même nature et de même prestation : téléphone, accueil et courrier compris.",
			"« Commencées et finies » laisse de côté les brouillons encore ouverts.",
			"La durée va de la première page à l’envoi, pauses comprises, pour qui l’a faite seul.",
		],
		mois: { depuis: "Depuis", jusqua: "Jusqu’à", voir: "Voir" },
		questions: {
			verifier: "Vérifier et envoyer",
		} as Record<string, string>,
	},
	aidant: {
		titre: (prenom: string) => `Faire une demande avec ${prenom}`,
		retour: (nom: string) => `Vous agissez pour ${nom}`,
		chapeau:
			"Posez les questions à la personne et écrivez ses réponses. Elle voit la demande dans son espace, peut la changer ou l’effacer, et reçoit le même reçu que si elle l’avait faite seule.",
		siennes: "Ce que vous avez commencé ou envoyé",
		proposees: "Commencer une demande",
		aucune:
			"Rien ne peut être demandé en ligne pour le moment : la Caf ne connaît pas encore ce foyer. Appelez-la avec la personne.",
		commencer: "Commencer",
		reservees:
			"Ce qui parle de santé ou de séparation, comme l’allocation de soutien familial, la personne le demande elle-même ou avec un agent.",
		efface: "La démarche est effacée, et toutes ses réponses avec elle.",
		introuvable: {
			titre: "Votre mandat ne permet pas d’ouvrir cette page",
			texte:
				"Il est terminé, il a été retiré, il ne permet pas de faire une demande, ou la personne a repris elle-même cette démarche.",
			retour: { href: "/aidant", texte: "Voir les personnes que j’aide" },
		},
	},
	agent: {
		titre: "Démarches en ligne du dossier",
		chapeau:
			"Remplir une démarche avec la personne, au téléphone ou devant vous. Elle est relue à voix haute avant l’envoi.",
		comment: "Comment la personne est là",
		moyens: {
			telephone: "Au téléphone",
			accueil: "À l’accueil",
			"rendez-vous": "En rendez-vous",
		},
		commencer: "Commencer avec la personne",
		demarche: "Démarche",
		enCours: "En cours et envoyées",
		aucune: "Aucune démarche dans ce dossier.",
		dossier: "Le dossier",
		lue: "J’ai relu ces réponses à la personne, elle dit qu’elles sont exactes.",
		demander: "À demander à la personne",
	},
};

/** « la prime ne vous serait pas versée », « les allocations … versées » */
function accord(code: CodePrestation): string {
	const { article } = prestations[code];
	if (article.startsWith("les ")) return "es";
	return article.startsWith("le ") ? "" : "e";
}

export const nommerEtape = (etape: string): string =>
	textesPages.usage.questions[etape] ?? majuscule(etape);
