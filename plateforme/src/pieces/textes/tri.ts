import { compter, type Jour, jourAbrege, jourEnToutesLettres, nombre } from "../../socle/index.ts";
import { textesRefus } from "../../sollicitations/index.ts";
import type { MotifPiece } from "../actes/resultat.ts";
import type { DossierLuDans, TypeLuDans } from "../regles/suggerer.ts";

/** What those who sort read. */
export const textesTri = {
	titre: "Documents à trier",
	chapeau: (n: number, plusAncienne: Jour | undefined) =>
		n === 0
			? "Tout est trié."
			: `${compter(n, "document", "documents")} à trier. Le plus ancien est arrivé le ${plusAncienne ? jourEnToutesLettres(plusAncienne) : "—"}.`,
	vide: "Aucun document n’attend. Ceux que les personnes envoient depuis leur espace, par courriel ou au guichet arrivent ici.",
	choisir:
		"Choisissez un document dans la liste. Ensuite, un chiffre puis Entrée : il est classé, et le suivant s’ouvre.",
	legende: "Documents, du plus ancien au plus récent",
	nomDetail: "Document choisi",
	fermer: "Fermer",
	sansDossier: "Dossier inconnu",
	protege: "Document d’un dossier protégé",
	age: (jours: number) => (jours === 0 ? "aujourd’hui" : jours === 1 ? "hier" : `${jours} j`),
	plus: (n: number) => `Et ${nombre(n)} autres après ceux-ci.`,
	antivirusAbsent: "Non vérifié par un antivirus",
	pages: (n: number) => (n > 1 ? `${nombre(n)} pages` : "1 page"),
	poids: (octets: number) =>
		octets < 100_000
			? `${nombre(Math.max(1, Math.round(octets / 1000)))} ko`
			: `${(octets / 1e6).toLocaleString("fr-FR", { maximumFractionDigits: 1 })} Mo`,
	page: (n: number, sur: number) => `Page ${n} sur ${sur}`,
	pagesSuivantes: (n: number) => `Les ${nombre(n)} pages suivantes`,
	telecharger: "Télécharger l’original",
	fermee: {
		texte: "Ce dossier est protégé : dites d’abord pourquoi vous l’ouvrez.",
		lien: "Ouvrir le dossier",
	},
	suggestion: {
		type: {
			personne: "la personne l’a dit",
			attendue: "c’est le seul document attendu de ce dossier",
			nom: "lu dans le nom du fichier",
			texte: "lu dans le texte du document",
		} satisfies Record<TypeLuDans, string>,
		dossier: {
			nom: "matricule lu dans le nom du fichier",
			texte: "matricule lu dans le texte du document",
			demandeur: "seule personne de ce nom",
		} satisfies Record<DossierLuDans, string>,
		proposee: (quoi: string, ou: string) => `${quoi} : ${ou}`,
		aVerifier: "à vérifier avant de classer",
	},
	champs: {
		matricule: "Dossier (matricule)",
		datee: "Date que porte le document",
		dateeAide: "Sa durée de validité part de là.",
		quoi: "C’est :",
		autre: "Un autre type",
		choisirAutre: "Choisir dans la liste",
		classer: "Classer",
	},
	attendu: "attendu",
	tenue: (jour: Jour) => `déjà tenu, du ${jourAbrege(jour)}`,
	ecarter: {
		titre: "Écarter",
		pourquoi: "Pourquoi (la personne le lira)",
		motifs: [
			"la photo est floue ou coupée",
			"ce n’est pas un document",
			"le document est à un autre nom",
			"il manque des pages",
		],
		autre: "Autre raison",
	},
	scinder: {
		titre: "Séparer en plusieurs documents",
		aide: "Un document par ligne, avec ses pages. Par exemple : « 1-2 », puis à la ligne « 3 ». Chaque page doit y être. L’original reste.",
		parts: "Pages de chaque document",
	},
	fusionner: {
		titre: "Réunir avec d’autres",
		aide: "Recto et verso, ou pages d’un même document. Ils suivront celui-ci dans l’ordre de la liste. Les originaux restent.",
		avec: "Documents à réunir avec celui-ci",
	},
	demander: {
		titre: "Demander ce qui manque",
		dejaTenues: "Déjà dans le dossier, et encore valables : on ne les redemande pas.",
		unAutre: "Il en faut un autre exemplaire (à préciser)",
		pour: "Pour quelle demande",
		pieces: "Ce qui manque",
		precision: "Précision (facultative)",
		precisionAide: "« de septembre », « du père »",
		echeance: "À envoyer au plus tard le",
		echeanceAide: "Entre sept jours et deux mois.",
		indispensables: "Sans cela, l’étude est impossible : le délai s’arrête",
		indispensablesAide:
			"Sinon l’étude continue, et le droit prend effet à la réception (CRPA, art. L114-5-1).",
		prevenir: "La personne reçoit la liste par courriel, sinon par SMS ou par lettre.",
	},
	actes: {
		classer: "Le document est classé.",
		ecarter: "Le document est écarté.",
		scinder: "Le document est séparé.",
		fusionner: "Les documents sont réunis.",
		demander: "C’est demandé : la personne va recevoir la liste.",
		deposer: "Les documents sont dans la file de tri.",
	} as Record<string, string | undefined>,
	boutons: {
		ecarter: "Écarter",
		scinder: "Séparer",
		fusionner: "Réunir",
		demander: "Demander",
		deposer: "Déposer",
	},
	dossier: {
		titre: (matricule: string) => `Documents du dossier ${matricule}`,
		retour: "Le dossier",
		trier: "Documents à trier",
		tenus: "Ce que le dossier contient",
		aucun: "Aucun document dans ce dossier.",
		attendus: "Ce que nous attendons",
		rienAttendu: "Rien n’est attendu.",
		deposer: "Déposer un document",
		deposerAide: "JPEG, PNG ou PDF, 10 Mo chacun au plus. Il passe par la file de tri.",
		type: "Type",
		typeInconnu: "À dire au tri",
		canal: "Arrivé par",
		fichiers: "Fichiers",
		colonnes: {
			nom: "Document",
			type: "Type",
			datee: "Daté du",
			valable: "Valable jusqu’au",
			recue: "Reçu le",
			etat: "État",
		},
		toujours: "toujours",
		sansDemande: "Aucune demande n’est en cours : notez d’abord un contact.",
		etats: {
			"a-trier": "à trier",
			classee: "classé",
			ecartee: "écarté",
			remplacee: "repris dans d’autres",
		},
		refus: "Ce qui n’a pas pu être pris",
	},
	venues: {
		titre: "Documents reçus avec",
		document: "Document",
		attendus: "Documents attendus pour cette demande",
		annoncee: "annoncé à l’envoi, sans échéance",
		avant: (jour: Jour) => `demandé pour le ${jourEnToutesLettres(jour)}`,
		pasVenue: "pas encore arrivé",
	},
	inconnue: {
		titre: "Ce document n’existe pas dans votre caisse",
		texte: "Il a peut-être déjà été trié, ou son dossier est protégé. Revenez à la file de tri.",
		retour: { href: "/pieces", texte: "Documents à trier" },
	},
	refus: {
		...textesRefus,
		"piece-inconnue": "Ce document n’existe pas dans votre caisse. Revenez à la file de tri.",
		"deja-triee": "Un collègue l’a déjà trié : rien n’a été fait. Prenez le suivant.",
		"dossier-inconnu":
			"Aucun dossier ne porte ce matricule dans votre caisse : vérifiez-le, puis classez de nouveau.",
		"dossier-protege":
			"Ce dossier est protégé : ouvrez-le d’abord en disant pourquoi, puis revenez classer.",
		"type-vide": "Dites ce que c’est : un chiffre, ou un type de la liste.",
		"date-illisible": "Écrivez la date que porte le document.",
		"date-future": "La date du document est à venir : corrigez-la.",
		"pages-vides": "Dites quelles pages vont dans chaque document.",
		"pages-inconnues":
			"Chaque page doit être dans un document, et un seul : par exemple « 1-2 », puis à la ligne « 3 ». Rien n’a été fait.",
		"autre-envoi":
			"Ces documents ne sont pas du même envoi ni du même dossier : rien n’a été fait.",
		"une-seule": "Il faut plusieurs pages, ou plusieurs documents : rien n’a été fait.",
		"trop-de-pages": "Cela ferait plus de 200 pages : faites-en plusieurs documents.",
		"trop-lourde": "Cela ferait un document trop lourd : réunissez-en moins.",
		"rien-demande": "Choisissez ce qui manque, et qui n’est pas déjà demandé.",
		"une-precision":
			"Une précision vaut pour un seul document : demandez-les un par un, ou effacez-la. Rien n’est demandé.",
		"deja-tenue":
			"Le dossier contient déjà un de ces documents, encore valable : ne le redemandez pas. S’il en faut un autre, dites lequel dans la précision.",
	} satisfies Record<MotifPiece, string>,
};
