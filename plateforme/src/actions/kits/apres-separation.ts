import { CLOTURE, REPONDEUR, REVUE, VERIFIER } from "./commun.ts";
import type { Kit } from "./kit.ts";

export const apresSeparation: Kit = {
	kit: "apres-separation",
	version: 2,
	titre: "Après une séparation : refaire le tour de ses droits",
	prestation: "rsa",
	nature: "campagne",
	sensible: true,
	donneesEchangees: false,
	pour: "Les personnes dont le dossier dit une séparation depuis six mois au plus, et dont les ressources de seul foyer ouvrent sans doute de nouveaux droits.",
	pourquoi:
		"Une séparation change presque tous les droits du jour au lendemain, au moment où l’on a le moins le temps de s’en occuper. Le RSA commence au premier contact : chaque mois compte.",
	audience: {
		prestation: "rsa",
		situations: ["a_demander"],
		statuts: ["certain", "probable"],
		familles: ["seul", "seul-enfants"],
		separeDepuisMois: 6,
	},
	messages: {
		sms: "{caisse}: vos droits ont pu changer, faisons le point: {telephone} ou accueil {lieu}. Pourquoi: {notice}. Refuser: STOP",
		courriel: {
			sujet: "Faisons le point sur vos droits",
			corps: `Bonjour {prenom} {nom},

Votre dossier a changé ces derniers mois. Vous pourriez avoir des droits nouveaux, que vous n’avez pas encore demandés. Certains commencent le mois où vous nous contactez : un simple appel suffit à fixer la date.

Pour votre tranquillité, nous n’en disons pas plus par écrit. Faisons le point :
- au {telephone} ({horaires}), en disant « je voudrais faire le point sur mes droits » ;
- ou à l’accueil : {lieu}.

Vous pouvez demander à parler à un travailleur social. Ce message ne contient aucun lien, exprès.

La {caisse}

{mention}

{opposition}`,
		},
		courrier: {
			sujet: "Faisons le point sur vos droits",
			corps: `Bonjour {prenom} {nom},

Votre situation a changé ces derniers mois. Vos droits changent avec elle, et certains ne commencent que lorsque vous les demandez : d’après votre dossier, vous pourriez avoir droit au RSA : {montant}.

Un appel, même sans papiers, suffit à fixer la date. Nous regarderons ensemble tout ce qui peut s’ouvrir : revenu, logement, enfants. Tout compris, votre foyer y gagnerait {gain}. C’est une estimation.

Appelez-nous au {telephone} ({horaires}), ou venez à l’accueil : {lieu}. Vous pouvez demander un rendez-vous avec un travailleur social, gratuit et confidentiel.

{calcul}

La {caisse}

{mention}

{opposition}`,
		},
	},
	appel: {
		verifier: [
			...VERIFIER,
			"N’appelez que le numéro confirmé depuis la séparation. Si une autre personne décroche, raccrochez poliment sans vous présenter.",
		],
		repondeur: REPONDEUR,
		accroche:
			"« Votre dossier a changé ces derniers mois, et vous pourriez avoir de nouveaux droits. Êtes-vous seul ou seule en ce moment, et est-ce un bon moment pour en parler ? »",
		explication:
			"« D’après ce que nous savons, vous pourriez avoir le RSA : {montant}. Tout compris, votre foyer gagnerait {gain}. On fait le tour ensemble : revenu, logement, enfants. Notre appel d’aujourd’hui fixe déjà la date. »",
		avantDeDemander: [
			"Protégez la date dès le début de l’appel : le premier contact compte pour le RSA, même sans papiers.",
			"Le RSA demande de faire valoir ses droits à pension, sauf motif légitime : violences, démarche en cours.",
			"Une date de séparation déclarée de bonne foi suffit : aucune preuve n’est demandée au téléphone.",
			"À la moindre crainte pour sa sécurité, arrêtez le questionnaire et proposez un travailleur social tout de suite.",
		],
		repliques: [
			{
				dit: "« Nous vivons encore sous le même toit. »",
				repondre:
					"« Cela arrive. Un agent regardera avec vous comment le dire au dossier, sans rien changer avant que vous l’ayez décidé. »",
			},
			{
				dit: "« L’autre va-t-il le savoir ? »",
				repondre:
					"« Non. Votre dossier est à vous seul, et nous n’écrivons rien à l’ancienne adresse. Y a-t-il un numéro ou une adresse que vous préférez ? »",
			},
			{
				dit: "« Je n’ai la tête à rien en ce moment. »",
				repondre:
					"« Je fixe la date pour vous, vous ne perdez rien. Quand préférez-vous que nous rappelions ? »",
			},
		],
		cloture: CLOTURE,
	},
	ouvrir: [
		"Protégez la date du jour.",
		"Confirmez l’adresse, le téléphone et le courriel : rien ne part vers un contact qui n’a pas été confirmé depuis.",
		"Enregistrez la séparation et sa date, puis relisez les droits du foyer avant et après.",
		"Ouvrez les demandes qui en sortent : RSA, prime d’activité, logement, soutien familial enfant par enfant.",
		"Proposez un rendez-vous avec un travailleur social.",
	],
	gainNet: [
		"Plusieurs droits changent ensemble : donnez le total du foyer avant et après, jamais une ligne seule.",
		"Une aide peut baisser pour l’autre foyer : ne le dites pas à la personne, ce dossier n’est pas le sien.",
	],
	dettes: [
		"Une dette née du temps de la vie commune peut être partagée : ne promettez rien, passez-la à un agent.",
		"Si des droits de couple ont continué après la séparation, le trop-perçu sera calculé : dites-le simplement, avec la remise possible.",
	],
	revue: [
		...REVUE,
		"Un message est-il arrivé à l’ancien conjoint ? Par quel contact, et pourquoi était-il tenu pour confirmé ?",
	],
	sources: [
		"Code de l’action sociale et des familles, L262-9, L262-10, L262-18, R262-33 (RSA, premier contact)",
		"Code de la sécurité sociale, L583-1 (devoir d’information)",
	],
};
