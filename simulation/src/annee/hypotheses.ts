import type { CodePrestation } from "droits";
import type { Melange } from "../hasard.ts";
import { hypothese } from "../hypotheses/hypothese.ts";
import type { Canal, Nature } from "../hypotheses/sollicitations.ts";

/**
 * Tout ce que suppose l'année 2020, en un seul fichier : ce qui est publié dit sa source, le reste dit
 * « hypothèse ». Les effectifs valent pour tout l'organisme et se réduisent en proportion.
 */

const BILAN = "bilan d'activité 2020 de la Caf de l'Ain";

/* Le calendrier */

export const FERIES = hypothese<readonly string[]>(
	"Jours fériés de 2020 et 1er janvier 2021",
	[
		"2020-01-01",
		"2020-04-13",
		"2020-05-01",
		"2020-05-08",
		"2020-05-21",
		"2020-06-01",
		"2020-07-14",
		"2020-08-15",
		"2020-11-01",
		"2020-11-11",
		"2020-12-25",
		"2021-01-01",
	],
	"jours",
	"Code du travail, art. L3133-1",
);
export const CONFINEMENTS = hypothese(
	"Confinements : premier et dernier jour",
	[
		["2020-03-17", "2020-05-10"],
		["2020-10-30", "2020-12-14"],
	] as const,
	"jours",
	"décrets 2020-260 et 2020-1310 ; levés les 11 mai et 15 décembre",
);
export const JOUR_DE_PAIEMENT = hypothese(
	"Jour de paiement du mois, avancé au jour ouvré qui précède",
	5,
	"jour du mois",
);
export const PREMIER_COURRIEL = hypothese(
	"Premier jour où des pièces arrivent par courriel, le lundi qui suit l'ouverture du canal",
	"2020-03-23",
	"jour",
	`ouverture pendant le premier confinement : ${BILAN} ; jour : hypothèse`,
);
export const FIN_SUR_PLACE = hypothese(
	"Dernier jour des rendez-vous sur place ; ceux déjà pris se tiennent par téléphone",
	"2020-03-16",
	"jour",
	`rendez-vous transformés en rendez-vous téléphoniques : ${BILAN} ; jour : hypothèse`,
);
export const PREMIER_NUMERIQUE = hypothese(
	"Premier jour des rendez-vous numériques",
	"2020-06-02",
	"jour",
	BILAN,
);
export const REPRISE_SUR_PLACE = hypothese(
	"Premier jour des rendez-vous de nouveau tenus sur place, hors confinement",
	"2020-06-22",
	"jour",
);
export const JOUR_DE_LA_SEMAINE = hypothese(
	"Arrivées d'un lundi, mardi… dimanche, rapportées à un mardi",
	{
		bureau: [1.35, 1, 0.95, 0.95, 0.85, 0, 0],
		ligne: [1.2, 1, 0.95, 0.9, 0.85, 0.45, 0.5],
	} as const,
	"rapport",
);
export const HEURES = hypothese(
	"Première et dernière heure d'arrivée en ligne, au bureau (où l'on traite aussi), le soir chez soi",
	{ ligne: [6, 22], bureau: [9, 16], soir: [18, 21] } as const,
	"heure",
);
export const SAISON = hypothese<Record<"demande" | "piece" | "appel" | "autre", readonly number[]>>(
	"Arrivées de janvier à décembre, rapportées à un mois moyen",
	{
		demande: [1, 0.9, 0.9, 0.7, 0.85, 1, 1.1, 1.15, 1.45, 1.2, 0.95, 0.85],
		piece: [1.1, 1, 0.9, 0.75, 0.9, 1, 1.05, 1, 1.3, 1.15, 0.95, 0.9],
		appel: [1.05, 0.95, 1.15, 1.3, 1.2, 1, 0.9, 0.85, 1.2, 1, 0.8, 0.7],
		autre: [1.05, 0.95, 1, 0.95, 0.95, 1, 1, 0.95, 1.2, 1.05, 0.95, 0.95],
	},
	"rapport",
);
export const POINTE_DE_PAIEMENT = hypothese(
	"Appels du jour de paiement et des deux jours ouvrés suivants",
	[1.7, 1.45, 1.25] as const,
	"rapport",
);

