import { CLOTURE, REPONDEUR, REVUE, VERIFIER } from "./commun.ts";
import type { Kit } from "./kit.ts";

export const declarationManquante: Kit = {
	kit: "declaration-manquante",
	version: 3,
	titre: "Déclaration trimestrielle qui manque",
	prestation: "ppa",
	nature: "service",
	sensible: false,
	donneesEchangees: false,
	pour: "Les personnes dont le versement s’arrête faute d’une déclaration trimestrielle de ressources.",
	pourquoi:
		"Un droit qui s’arrête pour une déclaration oubliée se rétablit en dix minutes si l’on s’en aperçoit à temps ; sinon, c’est un loyer impayé.",
	audience: {
		prestation: "ppa",
		etatDuDroit: "attente_declaration",
	},
	messages: {
		sms: "{caisse}: il manque votre déclaration trimestrielle. {telephone} ou accueil {lieu}. Pourquoi: {notice}. Fin des campagnes: STOP",
		courriel: {
			sujet: "Votre déclaration trimestrielle n’est pas arrivée",
			corps: `Bonjour {prenom} {nom},

Nous n’avons pas reçu votre déclaration trimestrielle de ressources. Sans elle, nous ne pouvons pas calculer votre droit, et le versement s’arrête.

Ce n’est pas trop tard :
- faites-la dans votre espace habituel, en y entrant comme d’habitude ;
- ou appelez-nous au {telephone} ({horaires}), nous la faisons avec vous ;
- ou venez à l’accueil : {lieu}.

Si vous venez de l’envoyer, ne tenez pas compte de ce message. Il ne contient aucun lien, exprès.

La {caisse}

{mention}

{opposition}`,
		},
		courrier: {
			sujet: "Votre déclaration trimestrielle n’est pas arrivée",
			corps: `Bonjour {prenom} {nom},

Nous n’avons pas reçu votre déclaration trimestrielle de ressources. Sans elle, nous ne pouvons pas calculer votre droit, et le versement s’arrête.

Ce n’est pas trop tard. Appelez-nous au {telephone} ({horaires}), nous la ferons avec vous, ou venez à l’accueil avec vos bulletins de paie des trois derniers mois : {lieu}.

Si vous venez de l’envoyer, ne tenez pas compte de cette lettre.

{calcul}

La {caisse}

{mention}

{opposition}`,
		},
	},
	appel: {
		verifier: VERIFIER,
		repondeur: REPONDEUR,
		accroche:
			"« Il nous manque une déclaration pour vous verser ce mois-ci. Voulez-vous que nous la fassions ensemble maintenant ? Il y en a pour dix minutes. »",
		explication:
			"« Tous les trois mois, il faut redire ce que le foyer a gagné. La vôtre n’est pas arrivée, le versement s’arrête donc. Dès qu’elle est faite, il reprend. »",
		avantDeDemander: [
			"Demandez d’abord si quelque chose a empêché la déclaration : téléphone cassé, hospitalisation, mot de passe perdu. C’est cela qu’il faut réparer.",
			"Les revenus se déclarent mois par mois, en net, pour chaque personne du foyer.",
			"Zéro se déclare aussi : une case laissée vide n’est pas un zéro.",
		],
		repliques: [
			{
				dit: "« Je croyais que c’était automatique. »",
				repondre:
					"« Beaucoup le croient. Je peux vous inscrire pour un rappel avant la prochaine. »",
			},
			{
				dit: "« Je n’ai plus droit à rien. »",
				repondre:
					"« Seule la déclaration peut le dire. Faisons-la : si le droit est à zéro ce trimestre, il reste ouvert pour le suivant. »",
			},
		],
		cloture: CLOTURE,
	},
	ouvrir: [
		"Faites la déclaration avec la personne, mois par mois.",
		"Vérifiez le jour du prochain versement et dites-le.",
		"Proposez un rappel avant la prochaine déclaration, et de l’aide près de chez elle.",
	],
	gainNet: [
		"Dites le montant qui reprend, et depuis quel mois : les mois arrêtés sont versés si la déclaration arrive à temps.",
	],
	dettes: [
		"Une déclaration corrigée peut faire apparaître un trop-perçu : dites-le tout de suite, avec l’échelonnement possible.",
	],
	revue: [
		...REVUE,
		"Combien de personnes n’avaient pas pu déclarer, plutôt qu’oublié, et qu’est-ce qui les en empêchait ?",
	],
	sources: [
		"Code de la sécurité sociale, R846-2 (prime fixée pour trois mois, déclaration trimestrielle)",
		"Code de l’action sociale et des familles, R262-4 (RSA calculé sur trois mois)",
	],
};
