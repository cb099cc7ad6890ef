import { CLOTURE, REPONDEUR, REVUE, VERIFIER } from "./commun.ts";
import type { Kit } from "./kit.ts";

export const vingtOuVingtCinqAns: Kit = {
	kit: "vingt-ou-vingt-cinq-ans",
	version: 3,
	titre: "Vingt ans, vingt-cinq ans : les droits qui changent",
	prestation: "rsa",
	nature: "campagne",
	sensible: false,
	donneesEchangees: false,
	pour: "Les personnes qui ont vingt-cinq ans dans les trois mois, sans enfant et sans RSA ; leurs ressources se regardent avec elles. Pour les enfants qui ont vingt ans, changez l’âge et la famille.",
	pourquoi:
		"À vingt ans un enfant cesse de compter dans les prestations familiales ; à vingt-cinq ans le RSA devient possible sans enfant. Ces dates sont connues d’avance, et rien n’y change tout seul.",
	audience: {
		prestation: "rsa",
		familles: ["seul", "couple"],
		anniversaire: { age: 25, dansMois: 3 },
	},
	messages: {
		sms: "{caisse}: un anniversaire proche change vos droits. {telephone} ou accueil {lieu}. Pourquoi: {notice}. Refuser: STOP",
		courriel: {
			sujet: "Un anniversaire qui change vos droits",
			corps: `Bonjour {prenom} {nom},

Un anniversaire approche dans votre foyer, et avec lui des droits changent : certains s’arrêtent, d’autres deviennent possibles. Rien ne se fait tout seul : il faut en parler.

Faisons le point avant cette date :
- au {telephone} ({horaires}) ;
- ou à l’accueil : {lieu}.

Préparez, si vous les avez, vos revenus des trois derniers mois. Ce message ne contient aucun lien, exprès.

La {caisse}

{mention}

{opposition}`,
		},
		courrier: {
			sujet: "Un anniversaire qui change vos droits",
			corps: `Bonjour {prenom} {nom},

Un anniversaire approche dans votre foyer, et avec lui des droits changent.

À vingt ans, un enfant ne compte plus dans les allocations familiales ; une aide passagère peut exister pour les familles de trois enfants et plus, et l’enfant peut avoir des droits à lui : logement, prime d’activité s’il travaille.

À vingt-cinq ans, le RSA devient possible sans enfant, quand les ressources sont faibles. Il commence au premier contact : un appel suffit à fixer la date.

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
			"« Un anniversaire approche, et il change vos droits. Je voudrais que vous n’en perdiez pas : avez-vous cinq minutes ? »",
		explication:
			"« À vingt-cinq ans, le RSA devient possible sans enfant quand les ressources sont faibles : pour vous, {montant}. Tout compris, votre foyer gagnerait {gain}. La date de notre appel compte déjà. »",
		avantDeDemander: [
			"Le RSA s’ouvre au plus tôt le mois des vingt-cinq ans : rappelez ce mois-là, et protégez la date.",
			"Si la personne vit chez ses parents, dites-leur ensemble ce que chaque foyer gagne et perd.",
			"Une personne qui travaille a peut-être déjà droit à la prime d’activité, dès dix-huit ans.",
		],
		repliques: [
			{
				dit: "« Je fais des études. »",
				repondre:
					"« Le RSA n’est en général pas ouvert aux étudiants, mais le logement peut l’être. Regardons ce qui vous va. »",
			},
			{
				dit: "« Mes parents vont perdre quelque chose ? »",
				repondre:
					"« Peut-être. Regardons les deux foyers ensemble avant de choisir, c’est le total qui compte. »",
			},
		],
		cloture: CLOTURE,
	},
	ouvrir: [
		"Vérifiez la date de naissance et avec qui la personne vit.",
		"Vingt-cinq ans : faites la demande de RSA le mois de l’anniversaire, ou protégez la date.",
		"Vingt ans : refaites le calcul des parents au mois suivant, et ouvrez les droits propres de l’enfant.",
	],
	gainNet: [
		"Comparez toujours le total des deux foyers : un droit ouvert à l’enfant peut en fermer un aux parents.",
	],
	dettes: [
		"Un enfant resté au dossier après ses vingt ans fait un trop-perçu : signaler la date à l’avance l’évite.",
	],
	revue: REVUE,
	sources: [
		"Code de l’action sociale et des familles, L262-4 (vingt-cinq ans), L262-18, R262-33 (premier contact)",
		"Code de la sécurité sociale, L512-3, R512-2 (vingt ans), L521-1 (aide passagère aux familles de trois enfants)",
	],
};