/* Les volumes */

export const ACTIVITE_DU_FOYER = hypothese(
	"Écart logarithmique de ce qu'un foyer envoie et demande, autour de sa moyenne",
	0.6,
	"sans unité",
);
/** Pour une année entière de présence au fichier. */
export const VOLUMES = hypothese<
	Record<
		"piece" | "appel" | "question" | "reclamation" | "rendez-vous" | "profession" | "banque",
		{ base: number } & Partial<Record<CodePrestation, number>>
	>
>(
	"Venues d'un dossier, puis en plus pour chaque droit à son dossier (environ un million en tout)",
	{
		piece: { base: 1.27, af: 0.5, rsa: 5.2, ppa: 2.4, aide_logement: 2.7, aah: 1, asf: 1 },
		appel: { base: 1.72, rsa: 5.2, ppa: 1.7, aide_logement: 1.7, aah: 0.7 },
		question: { base: 0.3, rsa: 0.5, ppa: 0.15, aide_logement: 0.1 },
		reclamation: { base: 0.038, rsa: 0.12, ppa: 0.03, aide_logement: 0.02 },
		"rendez-vous": { base: 0.06, rsa: 0.55, asf: 0.15 },
		profession: { base: 0.2, ppa: 0.18, rsa: 0.2 },
		banque: { base: 0.15 },
	},
	"par an",
);
export const DROIT_DU_DOSSIER = hypothese(
	"Pièces et réclamations qui portent sur un droit du dossier",
	0.85,
	"part",
);
export const DECLARATION_DE_NAISSANCE = hypothese(
	"De la naissance à sa déclaration : bornes",
	[3, 25] as const,
	"jours",
);
export const PART_DEMENAGEMENT = hypothese("Dossiers qui déménagent dans l'année", 0.09, "part");
export const SALAIRE_DU_CONJOINT = hypothese(
	"Salaire net de l'autre adulte d'un foyer qui se sépare : médiane, écart logarithmique",
	[1520, 0.35] as const,
	"€/mois",
);
export const PIECES_D_UNE_DEMANDE = hypothese(
	"Pièces envoyées avec une demande (moyenne)",
	0.9,
	"pièces",
);
export const PART_REFUS_ANTERIEUR = hypothese(
	"Droits ouverts après une première demande refusée quelques mois plus tôt",
	0.16,
	"part",
);
export const RECUL_DU_REFUS = hypothese(
	"Du premier refus au droit ouvert : bornes",
	[2, 3] as const,
	"mois",
);
export const DEMANDES_SANS_SUITE = hypothese(
	"Demandes laissées sans suite, faute d'une pièce (moyenne)",
	0.025,
	"par dossier et par an",
);
export const APPELANT_INCONNU = hypothese(
	"Appels dont le dossier n'est pas connu",
	{ decroche: 0.1, perdu: 0.45 } as const,
	"part",
);

/* Les canaux */

export const EN_LIGNE = hypothese(
	"Part faite en ligne : demande d'aide au logement, demande et déclaration de prime d'activité",
	{ aide_logement: 0.72, ppa: 0.9 } as const,
	"part",
	BILAN,
);
export const EN_LIGNE_SANS_NOM = hypothese(
	"Part faite en ligne de deux démarches que le bilan ne nomme plus : changement de situation, demande de RSA",
	{ changement: 0.77, rsa: 0.71 } as const,
	"part",
	`${BILAN} (« plus de 77 % », « plus de 71 % ») ; les démarches dont il s'agit : hypothèse`,
);
export const PIECES_PAR_COURRIEL = hypothese(
	"Pièces reçues par courriel en 2020",
	63_561,
	"pièces",
	BILAN,
);
export const ELAN_DU_COURRIEL = hypothese(
	"Une pièce arrive par courriel : pendant le premier confinement, puis après (rapport)",
	[5, 2] as const,
	"poids",
);
/** Quand la part en ligne n'est pas dite plus haut. */
export const CANAUX = hypothese<Record<Exclude<Nature, "appel">, Melange<Canal>>>(
	"Canal d'arrivée selon la nature",
	{
		piece: { "en-ligne": 74, courrier: 22, accueil: 4 },
		demande: { "en-ligne": 78, courrier: 18, accueil: 4 },
		declaration: { "en-ligne": 90, courrier: 9, accueil: 1 },
		changement: { "en-ligne": 77, courrier: 13, telephone: 7, accueil: 3 },
		question: { "en-ligne": 66, courriel: 24, courrier: 6, accueil: 4 },
		"rendez-vous": { "en-ligne": 55, telephone: 35, accueil: 10 },
		reclamation: { "en-ligne": 52, courrier: 36, courriel: 12 },
	},
	"poids",
);

