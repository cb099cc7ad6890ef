import { type Jour, jourEnToutesLettres, moisEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Sens } from "../types.ts";

const jours = (n: number) =>
	n < 1 ? "moins d’un jour" : n < 2 ? `${nombre(n)} jour` : `${nombre(n)} jours`;

export const textesDepartement = {
	titre: "RSA à décider par le département",
	chapeau:
		"La caisse vous transmet les demandes de RSA que le département n’a pas déléguées. Vous voyez celles-là, et aucun autre dossier.",
	aDecider: "À décider",
	decidees: "Déjà répondues",
	aucune:
		"Rien à décider. Une demande s’affiche ici quand la caisse l’a mise sur un bordereau du département.",
	aucuneDecidee: "Aucune réponse n’est encore donnée.",
	colonnes: {
		decision: "Décision",
		qui: "Demandeur",
		propose: "La caisse propose",
		pourquoi: "Pourquoi elle est à vous",
		montant: "Par mois",
		depuis: "Attend depuis",
		reponse: "Votre réponse",
		le: "Le",
	},
	/** No name on a protected file. */
	protege: (matricule: string) => `${matricule} (dossier protégé)`,
	propose: { accord: "Accorder", refus: "Refuser" } satisfies Record<Sens, string>,
	jours,
	retard: (n: number) => `${jours(n)}, délai annoncé passé`,
	reponses: {
		suivie: "Comme proposé",
		autrement: "Autrement",
		"a-completer": "Renvoyée à compléter",
	},
	decision: (n: number) => `RSA, décision ${n}`,
	retour: "Toutes les demandes",
	dossier: (qui: string, naissance: Jour | null, matricule: string) =>
		`${qui}${naissance ? `, naissance le ${jourEnToutesLettres(naissance)}` : ""}, dossier ${matricule}.`,
	transmise: (mois: Jour, n: number) =>
		`Demande de ${moisEnToutesLettres(mois)}, transmise depuis ${jours(n)}.`,
	promis: (reste: number) =>
		reste >= 0
			? `Délai annoncé : encore ${jours(reste)}.`
			: `Délai annoncé passé de ${jours(-reste)}.`,
	propositions: "Ce que la caisse propose",
	pourquoi: "Pourquoi elle est à vous",
	garde: (quoi: string) => `Le département garde ${quoi}.`,
	foyer: "Ce que la caisse sait du foyer",
	foyerVide: "Le foyer n’a pas été lu par un calcul.",
	pieces:
		"Une pièce vous manque ? Renvoyez la demande en disant laquelle : la caisse la demande à la personne.",
	repondre: {
		titre: "Votre réponse",
		aide: "Votre réponse vaut décision du président du conseil départemental. Comme proposé, la lettre part aussitôt à la personne, avec les voies de recours. Autrement, un agent de la caisse l’écrit avec vos raisons.",
		le: "Décidée le",
		note: "Vos raisons, ou ce qui manque",
		noteAide: "À dire si vous décidez autrement ou si vous renvoyez. L’agent les lit mot pour mot.",
		suivie: {
			accord: "Accorder le RSA, comme proposé",
			refus: "Refuser le RSA, comme proposé",
		} satisfies Record<Sens, string>,
		autrement: {
			accord: "Refuser le RSA",
			refus: "Accorder le RSA",
		} satisfies Record<Sens, string>,
		completer: "Renvoyer à la caisse, à compléter",
		irrevocable: "Une réponse ne se reprend pas ici : pour la changer, appelez la caisse.",
	},
	/** Put before what the département wrote, when it decides otherwise: the agent reads both. */
	autrement: {
		accord: (note: string) => `Refus : ${note}`,
		refus: (note: string) => `Accord : ${note}`,
	} satisfies Record<Sens, (note: string) => string>,
	faits: {
		suivie: "C’est décidé : la lettre part à la personne, au nom du département.",
		autrement: "C’est noté : un agent de la caisse écrit votre décision et la lettre.",
		"a-completer": "La demande est renvoyée à la caisse, qui vous la transmettra complétée.",
	} as Record<string, string>,
	protection: {
		titre: "Ce dossier est protégé",
		texte:
			"Dites pourquoi vous l’ouvrez : la raison est gardée, et la personne peut la lire. Il reste ouvert un quart d’heure.",
		champ: "Pourquoi ouvrir ce dossier",
		ouvrir: "Ouvrir",
		reserve:
			"Ce dossier est celui d’un agent : seuls les responsables de la caisse l’ouvrent. Répondez par le bordereau, un responsable notera votre réponse.",
	},
	regard: {
		titre: "Second regard",
		chapeau:
			"Des décisions attendent une autre personne que leur auteur : tirées au sort, d’un montant élevé, ou contre le calcul. Rien n’est écrit, et personne n’est prévenu, avant que vous confirmiez.",
		aucune:
			"Rien à relire. Une décision tirée au sort, au-dessus du montant réglé ou contre le calcul s’affichera ici.",
		pourquoi: "Pourquoi",
		age: "Âge (jours)",
		retour: "Second regard",
		aide: "Vous n’avez pas pris cette décision. Relisez-la avec ce que la caisse sait du foyer : confirmée, elle s’écrit et la lettre part ; renvoyée, la demande revient à son auteur avec vos raisons.",
		faits: {
			confirmer: "La décision est confirmée : le dossier est écrit, la lettre part à la personne.",
			renvoyer: "La décision est renvoyée à son auteur, avec vos raisons.",
		} as Record<string, string>,
	},
};
