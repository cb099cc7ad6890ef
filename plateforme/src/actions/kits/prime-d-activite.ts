import { CLOTURE, REPONDEUR, REVUE, VERIFIER } from "./commun.ts";
import type { Kit } from "./kit.ts";

export const primeDActivite: Kit = {
	kit: "prime-d-activite",
	version: 2,
	titre: "Prime d’activité non demandée",
	prestation: "ppa",
	nature: "campagne",
	sensible: false,
	donneesEchangees: true,
	pour: "Les personnes qui travaillent, dont les revenus ouvrent sans doute droit à la prime d’activité, et qui ne l’ont jamais demandée.",
	pourquoi:
		"La prime d’activité commence le mois de la demande : chaque mois qui passe sans demande est perdu, sans rappel possible.",
	audience: {
		prestation: "ppa",
		situations: ["a_demander"],
		statuts: ["certain", "probable"],
	},
	messages: {
		sms: "{caisse}: vous pourriez avoir droit à la prime d'activité. {telephone} ou accueil {lieu}. Pourquoi: {notice}. Refuser: STOP",
		courriel: {
			sujet: "Vous pourriez avoir droit à la prime d’activité",
			corps: `Bonjour {prenom} {nom},

Vous travaillez, et d’après votre dossier vous pourriez avoir droit à la prime d’activité. Vous ne l’avez pas demandée.

La prime complète vos revenus du travail. Elle commence le mois de la demande : mieux vaut demander ce mois-ci que le mois prochain.

Trois façons de faire, à votre choix :
- appelez-nous au {telephone} ({horaires}) : nous regardons ensemble combien vous auriez ;
- venez à l’accueil : {lieu} ;
- faites votre demande dans votre espace habituel, en y entrant comme d’habitude. Ce message ne contient aucun lien, exprès.

Ayez près de vous vos trois derniers bulletins de paie. C’est gratuit, et demander n’engage à rien.

La {caisse}

{mention}

{opposition}`,
		},
		courrier: {
			sujet: "Vous pourriez avoir droit à la prime d’activité",
			corps: `Bonjour {prenom} {nom},

Vous travaillez, et d’après votre dossier vous pourriez avoir droit à la prime d’activité, {montant}. Vous ne l’avez pas demandée.

La prime complète vos revenus du travail. Elle commence le mois de la demande : mieux vaut demander ce mois-ci que le mois prochain.

Appelez-nous au {telephone} ({horaires}), ou venez à l’accueil : {lieu}. Nous regarderons ensemble combien vous auriez, et nous remplirons la demande avec vous si vous le souhaitez. Prenez vos trois derniers bulletins de paie.

Ce montant est une estimation : il dépend de vos revenus des trois derniers mois, et une autre aide peut baisser un peu. En comptant tout, votre foyer y gagnerait {gain}.

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
			"« Je vous appelle pour une bonne nouvelle possible : d’après votre dossier, vous pourriez avoir droit à la prime d’activité. Avez-vous cinq minutes ? »",
		explication:
			"« C’est un complément versé chaque mois à celles et ceux qui travaillent. Pour vous, ce serait {montant}. Tout compris, votre foyer gagnerait {gain}. On la demande en un quart d’heure, et il faut redire ses revenus tous les trois mois. »",
		avantDeDemander: [
			"La prime commence ce mois-ci au plus tôt : les mois passés ne se rattrapent pas. Si la personne ne peut pas demander aujourd’hui, protégez la date.",
			"Le montant se calcule sur les revenus des trois derniers mois, puis reste le même pendant trois mois.",
			"Il faudra déclarer les revenus de tout le foyer tous les trois mois. Un oubli arrête le versement.",
		],
		repliques: [
			{
				dit: "« C’est un piège ? »",
				repondre:
					"« Vous avez raison de vous méfier. Je ne vous demande ni mot de passe, ni carte bancaire. Raccrochez et rappelez le {telephone} : c’est le numéro de la {caisse}. »",
			},
			{
				dit: "« Je gagne trop. »",
				repondre:
					"« Beaucoup de personnes le croient. La prime tient compte de tout le foyer : regardons avec vos trois derniers bulletins. »",
			},
			{
				dit: "« On va me réclamer de l’argent après. »",
				repondre:
					"« Le montant est fixé pour trois mois. Si vos revenus montent, il change au trimestre suivant : rien n’est repris, du moment que les revenus sont déclarés comme ils sont. »",
			},
			{
				dit: "« Je ne veux pas d’aide. »",
				repondre:
					"« C’est votre choix, et il ne change rien à votre dossier. Voulez-vous que je le note, pour que nous ne vous en reparlions pas ? »",
			},
		],
		cloture: CLOTURE,
	},
	ouvrir: [
		"Vérifiez l’identité et la composition du foyer ; corrigez-les d’abord si elles ont changé.",
		"Faites avec la personne la demande de prime d’activité, avec les revenus des trois derniers mois de chaque personne du foyer.",
		"Pas le temps, ou pas les bulletins : protégez la date du jour, elle vaut pour ce mois.",
		"Donnez le montant estimé et la date du premier versement, le mois qui suit.",
		"Notez la date de la première déclaration trimestrielle, et proposez un rappel.",
	],
	gainNet: [
		"Dites le gain de tout le foyer, pas la prime seule : elle peut baisser si une autre aide change.",
		"La prime d’activité n’est pas imposable.",
	],
	dettes: [
		"Une dette en cours peut être retenue en partie sur les versements : regardez le dossier avant d’annoncer ce qui arrivera sur le compte.",
		"Des revenus déclarés trop bas se rattrapent ensuite : mieux vaut déclarer juste que vite.",
	],
	revue: REVUE,
	sources: [
		"Code de la sécurité sociale, L842-1, L842-2 (conditions), L842-3 (montant), R846-1 (ouverture au mois de la demande), R846-2 (trois mois)",
		"Code de la sécurité sociale, L583-1 (devoir d’information)",
	],
};
