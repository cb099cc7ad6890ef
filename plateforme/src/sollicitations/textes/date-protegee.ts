import {
	type Coordonnees,
	heureDe,
	type Jour,
	jourDe,
	jourEnToutesLettres,
	moisEnToutesLettres,
} from "../../socle/index.ts";
import type { Effet } from "../date-protegee/garantie.ts";

interface Dit {
	article: string;
	jour: Jour;
	mois: Jour | null;
	avant: Jour | null;
}

const le = (jour: Jour | null) => (jour ? jourEnToutesLettres(jour) : "");
const du = (jour: Jour) => moisEnToutesLettres(jour);

/** What the contact guarantees, then what is left to do: never more than the texts say. */
const effets: Record<Effet, { garantit(dit: Dit): string; aFaire(dit: Dit): string }> = {
	contact: {
		garantit: ({ article, jour, mois }) =>
			`La loi ouvre ${article} à partir du mois de la demande. La Cnaf demande aux caisses de retenir le premier contact comme date de demande, même sans document. Nous retenons donc le mois ${de(mois ?? jour)}, si vous en remplissez les conditions.`,
		aFaire: ({ avant }) =>
			`Déposez votre demande, en ligne ou sur papier. Déposée au plus tard le ${le(avant)}, elle fixe ce mois à elle seule. Déposée après, joignez cette preuve : nous retiendrons le mois de ce contact.`,
	},
	demande: {
		garantit: ({ article }) =>
			`Ce contact ne suffit pas à fixer le mois : pour ${article}, seule la demande compte. Cette preuve montre que vous nous avez contactés ce jour-là.`,
		aFaire: ({ jour, avant }) =>
			`Faites votre demande au plus tard le ${le(avant)} : le mois ${de(jour)} sera compté. Après cette date, ce mois est perdu.`,
	},
	"mois-precedent": {
		garantit: ({ article }) =>
			`Ce contact ne fixe pas le mois : pour ${article}, la demande compte, avec le mois qui la précède.`,
		aFaire: ({ jour, avant }) =>
			`Faites votre demande au plus tard le ${le(avant)} : le mois ${de(jour)} pourra encore être compté. Après cette date, il est perdu.`,
	},
	mdph: {
		garantit: ({ article }) =>
			`Ce contact ne fixe pas le mois : ${article} part du mois qui suit le dépôt de votre dossier à la maison départementale des personnes handicapées (MDPH).`,
		aFaire: ({ avant }) =>
			`Déposez votre dossier à la MDPH au plus tard le ${le(avant)} pour que le droit puisse partir du mois suivant. Chaque mois de retard est perdu.`,
	},
	"selon-motif": {
		garantit: ({ article }) =>
			`Ce contact ne fixe pas le mois. Pour ${article}, le point de départ dépend de votre situation : dans le cas le plus courant, c’est le mois qui suit la demande.`,
		aFaire: ({ avant }) =>
			`Faites votre demande au plus tard le ${le(avant)} : c’est la date la plus sûre. Dites-nous votre situation, elle peut ouvrir des mois passés.`,
	},
	"sans-perte": {
		garantit: ({ article }) =>
			`Pour ${article}, le droit part du moment où vous remplissez les conditions. La loi permet de payer les mois passés, pendant deux ans.`,
		aFaire: () =>
			"Envoyez ce qui vous est demandé dès que vous le pouvez : aucun mois n’est perdu pour quelques jours.",
	},
};

/** The same in one line, for the rights that the person has not named. */
const autres: Record<Effet, (noms: string, dit: Omit<Dit, "article">) => string> = {
	contact: (noms, { mois, jour }) =>
		`${noms} : ce contact suffit, le mois ${de(mois ?? jour)} est retenu.`,
	demande: (noms, { avant }) =>
		`${noms} : demande à faire au plus tard le ${le(avant)} pour que ce mois compte.`,
	"mois-precedent": (noms, { avant }) => `${noms} : demande à faire au plus tard le ${le(avant)}.`,
	mdph: (noms, { avant }) =>
		`${noms} : dossier à déposer à la MDPH au plus tard le ${le(avant)}, le droit part du mois suivant.`,
	"selon-motif": (noms, { avant }) =>
		`${noms} : demande à faire au plus tard le ${le(avant)}, c’est le plus sûr.`,
	"sans-perte": (noms) => `${noms} : les mois passés peuvent être payés, pendant deux ans.`,
};

/** « d’octobre 2020 », « de juin 2020 » */
function de(jour: Jour): string {
	const mois = du(jour);
	return /^[aâeéèiou]/i.test(mois) ? `d’${mois}` : `de ${mois}`;
}

export const textesDateProtegee = {
	objet: "Date protégée",
	titre: (annee: number, numero: number) => `Date protégée n° ${annee}-${numero}`,
	sousTitre: "Preuve de votre contact avec la caisse d’allocations familiales",
	quand: (quand: Date) => `${jourEnToutesLettres(jourDe(quand))} à ${heureDe(quand)}`,
	effets,
	libelles: {
		personne: "Pour",
		matricule: "Numéro d’allocataire",
		quand: "Date et heure du contact",
		canal: "Moyen",
		recuPar: "Reçu par",
		naissance: "Date de naissance",
		telephone: "Téléphone",
		etablie: "Preuve établie le",
		droits: "Droits demandés",
		mois: "Mois que ce contact fixe",
		textes: "Textes",
	},
	matriculeDit: (matricule: string) => `${matricule}, tel qu’il nous a été dit`,
	mois: (mois: Jour) => `${du(mois)}, pour le RSA`,
	tousLesDroits: "tous ceux que la loi permet de dater ainsi",
	garantit: "Ce que ce contact garantit",
	aFaire: "Ce qu’il vous reste à faire",
	autres: {
		titre: "Si vous demandez aussi autre chose",
		effets: autres,
	},
	aide: ({ telephone, horaires }: Coordonnees) =>
		`Besoin d’aide pour votre demande ? Appelez le ${telephone}, ${horaires}.`,
	conserver: "Gardez ce document. Vous n’avez rien à payer, et personne n’a à vous le réclamer.",
	imprimer: "Pour l’imprimer : Ctrl P.",
	retour: "Revenir à la sollicitation",
	dossier: "Ouvrir le dossier",
	autrePersonne: "Protéger la date d’une autre personne",
	sansDossier: "personne sans dossier à ce jour",
	protege: "Dossier protégé",
	equipeInconnue: "la caisse",
	structureInconnue: "une structure d’accueil",
	inconnue: "Cette date protégée n’existe pas dans votre caisse.",
	fait: {
		proteger: "La date est protégée. Remettez cette preuve à la personne, ou donnez-lui le numéro.",
		deja: "Cette personne a déjà une date protégée pour ce mois : c’est celle-ci, rien n’a été ajouté.",
		preciser: "C’est noté. La date, le mois et le numéro n’ont pas changé.",
	} as Record<string, string>,
	preciser: {
		titre: "Préciser, si vous le savez",
		droits: "La personne demande",
		canal: "Elle nous a joints",
	},
};
