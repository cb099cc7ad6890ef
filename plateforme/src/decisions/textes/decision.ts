import {
	type Jour,
	jourAbrege,
	jourEnToutesLettres,
	nombre,
	prestations,
} from "../../socle/index.ts";
import type { ReserveDuDepartement } from "../regles/delegation.ts";
import type { RaisonDuRegard } from "../regles/second-regard.ts";
import type { Autorite, EtatDecision, IssueNationale, Sens } from "../types.ts";
import { textesDecider } from "./decider.ts";

const enumerer = (mots: readonly string[]): string =>
	mots.length < 2 ? (mots[0] ?? "") : `${mots.slice(0, -1).join(", ")} et ${mots.at(-1)}`;

export const textesDecision = {
	titre: (decision: number) => `Décision ${decision}`,
	quoi: (prestation: keyof typeof prestations | null) =>
		prestation ? prestations[prestation].titre : "Changement de situation",
	sens: { accord: "Accord", refus: "Refus" } satisfies Record<Sens, string>,
	etats: {
		"a-relire": "À relire par une autre personne",
		"au-departement": "Au département",
		prise: "Prise et notifiée",
		renvoyee: "Renvoyée à son auteur",
	} satisfies Record<EtatDecision, string>,
	autorites: {
		caisse: "par la caisse",
		delegation: "par délégation du président du conseil départemental",
		departement: "par le président du conseil départemental",
	} satisfies Record<Autorite, string>,
	suites: {
		"telle-quelle": "acceptée telle quelle",
		modifiee: "modifiée",
		rejetee: "rejetée",
	} satisfies Record<IssueNationale, string>,
	notes: {
		transmise: (hors: readonly ReserveDuDepartement[]) =>
			`au département, qui garde ${enumerer(hors.map((un) => textesDecider.reserves[un]))}`,
		decidee: (autorite: Autorite) => `décidée ${textesDecision.autorites[autorite]}`,
		reponseDuDepartement: "Réponse du département",
		autrement: "Réponse du département",
		"a-completer": "Renvoyée par le département, à compléter",
		rejetNational: "Ligne rejetée par le système national",
	},
	liste: {
		titre: "Décisions",
		chapeau:
			"Ce qui attend une autre personne, le département, ou le système national, qui calcule et paie.",
		sections: {
			"a-relire": "À relire",
			"au-departement": "Au département",
			"a-exporter": "À exporter",
			"en-attente": "Attendues du système national",
			ecarts: "Écarts",
			toutes: "Les dernières",
		},
		vides: {
			"a-relire":
				"Rien à relire. Une décision tirée au sort, au-dessus du montant réglé ou contre le calcul s’affichera ici.",
			"au-departement":
				"Rien n’est au département. Une décision de RSA qu’il ne délègue pas s’affichera ici.",
			"a-exporter": "Tout est exporté. Une décision notifiée s’affichera ici.",
			"en-attente": "Rien n’est attendu du système national.",
			ecarts: "Aucun écart. Ce que le système national modifie ou rejette s’affichera ici.",
			toutes: "Aucune décision. On décide depuis une demande, dans la file.",
		},
		colonnes: {
			decision: "Décision",
			quoi: "Droit",
			dossier: "Dossier",
			sens: "Sens",
			etat: "État",
			age: "Âge (jours)",
			montant: "Par mois",
		},
		compte: (n: number) => (n < 2 ? `${nombre(n)} décision` : `${nombre(n)} décisions`),
		limite: (n: number) => `Les ${nombre(n)} premières seulement.`,
		exporter: "Préparer le bordereau du système national",
		transmettre: "Préparer le bordereau du département",
		importer: "Noter les retours",
		bordereaux: "Bordereaux",
		bordereau: (n: number, jour: Jour, lignes: number, pour: string) =>
			`Bordereau ${n}, ${pour}, le ${jourAbrege(jour)} : ${nombre(lignes)} ${lignes > 1 ? "lignes" : "ligne"}`,
		pour: { national: "système national", departement: "département" },
		telecharger: "Télécharger",
		rien: "Rien à mettre dans un bordereau.",
		fait: (n: number) => `Le bordereau ${n} est prêt : téléchargez-le plus bas.`,
	},
	page: {
		retour: "Décisions",
		demande: "La demande",
		dossier: "Le dossier",
		auteur: (nom: string, jour: Jour) => `Proposée par ${nom} le ${jourEnToutesLettres(jour)}.`,
		relue: (nom: string, jour: Jour) => `Relue par ${nom} le ${jourEnToutesLettres(jour)}.`,
		pourquoi: (raison: RaisonDuRegard) =>
			`À relire : ${textesDecider.regards[raison]}. Rien n’est parti, rien n’est écrit au dossier.`,
		notifiee: (jour: Jour) => `Lettre préparée le ${jourEnToutesLettres(jour)}.`,
		lue: (jour: Jour) => `Lue en ligne le ${jourEnToutesLettres(jour)}.`,
		reponse: (jour: Jour, note: string) =>
			`Réponse du département le ${jourEnToutesLettres(jour)} : ${note}`,
		lettre: "La lettre",
		pdf: "La lettre en PDF",
		pasEncore: "La lettre s’écrira quand la décision sera prise.",
		vu: "Ce que l’auteur a vu",
		lignes: "Ce qui est décidé",
		suite: "Système national",
		ecart: (propose: string, paye: string) => `proposé ${propose}, retenu ${paye}`,
		attendue: (n: number) => `bordereau ${n}, réponse attendue`,
		aExporter: "pas encore exportée",
		relire: {
			titre: "Second regard",
			aide: "Vous n’avez pas pris cette décision. Relisez-la avec le dossier : confirmée, elle s’écrit et la lettre part ; renvoyée, la demande revient à décider.",
			reserve: "Une personne habilitée au second regard la relira.",
			sienne: "Vous avez pris cette décision : une autre personne doit la relire.",
			confirmer: "Confirmer et écrire à la personne",
			renvoyer: "Renvoyer à l’auteur",
			note: "Pourquoi la renvoyer",
		},
		departement: {
			titre: "Réponse du département",
			aide: "La demande est au département. Notez sa réponse : la décision s’écrit alors et la lettre part, en son nom.",
			attente: (jours: number) =>
				`Transmise depuis ${nombre(jours)} ${jours > 1 ? "jours" : "jour"}.`,
			promis: (jours: number, reste: number) =>
				reste >= 0
					? `Le département dit répondre en ${nombre(jours)} jours : encore ${nombre(reste)}.`
					: `Le département dit répondre en ${nombre(jours)} jours : en retard de ${nombre(-reste)}.`,
			pasEncore: "Elle attend un bordereau pour partir.",
			le: "Décidée le",
			note: "Ce que le département écrit",
			suivi: "Comme proposé",
			autre: "Autrement que proposé",
			noter: "Noter la réponse",
			autrement:
				"Le département décide autrement : la proposition est refermée, décidez à nouveau avec sa réponse.",
		},
	},
	faits: {
		prise:
			"La décision est prise : le dossier est écrit, la lettre est dans les courriers à poster.",
		"a-relire": "La décision attend le second regard : rien n’est écrit au dossier, rien ne part.",
		"au-departement":
			"La proposition est pour le département : elle partira avec le prochain bordereau.",
		renvoyer: "La décision est renvoyée à son auteur : la demande est à décider de nouveau.",
		revoir: "La réponse du département est notée : décidez de nouveau, en son nom.",
	} as Record<string, string>,
	refus: {
		inconnue: "Cette décision n’existe pas.",
		"pas-a-relire": "Cette décision n’est plus à relire.",
		"pas-au-departement": "Cette décision n’est pas au département.",
		"son-auteur": "Vous avez pris cette décision : une autre personne doit la relire.",
		"note-vide": "Dites pourquoi, en une phrase.",
		"motif-trop-court": "Dites pourquoi, en dix caractères au moins.",
		"motif-trop-long": "Dites pourquoi, en deux cents caractères au plus.",
		"date-illisible": "Donnez le jour de la réponse, au plus tard aujourd’hui.",
		"change-entre-temps":
			"Le foyer du dossier a changé depuis : renvoyez la décision, elle est à reprendre.",
		foyer: "Le foyer déclaré ne tient plus : renvoyez la décision, elle est à reprendre.",
		"pas-transmise": "Préparez d’abord le bordereau du département.",
		justification: "Ce dossier est protégé : ouvrez-le d’abord en disant pourquoi.",
		reserve: "Ce dossier est réservé aux responsables.",
	} as Record<string, string>,
	refusAutre: "Rien n’est fait : recommencez.",
};