/* Les délais : loi log-normale (médiane, écart logarithmique), tirée du bon côté d'un seuil */

export const DELAIS = hypothese<
	Record<"piece" | "demande" | "changement" | "question" | "reclamation" | "papier", Delai>
>(
	"Jours civils de l'arrivée au traitement : médiane, écart logarithmique (une démarche dure en moyenne deux semaines)",
	{
		piece: [6, 0.7],
		demande: [10.5, 0.75],
		changement: [6, 0.7],
		question: [3, 0.8],
		reclamation: [9, 0.7],
		papier: [4, 0.6],
	},
	"jours",
);
export const PART_PIECES_15_JOURS = hypothese(
	"Pièces traitées en moins de 15 jours",
	0.88,
	"part",
	"hypothèse, la valeur de 2020 n'est pas publiée (objectif national : 85 %)",
);
export const PART_MINIMA_10_JOURS = hypothese(
	"RSA et AAH : demandes, pièces et changements traités en moins de 10 jours",
	0.92,
	"part",
	"hypothèse, la valeur de 2020 n'est pas publiée",
);
export const PART_RECLAMATIONS_10_JOURS = hypothese(
	"Réclamations traitées en moins de 10 jours",
	0.58,
	"part",
	BILAN,
);
export const LENTEUR_DU_MOIS = hypothese<readonly number[]>(
	"Chance, pour une venue de janvier à décembre, d'être de celles qui tardent (rapport)",
	[2, 2, 4, 5, 4, 3, 2, 2, 3, 3, 2, 2],
	"poids",
);
export const PART_EN_PAUSE = hypothese(
	"Demandes qui attendent une pièce",
	{ ordinaire: 0.2, tardive: 0.7, ouverte: 0.35 } as const,
	"part",
);
export const DEMANDE_DE_PIECE = hypothese(
	"Jours avant de demander ce qui manque : demande suivie, demande laissée sans suite, demande encore ouverte (bornes)",
	{ suivie: [1, 2], abandonnee: [2, 5], ouverte: [1, 3] } as const,
	"jours",
);
export const ABANDON = hypothese(
	"De l'échéance passée au classement sans suite : bornes",
	[1, 4] as const,
	"jours",
);
export const AGE_DES_DEMANDES_OUVERTES = hypothese(
	"Âge moyen d'une demande encore en cours (loi exponentielle)",
	9,
	"jours",
);
export const PRISES_D_AVANCE = hypothese(
	"Demandes et réclamations qu'un agent prend en main avant de les traiter",
	0.3,
	"part",
);
export const ROUVERTES = hypothese("Changements et questions rouverts", 0.008, "part");
export const REOUVERTURE = hypothese(
	"De la réponse à la réouverture, puis à la seconde réponse : bornes",
	{ rouvrir: [2, 9], repondre: [1, 4] } as const,
	"jours",
);

/* Le téléphone */

export const PART_APPELS_TRAITES = hypothese("Appels traités", 0.82, "part", BILAN);
export const PERTES_DU_MOIS = hypothese<readonly number[]>(
	"Chance qu'un appel de janvier à décembre soit perdu (rapport)",
	[5, 4, 8, 10, 8, 6, 4, 4, 7, 5, 5, 4],
	"poids",
);
export const PART_REGIONALE = hypothese(
	"Appels portés par le plateau régional",
	0.78,
	"part",
	`réponse mutualisée au niveau régional : ${BILAN} ; part : hypothèse`,
);
export const ATTENTE = hypothese(
	"Attente d'un appel traité, d'un appel perdu : médiane, écart logarithmique",
	{ decroche: [190, 0.8], perdu: [320, 0.7] } as const,
	"secondes",
);
export const DUREE_D_APPEL = hypothese(
	"Durée d'un appel traité : médiane, écart logarithmique",
	[270, 0.6] as const,
	"secondes",
);

