import { CLOTURE, REPONDEUR, REVUE, VERIFIER } from "./commun.ts";
import type { Kit } from "./kit.ts";

export const soutienFamilial: Kit = {
	kit: "soutien-familial",
	version: 3,
	titre: "Allocation de soutien familial non demandée",
	prestation: "asf",
	nature: "campagne",
	sensible: true,
	donneesEchangees: false,
	pour: "Les personnes qui élèvent seules un enfant de moins de vingt ans, privé de l’aide de l’un de ses parents d’après ce que dit leur dossier.",
	pourquoi:
		"L’allocation peut être rappelée sur vingt-quatre mois au plus : au-delà, chaque mois d’attente en efface un.",
	audience: {
		prestation: "asf",
		situations: ["a_demander"],
		statuts: ["certain", "probable", "possible"],
		familles: ["seul-enfants"],
	},
	messages: {
		sms: "{caisse}: parlons d'un droit que vous n'avez pas demandé: {telephone} ou accueil {lieu}. Pourquoi: {notice}. Refuser: STOP",
		courriel: {
			sujet: "Un droit que vous n’avez pas encore demandé",
			corps: `Bonjour {prenom} {nom},

En relisant votre dossier, nous pensons que vous pourriez avoir un droit que vous n’avez pas encore demandé. Il peut parfois être versé aussi pour des mois passés.

Pour votre tranquillité, nous n’en disons pas plus par écrit. Parlons-en :
- au {telephone} ({horaires}), en disant « je vous appelle au sujet d’un droit non demandé » ;
- ou à l’accueil : {lieu}.

Ce message ne contient aucun lien, exprès. Demander un renseignement n’engage à rien.

La {caisse}

{mention}

{opposition}`,
		},
		courrier: {
			sujet: "L’allocation de soutien familial",
			corps: `Bonjour {prenom} {nom},

Vous élevez seul ou seule un enfant. Si son autre parent n’est plus là, ne l’a pas reconnu, ou ne verse pas la pension prévue, vous pourriez avoir droit à l’allocation de soutien familial : {montant}.

Elle se demande pour chaque enfant. Selon votre situation, des mois passés peuvent aussi être versés : jusqu’à {rappel}. Ce sont des estimations : votre situation exacte, vous seul la connaissez.

Avant de demander, trois choses à savoir :
- quand l’autre parent pourrait verser une pension, la Caf l’avance et peut la lui demander à votre place ;
- sans pension fixée, l’allocation est versée quatre mois ; pour continuer, il faut saisir le juge aux affaires familiales, sauf si l’autre parent ne peut pas payer ;
- si vous craignez des violences, rien ne sera demandé à l’autre parent : dites-le-nous, un travailleur social vous recevra.

Appelez-nous au {telephone} ({horaires}), ou venez à l’accueil : {lieu}.

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
			"« Je vous appelle parce que vous pourriez avoir un droit que vous n’avez pas demandé. Êtes-vous dans un endroit où vous pouvez parler d’une question personnelle ? »",
		explication:
			"« Quand on élève seul un enfant et que l’autre parent n’aide pas, la Caf peut verser l’allocation de soutien familial : {montant} pour vous. Des mois passés peuvent être versés, jusqu’à {rappel}. Tout compris, votre foyer gagnerait {gain}. Je vais vous poser quelques questions, enfant par enfant ; vous pouvez ne pas répondre. »",
		avantDeDemander: [
			"Pour chaque enfant : l’autre parent l’a-t-il reconnu, une pension est-elle fixée, est-elle versée, depuis quand ? Ne devinez jamais à la place de la personne.",
			"Quand l’autre parent pourrait payer, l’organisme qui recouvre les pensions peut lui réclamer ce qui est dû, jusqu’à deux ans en arrière.",
			"Sans pension fixée : quatre mois de versement, puis il faut saisir le juge aux affaires familiales, sauf si l’autre parent est hors d’état de payer.",
			"En cas de violences, aucune démarche envers l’autre parent n’est demandée : arrêtez le questionnaire et proposez un travailleur social.",
			"Avec le RSA, il est demandé de faire valoir ses droits à pension ou à cette allocation, sauf motif légitime.",
			"Vivre de nouveau en couple met fin au droit : dites-le sans chercher à savoir.",
		],
		repliques: [
			{
				dit: "« Je ne veux pas d’histoires avec l’autre parent. »",
				repondre:
					"« Je comprends. Rien ne part sans que vous le sachiez. Un travailleur social peut regarder avec vous ce qui est possible avant toute demande. »",
			},
			{
				dit: "« Nous nous arrangeons entre nous. »",
				repondre:
					"« C’est possible. Si ce qui est versé est plus bas que l’allocation, elle peut parfois compléter. Voulez-vous que nous regardions ? »",
			},
			{
				dit: "« J’ai déjà demandé, on m’a refusé. »",
				repondre:
					"« Le refus reste à votre dossier, je le regarde. Si votre situation a changé, une nouvelle demande se fait, enfant par enfant. »",
			},
		],
		cloture: CLOTURE,
	},
	ouvrir: [
		"Ouvrez une demande par enfant, avec son motif : orphelin, non reconnu, pension impayée, parent hors d’état, pension trop basse.",
		"Pension impayée : demandez le titre (jugement, convention, acte) et le dernier versement.",
		"Garde partagée, ou vie en couple de nouveau : n’ouvrez pas la demande, passez le dossier à un agent.",
		"Notez la date du quatrième mois, et proposez l’aide au recours devant le juge avant elle.",
		"Le rappel part du premier mois dû, vingt-quatre mois au plus avant la demande.",
	],
	gainNet: [
		"L’allocation compte dans le RSA et la prime d’activité : dites toujours le gain de tout le foyer.",
		"Un rappel peut faire baisser d’autres aides déjà versées pour les mêmes mois.",
	],
	dettes: [
		"Un rappel peut créer une dette sur le RSA ou la prime des mêmes mois : faites le calcul entier avant d’annoncer la somme.",
		"Une dette en cours peut être retenue sur le rappel : dites-le avant le versement.",
	],
	revue: [
		...REVUE,
		"Combien de dossiers sont allés au juge à la fin des quatre mois, et combien ont perdu le droit ?",
	],
	sources: [
		"Code de la sécurité sociale, L523-1 à L523-3, D523-1, R523-1 (conditions, quatre mois, recouvrement)",
		"Code de la sécurité sociale, L553-1 (prescription de deux ans)",
		"Code de l’action sociale et des familles, L262-10 (RSA et droits à pension)",
	],
};
