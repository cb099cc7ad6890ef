import { MOIS_COUVERTS } from "droits";
import {
	compter,
	heureDe,
	jourAbrege,
	jourDe,
	jourEnToutesLettres,
	moisEnToutesLettres,
	nombre,
	PETIT,
} from "../../socle/index.ts";
import type { CONTACTE, Ecart } from "../reperage/regles.ts";

const ecarts: Record<Ecart | typeof CONTACTE, string> = {
	opposition: "la personne s’oppose à ce que nous cherchions ses droits",
	deces: "une personne du foyer est décédée",
	radie: "le dossier est radié",
	"sans-foyer": "aucun foyer n’est décrit au dossier",
	"hors-bareme": `les barèmes de leur mois ne sont pas connus de ce logiciel, qui calcule de ${moisEnToutesLettres(MOIS_COUVERTS.premier)} à ${moisEnToutesLettres(MOIS_COUVERTS.dernier)}`,
	"calcul-impossible": "le calcul n’a pas abouti",
	contacte: "contactés il y a peu : rien de nouveau n’est proposé",
};

interface Date1 {
	mois: string;
	finiLe: Date | null;
}

export const textesReperages = {
	finalite: "Ouvrir des droits : trouver ceux que personne n’a demandés, pour les proposer.",
	ecarts: ecarts as Record<string, string>,
	/** What an agent reads in the queue. */
	tache: (prestation: string) =>
		`Dû sans demande, et pas payé : ${prestation}. Vérifier le dossier, puis ouvrir le droit.`,
	plusConstatee: "ce droit est payé, ou n’est plus dû",
	enCours: "Ce repérage n’est pas fini : d’autres s’en occupent encore.",
	duPanneau: ({ mois, finiLe }: Date1) =>
		`Droits de ${moisEnToutesLettres(mois)}, repérés ${finiLe ? `le ${jourEnToutesLettres(jourDe(finiLe))}` : "en ce moment"}.`,
	ceReperage: "Ce que ce repérage a retenu",
	liste: {
		titre: "Repérages",
		chapeau:
			"Un repérage lit les dossiers et cherche les droits que personne n’a demandés. Il sert à ouvrir des droits, jamais à soupçonner. Chaque constat s’efface au bout de 90 jours si rien ne le confirme.",
		colonnes: {
			lance: "Lancé",
			mois: "Droits de",
			portee: "Dossiers",
			etat: "État",
			examines: "Examinés",
			inchanges: "Inchangés",
			constats: "Constats ouverts",
		},
		vide: "Aucun repérage n’a encore été lancé. Il s’en lance un chaque nuit, après les imports.",
		lance: (quand: Date) => `${jourAbrege(jourDe(quand))} à ${heureDe(quand)}`,
		panneau: "Voir les droits non demandés",
		ruptures: "Voir les ruptures à éviter",
	},
	portees: { complet: "Tous", changes: "Ceux qui ont changé" },
	etats: { "en-cours": "En cours", fini: "Fini", abandonne: "Abandonné" },
	lancer: {
		titre: "Lancer un repérage",
		changes: "Lancer sur ce qui a changé",
		complet: "Lancer sur tous les dossiers",
		aide: "Quelques secondes si peu de choses ont changé. Vous pouvez quitter cette page : il continue.",
		fait: "Le repérage est demandé : il commence dans quelques secondes. Rechargez cette page pour le voir avancer.",
		abandonner: "Abandonner ce repérage",
		abandonne: "Le repérage est abandonné. Ce qu’il avait déjà trouvé est gardé.",
	},
	plafond: {
		titre: "Ne pas déranger trop souvent",
		explication: (contacts: number, jours: number) =>
			`Qui a reçu ${compter(contacts, "information", "informations")} en ${compter(jours, "jour", "jours")} ne se voit rien proposer de nouveau. Les droits déjà trouvés restent visibles des agents. Ce plafond vaut aussi pour les actions et pour chaque envoi.`,
		regler: "Voir le plafond de la caisse",
	},
	refus: {
		"reperage-en-cours": "Un repérage est en cours : attendez qu’il finisse, ou abandonnez-le.",
		"reperage-demande": "Un repérage est déjà demandé : il commence dans quelques secondes.",
		"aucun-en-cours": "Aucun repérage n’est en cours : il a fini entre-temps.",
	},
	un: {
		titre: (reperage: number) => `Repérage ${reperage}`,
		retour: "Tous les repérages",
		finalite: "Finalité",
		mois: "Mois de droit",
		lance: "Lancé",
		fini: "Fini",
		portee: "Dossiers",
		droit: "Version du droit",
		droitAide: "dernier mois de barème connu, et empreinte des montants",
		code: "Version du calcul",
		codeAide: "empreinte des formules",
		hypotheses: "Hypothèses",
		graine: "Graine des tirages",
		examines: "Examinés",
		inchanges: "Inchangés depuis la dernière fois",
		avance: (faits: number, lots: number) =>
			`${nombre(faits)} lots faits sur ${nombre(lots)}. Vous pouvez quitter cette page.`,
		compte: "Ce qu’il a retenu",
		identite: "Comment il a cherché",
		ecartes: "Dossiers écartés",
		aucunEcarte: "Aucun dossier n’a été écarté.",
		constats: "Constats ouverts à la fin",
		aucunConstat: "Aucun constat.",
		dossiers: "Dossiers",
		nombre: "Constats",
		effacement:
			"Un repérage ne garde que des comptes. Les constats, qui nomment des dossiers, s’effacent au bout de 90 jours.",
		equite: "Qui est regardé, chez qui un droit est trouvé",
		equiteAide: `Un droit certain ou probable que personne n’a demandé. Le sexe et l’âge sont ceux de la personne qui reçoit ; le sexe ne sert qu’à ce compte, jamais à chercher. La nationalité n’est pas au dossier. Ville ou campagne : grille de densité de l’Insee, 2024. Un groupe de moins de ${PETIT} dossiers n’est pas chiffré, ni un autre quand il permettrait de le deviner.`,
		tu: "non dit",
		pourcent: (part: number) => `${(Math.round(1000 * part) / 10).toLocaleString("fr-FR")}\u00a0%`,
		part: "Groupe",
		regardes: "Dossiers regardés",
		reperes: "Avec un droit",
		taux: "Part",
		inconnu: {
			titre: "Ce repérage n’existe pas",
			texte: "Il n’est pas dans votre caisse, ou son numéro est incomplet.",
			retour: { href: "/reperages", texte: "Voir tous les repérages" },
		},
	},
	groupes: {
		sexe: "Femmes et hommes",
		age: "Âge de la personne qui reçoit",
		famille: "Famille",
		densite: "Ville ou campagne",
		commune: "Niveau des loyers de la commune",
	} as Record<string, string>,
};