/* Les rendez-vous */

export const MODES = hypothese<
	Record<"avant" | "printemps" | "reprise" | "confine", Melange<Mode>>
>(
	"Mode d'un rendez-vous : avant le 17 mars, jusqu'au 1er juin, puis hors et pendant le confinement",
	{
		avant: { "sur-place": 100 },
		printemps: { telephone: 100 },
		reprise: { telephone: 55, numerique: 20, "sur-place": 25 },
		confine: { telephone: 72, numerique: 28 },
	},
	"poids",
);
export const CHANGE_POUR_LE_NUMERIQUE = hypothese(
	"Rendez-vous sur place du second confinement qui deviennent numériques (les autres, téléphoniques)",
	0.3,
	"part",
);
export const ETATS_DE_RENDEZ_VOUS = hypothese<Melange<"tenu" | "absent" | "annule">>(
	"Suite d'un rendez-vous",
	{ tenu: 86, absent: 9, annule: 5 },
	"%",
);
export const ATTENTE_DE_RENDEZ_VOUS = hypothese(
	"Jours entre la prise et le rendez-vous : bornes",
	[3, 21] as const,
	"jours",
);

/* La satisfaction */

export const PART_AVIS = hypothese("Réponses à la question de satisfaction", 0.06, "part");
export const DELAI_D_AVIS = hypothese("Du traitement à l'avis : bornes", [1, 4] as const, "jours");
export const NOTES = hypothese<Record<"rapide" | "lent", Melange<"1" | "2" | "3" | "4">>>(
	"Note selon le délai (moins ou plus de dix jours)",
	{
		rapide: { 1: 4, 2: 7, 3: 47, 4: 42 },
		lent: { 1: 13, 2: 17, 3: 47, 4: 23 },
	},
	"%",
	`« une grande majorité satisfaite voire très satisfaite » : ${BILAN} (étude nationale) ; parts : hypothèse`,
);

/* Les actions d'accès aux droits */

