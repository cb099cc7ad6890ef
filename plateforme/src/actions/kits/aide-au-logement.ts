import { CLOTURE, REPONDEUR, REVUE, VERIFIER } from "./commun.ts";
import type { Kit } from "./kit.ts";

export const aideAuLogement: Kit = {
	kit: "aide-au-logement",
	version: 2,
	titre: "Aide au logement des nouveaux locataires",
	prestation: "aide_logement",
	nature: "campagne",
	sensible: false,
	donneesEchangees: false,
	pour: "Les locataires arrivés dans leur logement depuis peu, dont les ressources ouvrent sans doute droit à une aide au logement qu’ils n’ont pas demandée.",
	pourquoi:
		"L’aide ne se rattrape pas : une demande faite après le premier mois du bail fait perdre les mois d’avant.",
	audience: {
		prestation: "aide_logement",
		situations: ["a_demander"],
		statuts: ["certain", "probable"],
		logements: ["locataire_hlm", "locataire_vide", "locataire_meuble"],
		emmenageDepuisMois: 6,
	},
	messages: {
		sms: "{caisse}: vous pourriez avoir droit à une aide pour votre loyer. {telephone} ou accueil {lieu}. Pourquoi: {notice}. Refuser: STOP",
		courriel: {
			sujet: "Votre loyer : vous pourriez avoir droit à une aide",
			corps: `Bonjour {prenom} {nom},

D’après votre dossier, vous louez votre logement et vous pourriez avoir droit à une aide au logement. Vous ne l’avez pas demandée.

Elle commence au plus tôt le mois de la demande, et les mois passés ne se rattrapent pas : mieux vaut demander ce mois-ci.

Pour savoir combien vous auriez et faire la demande :
- appelez-nous au {telephone} ({horaires}) ;
- ou venez à l’accueil : {lieu}.

Ayez près de vous votre bail et votre dernière quittance. Ce message ne contient aucun lien, exprès.

La {caisse}

{mention}

{opposition}`,
		},
		courrier: {
			sujet: "Votre loyer : vous pourriez avoir droit à une aide",
			corps: `Bonjour {prenom} {nom},

D’après votre dossier, vous louez votre logement et vous pourriez avoir droit à une aide au logement, {montant}. Vous ne l’avez pas demandée.

Elle commence au plus tôt le mois de la demande, et les mois passés ne se rattrapent pas : mieux vaut demander ce mois-ci.

Appelez-nous au {telephone} ({horaires}), ou venez à l’accueil avec votre bail et votre dernière quittance : {lieu}. Nous remplirons la demande avec vous si vous le souhaitez.

Ce montant est une estimation, avant la part retenue pour la dette sociale. L’aide peut être versée à votre propriétaire : votre loyer baisse alors d’autant.

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
			"« Vous avez changé de logement il y a peu. Je vous appelle parce que vous pourriez avoir une aide pour votre loyer. Avez-vous cinq minutes ? »",
		explication:
			"« Selon vos ressources et votre loyer, l’aide serait la suivante : {montant}. Tout compris, votre foyer gagnerait {gain}. Elle est versée à vous, ou à votre propriétaire qui la déduit du loyer. »",
		avantDeDemander: [
			"L’aide s’ouvre le mois qui suit l’entrée dans le logement, et jamais avant le mois de la demande : protégez la date si la demande ne peut pas se faire aujourd’hui.",
			"Le propriétaire devra remplir une attestation ; la demande se fait sans l’attendre.",
			"Un logement loué à un parent ou à un grand-parent n’ouvre pas droit à l’aide : posez la question avant la demande.",
			"En colocation, chaque locataire nommé au bail fait sa propre demande.",
		],
		repliques: [
			{
				dit: "« Mon propriétaire ne sera pas content. »",
				repondre:
					"« Il n’a rien à payer, et l’aide peut lui être versée directement : pour lui, c’est un loyer plus sûr. »",
			},
			{
				dit: "« Je suis étudiant, mes parents touchent des allocations pour moi. »",
				repondre:
					"« Alors il faut comparer avant de demander : avec votre aide, vous ne comptez plus dans les prestations de vos parents. Regardons le total des deux foyers. »",
			},
			{
				dit: "« J’attends que mon dossier soit complet. »",
				repondre:
					"« N’attendez pas : la date de la demande compte, même avec des papiers qui manquent. Vous les enverrez ensuite. »",
			},
		],
		cloture: CLOTURE,
	},
	ouvrir: [
		"Vérifiez l’adresse, la date d’entrée et le statut d’occupation ; corrigez le dossier s’il a changé.",
		"Faites la demande d’aide au logement avec la personne : loyer hors charges, type de logement, colocation.",
		"Bail ou quittance absents : protégez la date du jour, et dites ce qui manque et jusqu’à quand.",
		"Demandez l’attestation de loyer au propriétaire ; proposez le versement direct si la personne le préfère.",
	],
	gainNet: [
		"L’aide au logement compte en partie dans le RSA et la prime d’activité : dites le gain de tout le foyer.",
		"Pour un étudiant rattaché à ses parents, comparez le total des deux foyers avant de demander.",
	],
	dettes: [
		"Un impayé de loyer ne ferme pas le droit : il faut le dire, un plan est possible.",
		"Si une procédure d’expulsion est en cours, ne faites rien d’autre : passez l’appel à un travailleur social tout de suite.",
	],
	revue: REVUE,
	sources: [
		"Code de la construction et de l’habitation, L822-2, L823-1, R823-10 (ouverture et absence de rappel)",
		"Code de la sécurité sociale, L583-1 (devoir d’information)",
	],
};
