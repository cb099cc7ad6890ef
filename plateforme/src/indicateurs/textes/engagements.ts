import {
	compter,
	type Jour,
	jourEnToutesLettres,
	majuscule,
	moisEnToutesLettres,
	nombre,
} from "../../socle/index.ts";
import type { Tenue } from "../engagements/tenue.ts";
import type { EngagementVu } from "../engagements/vu.ts";
import type { Indicateur } from "../indicateur.ts";
import { effectif, jours, partEnMots, partFaceA } from "./chiffres.ts";
import { dateCourante } from "./periode.ts";

type Delais = NonNullable<EngagementVu["delais"]>;

interface MotsDEngagement {
	titre: string;
	promesse: string;
	/** « 82 % des documents … » */
	tenus: string;
	/** Half of them, and nine in ten: « des documents ». */
	des: string;
	singulier: string;
	pluriel: string;
}

const mots: Record<string, MotsDEngagement> = {
	"pieces-moins-15-jours": {
		titre: "Vos documents",
		promesse: "Un document que vous envoyez est traité en moins de 15 jours.",
		tenus: "des documents ont été traités en moins de 15 jours",
		des: "des documents",
		singulier: "document attend",
		pluriel: "documents attendent",
	},
	"minima-moins-10-jours": {
		titre: "RSA et allocation aux adultes handicapés",
		promesse:
			"Une demande, un document ou un changement qui touche à ces allocations est traité en moins de 10 jours.",
		tenus:
			"des démarches de RSA ou d’allocation aux adultes handicapés ont été traitées en moins de 10 jours",
		des: "de ces démarches",
		singulier: "démarche attend",
		pluriel: "démarches attendent",
	},
	"reclamations-moins-10-jours": {
		titre: "Vos réclamations",
		promesse: "Une réclamation reçoit sa réponse en moins de 10 jours.",
		tenus: "des réclamations ont reçu leur réponse en moins de 10 jours",
		des: "des réclamations",
		singulier: "réclamation attend",
		pluriel: "réclamations attendent",
	},
	"taux-appels-traites": {
		titre: "Vos appels",
		promesse: "Quand vous appelez, une personne décroche.",
		tenus: "des appels ont été pris par une personne",
		des: "des appels",
		singulier: "appel attend",
		pluriel: "appels attendent",
	},
};

const motsDe = ({ id }: Pick<Indicateur, "id">) => mots[id] as MotsDEngagement;

export const textesEngagements = {
	titre: "Nos délais aujourd’hui",
	description: "Ce que la Caf promet, ce qu’elle tient, et depuis quand elle est en retard.",
	chapeau: (nom: string) =>
		`Ce que ${nom.startsWith("Caf ") ? `la ${nom}` : nom} promet, et ce qu’elle tient. Ces chiffres sont calculés sur tout ce qui arrive, sans choix ni retouche.`,
	jour: (jour: Jour) => `Chiffres du ${jourEnToutesLettres(jour)}.`,
	liste: {
		titre: "Nos délais, caisse par caisse",
		chapeau: "Choisissez votre caisse pour voir ce qu’elle promet et ce qu’elle tient.",
		aucune: "Aucune caisse n’est encore ouverte sur cette plateforme.",
	},
	mots: motsDe,
	etats: {
		tenu: "Tenu",
		"en-retard": "En retard",
		"sans-objectif": "Aucun objectif publié",
		inconnu: "Pas assez de cas",
	} satisfies Record<Tenue["etat"], string>,
	objectif: ({ objectif }: Indicateur) =>
		objectif
			? `Objectif\u00a0: au moins ${nombre(objectif.valeur)} fois sur cent.`
			: "Aucun objectif n’est publié\u00a0: nous donnons le résultat, sans le juger.",
	part: (indicateur: Indicateur, valeur: number, n: number) => {
		const { objectif } = indicateur;
		const part = objectif ? partFaceA(valeur, objectif.valeur) : partEnMots(valeur);
		return `${majuscule(part)} ${motsDe(indicateur).tenus} (${effectif(n)}).`;
	},
	fenetre: (premier: Jour, dernier: Jour) =>
		`Ce qui est arrivé du ${dateCourante(premier)} au ${dateCourante(dernier)}\u00a0: le délai de tout cela est passé.`,
	fenetreAppels: (premier: Jour, dernier: Jour) =>
		`Les appels reçus du ${dateCourante(premier)} au ${dateCourante(dernier)}.`,
	sansValeur: (pourquoi: string) => `${majuscule(pourquoi)}.`,
	delais: (indicateur: Indicateur, { mediane, neufSurDix }: Delais) =>
		`La moitié ${motsDe(indicateur).des} est traitée en ${jours(mediane)} ou moins, et neuf sur dix en ${jours(neufSurDix)} ou moins.`,
	/** Before someone answers. */
	attente: ({ mediane, neufSurDix }: Delais) =>
		`La moitié des appels pris l’ont été en ${duree(mediane)} ou moins, et neuf sur dix en ${duree(neufSurDix)} ou moins.`,
	plusAncienne: (jour: Jour | null) =>
		jour
			? `Aujourd’hui, nous traitons ce qui est arrivé le ${jourEnToutesLettres(jour)}.`
			: "Tout ce qui est arrivé est traité, ou quelqu’un s’en occupe.",
	enRetard: (indicateur: Indicateur, n: number, limite: number) => {
		const { singulier, pluriel } = motsDe(indicateur);
		return `${compter(n, singulier, pluriel)} depuis ${limite} jours ou plus.`;
	},
	retard: {
		titre: "Nous ne tenons pas cet engagement",
		depuis: (mois: string | undefined) =>
			mois
				? `Nous sommes sous notre objectif depuis ${moisEnToutesLettres(mois)}, sans interruption.`
				: "Nous sommes passés sous notre objectif ce mois-ci.",
		nous: "Ce que nous faisons\u00a0: les situations les plus graves d’abord (risque d’expulsion, plus aucune ressource), puis ce qui attend depuis le plus longtemps.",
		vous: `Ce que vous pouvez faire\u00a0: si votre délai est passé, appelez-nous, et dites-nous si vous ne pouvez pas attendre.`,
		appels:
			"Ce que nous faisons\u00a0: les conseillers de plusieurs Caf de la région se partagent les appels.",
		vousAppels:
			"Ce que vous pouvez faire\u00a0: écrire depuis votre dossier, ou venir dans un lieu d’accueil.",
	},
	douzeMois: (indicateur: Indicateur) => `${motsDe(indicateur).titre}, ces douze derniers mois`,
	definition: "Comment ce chiffre est fait",
	rapport: (annee: number) => `Le rapport d’activité ${annee}`,
	dernierMois:
		"Un mois récent change encore\u00a0: ce qui n’a pas dépassé son délai n’y est pas compté.",
};

/** « 45 secondes », « 2 minutes », « 2 minutes 30 » */
function duree(secondes: number): string {
	if (secondes < 60) return compter(Math.round(secondes), "seconde", "secondes");
	const minutes = Math.floor(secondes / 60);
	const reste = Math.round(secondes % 60);
	return `${compter(minutes, "minute", "minutes")}${reste > 0 ? `\u00a0${reste}` : ""}`;
}