export const PANEL_PPA = hypothese(
	"Prime d'activité : personnes contactées, part qui demande, part dont le droit s'ouvre, montant mensuel moyen",
	{ contactes: 1656, demandes: 0.11, ouverts: 0.072, montant: 219 } as const,
	"personnes, parts, €/mois",
	`${BILAN} (« 11 % », « plus de 7 % », « 219 € ») ; 7,2 % : hypothèse`,
);
export const VAGUE_PPA = hypothese(
	"Prime d'activité : premier et dernier jour des contacts, mois des droits qui s'ouvrent ensuite",
	{ de: "2020-09-21", a: "2020-09-30", droits: ["2020-10", "2020-11"] } as const,
	"jours, mois",
);
export const CANAL_PPA = hypothese<Melange<"courriel" | "sms" | "telephone">>(
	"Prime d'activité : canal du contact",
	{ courriel: 60, sms: 25, telephone: 15 },
	"%",
	`courriel, SMS ou téléphone : ${BILAN} ; parts : hypothèse`,
);
export const SUITE_DU_CONTACT = hypothese(
	"Jours du contact à la demande (prime d'activité sans suite, ASF), à la seule lecture des pages : bornes",
	{ ppa: [3, 25], asf: [2, 9], lecture: [0, 6] } as const,
	"jours",
);
export const LECTURE_PPA = hypothese(
	"Prime d'activité : personnes contactées qui lisent les pages",
	0.3,
	"part",
);
export const BRAS_ASF = hypothese(
	"ASF : personnes contactées, parts qui consultent le site, demandent, ouvrent un droit",
	{
		telephone: { contactes: 300, consultent: 0.41, demandes: 0.197, ouverts: 0.1334 },
		sms: { contactes: 300, consultent: 0.22, demandes: 0.09, ouverts: 0.06 },
	} as const,
	"personnes, parts",
	`bras téléphone (« plus de 40 % », « près de 20 % », « plus de 13 % ») : ${BILAN} ; effectifs et bras SMS : hypothèse`,
);
export const RAPPEL_ASF = hypothese(
	"ASF : rappel moyen des droits ouverts",
	1020,
	"€",
	`« plus de 1 000 € » : ${BILAN} ; 1 020 € : hypothèse`,
);
export const VAGUE_ASF = hypothese(
	"ASF : premier et dernier jour des contacts, dernier jour des décisions, droits dus depuis, jour du rappel",
	{
		de: "2020-05-25",
		a: "2020-06-05",
		decision: "2020-06-30",
		droits: ["2018-07", "2020-01"],
		dernierMois: "2020-05",
		rappel: "2020-07-03",
	} as const,
	"jours, mois",
);
/** Titres, cibles et parts des dix-sept autres : des hypothèses, le bilan n'en dit que le nombre (19). */
export const AUTRES_ACTIONS = hypothese<readonly AutreAction[]>(
	"Dix-sept autres actions : titre, jour, canal, cible, part de la cible contactée",
	[
		["Confinement : vos droits sont maintenus", "2020-03-26", "courriel", "tous", 0.05],
		["Confinement : demander un rendez-vous par téléphone", "2020-04-06", "sms", "rsa", 0.2],
		["Télédéclarer ses ressources de mars", "2020-04-14", "sms", "declarants", 0.06],
		["Envoyer un document par courriel", "2020-04-02", "courriel", "logement", 0.08],
		["Aide exceptionnelle de solidarité", "2020-05-11", "courriel", "rsa", 0.5],
		["Naissance : vos démarches", "2020-02-10", "courriel", "jeune-enfant", 0.08],
		["Naissance : vos démarches, deuxième envoi", "2020-10-12", "courriel", "jeune-enfant", 0.08],
		["Reprise d’activité : le signaler", "2020-06-15", "sms", "declarants", 0.05],
		["Étudiants : l’aide au logement de la rentrée", "2020-07-20", "courriel", "logement", 0.06],
		["Rentrée scolaire : déclarer un jeune de 16 à 18 ans", "2020-07-27", "sms", "famille", 0.05],
		["Rentrée scolaire : rappel", "2020-08-24", "sms", "famille", 0.03],
		["Séparation : l’aide d’un travailleur social", "2020-09-07", "telephone", "seul", 0.03],
		[
			"Garde d’enfant : le complément de mode de garde",
			"2020-09-14",
			"courriel",
			"jeune-enfant",
			0.1,
		],
		["RSA sans déclaration : éviter l’interruption", "2020-10-19", "telephone", "rsa", 0.06],
		["Deuxième confinement : nous joindre", "2020-11-04", "courriel", "tous", 0.04],
		["32 30 : le nouveau numéro", "2020-12-16", "courriel", "tous", 0.06],
		["Ressources 2019 : vérifier son dossier", "2020-12-07", "sms", "logement", 0.04],
	],
	"part de la cible",
	`19 actions en tout : ${BILAN} ; le reste : hypothèse`,
);
export const CONSULTATION_AVANT_DEMANDE = hypothese(
	"Demandes en ligne précédées, le même jour, de la lecture des pages de la prestation",
	0.4,
	"part",
);

/* Les années d'avant, telles que publiées : l'organisme simulé n'en a pas les lignes */

export const VALEURS_ANTERIEURES = hypothese<readonly ValeurAnterieure[]>(
	"Valeurs publiées de 2018 et 2019 : indicateur, modalité, année, valeur",
	[
		["taux-appels-traites", "", 2019, 87],
		["usage-aide-au-logement", "", 2019, 63],
		["usage-prime-activite", "", 2019, 90],
		["usage-teleservices", "changement", 2019, 56],
		["usage-teleservices", "rsa", 2019, 64],
		["reclamations-moins-10-jours", "", 2019, 27],
		["reclamations-moins-10-jours", "", 2018, 35],
	],
	"%",
	BILAN,
);

type Delai = readonly [mediane: number, ecart: number];
export type Mode = "sur-place" | "telephone" | "numerique";
export type Cible =
	| "tous"
	| "rsa"
	| "declarants"
	| "logement"
	| "famille"
	| "jeune-enfant"
	| "seul";
export type AutreAction = readonly [
	titre: string,
	jour: string,
	canal: "courriel" | "sms" | "telephone",
	cible: Cible,
	part: number,
];
export type ValeurAnterieure = readonly [
	indicateur: string,
	modalite: string,
	annee: number,
	valeur: number,
];
