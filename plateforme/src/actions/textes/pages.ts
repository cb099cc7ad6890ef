import { compter, euros, jourAbrege, jourEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Compte, Ecarte } from "../lectures/audience.ts";
import type { Echeance } from "../lectures/echeance.ts";
import type { PasDAction } from "../plan/pas.ts";
import type {
	Avis,
	Bras,
	DecisionDeRevue,
	EtatDuPlan,
	HorsTirage,
	IssueDAppel,
} from "../plan/plan.ts";
import type { CanalDContact } from "../tables.ts";
import { pourcent } from "./nombres.ts";

export const canaux: Record<CanalDContact, string> = {
	courriel: "Courriel",
	sms: "SMS",
	telephone: "Téléphone",
	courrier: "Courrier",
};

const parCanal: Record<CanalDContact, string> = {
	courriel: "par courriel",
	sms: "par SMS",
	telephone: "par téléphone",
	courrier: "par courrier",
};

export const etats: Record<EtatDuPlan, string> = {
	preparation: "en préparation",
	"en-cours": "en cours",
	"en-pause": "suspendue",
	arretee: "arrêtée",
	terminee: "terminée",
	abandonnee: "abandonnée",
};

export const horsTirage: Record<HorsTirage, string> = {
	violences: "violences signalées",
	expulsion: "expulsion en cours",
	"sans-ressources": "aucune ressource",
};

export const ecartes: Record<Ecarte, string> = {
	opposition: "se sont opposés",
	deces: "sont décédés",
	plafond: "ont été contactés il y a peu",
	"deja-la": "ont déjà ce droit",
	"deja-demande": "ont une demande en cours",
};

export const avis: Record<Avis, string> = {
	favorable: "Favorable",
	"favorable-avec-reserves": "Favorable avec réserves",
	defavorable: "Défavorable",
};

export const decisions: Record<DecisionDeRevue, string> = {
	garder: "Garder le kit",
	changer: "Le changer",
	arreter: "L’arrêter",
};

export const ordres: Record<Bras["ordre"], string> = {
	gain: "le plus grand enjeu d’abord (probabilité et gain)",
	date: "la date la plus proche d’abord",
	hasard: "au hasard",
};

export const issues: Record<IssueDAppel, string> = {
	demande: "A fait sa demande avec vous",
	interesse: "Fera sa demande seul",
	rappeler: "À rappeler",
	absent: "N’a pas répondu",
	"faux-numero": "Faux numéro",
	"ne-veut-pas": "Ne veut pas de ce droit",
	opposition: "Ne veut plus être contacté",
};

const somme = (centimes: number) => euros(centimes / 100);

export const textesListe = {
	titre: "Actions",
	chapeau:
		"Aller vers les personnes qui ont un droit sans l’avoir demandé : qui contacter, comment, et ce que cela change.",
	nouvelle: "Préparer une action",
	kits: "Les kits",
	preparees: "En préparation",
	lancees: "Lancées",
	aucune:
		"Aucune action n’a été lancée. Préparez-en une : elle part d’un kit, se compte avant de partir, et ses résultats se lisent ici.",
	colonnes: {
		titre: "Action",
		etat: "État",
		jour: "Lancée le",
		contactes: "Contactés",
		demandes: "Ont demandé",
		ouverts: "Droit ouvert",
	},
	sansPlan: "sans plan",
	compte: (n: number) => compter(n, "action", "actions"),
};

export const textesNouvelle = {
	titre: "Préparer une action",
	chapeau:
		"Une action part d’un kit : des messages, un script d’appel et une procédure déjà relus. Vous choisirez ensuite qui, comment, et vous verrez combien de personnes avant de lancer.",
	kit: "Kit",
	nom: "Titre de l’action",
	aideDuNom: "Vos collègues la reconnaîtront à lui : « Prime d’activité, automne 2020 ».",
	preparer: "Choisir qui contacter",
	local: "adapté par votre caisse",
};

/** Open days between the printing house and the letter box: beyond, the month may be lost. */
const JOURS_D_UNE_LETTRE = 4;

export const textesPlan = {
	etapes: {
		audience: "1. Qui",
		bras: "2. Comment",
		taille: "3. Combien, et quand s’arrêter",
		avis: "4. L’avis du délégué",
		lancer: "5. Lancer",
	},
	nomGauche: "Étapes",
	kit: (titre: string, version: number) => `Kit « ${titre} », version ${version}`,
	lireLeKit: "Lire le kit",
	audience: {
		titre: "Qui contacter",
		droit: "Le droit",
		situations: "Ce que le repérage a trouvé",
		statuts: "Certitude",
		probabilite: "Probabilité d’au moins (%)",
		gain: "Gain sur un an d’au moins (€)",
		etat: "Ou l’état du droit au dossier",
		personnes: "Les personnes",
		familles: "Famille",
		ageMin: "Âge, de",
		ageMax: "à",
		enfants: "Enfants, au moins",
		revenus: "Revenus",
		communes: "Communes, une par ligne",
		logement: "Le logement et les changements",
		logements: "Logement",
		emmenage: "Arrivés depuis (mois au plus)",
		separes: "Séparés depuis (mois au plus)",
		anniversaire: "Anniversaire proche",
		dansMois: "dans (mois)",
		indifferent: "Indifférent",
		compter: "Enregistrer et compter",
	},
	compte: {
		titre: ({ vises, retenus }: Compte) =>
			vises === retenus
				? `${compter(retenus, "personne serait contactée", "personnes seraient contactées")}`
				: `${nombre(retenus)} personnes sur ${nombre(vises)} visées seraient contactées`,
		ecartes: "Écartées",
		hors: "Appelées par une personne, sans tirage au sort",
		horsAide:
			"Rien n’est laissé au hasard pour elles. Aucun message n’est écrit à qui vit des violences.",
		perdu: (centimes: number) =>
			`Un mois d’attente leur ferait perdre ${somme(centimes)} en tout, sans rattrapage possible.`,
		rienDePerdu: "Un mois d’attente ne fait rien perdre à ces personnes ce mois-ci.",
		gain: (centimes: number) =>
			`Gain total sur un an, si tous ouvraient leur droit : ${somme(centimes)}.`,
		lettres: ({ lettres, joursRestants }: Compte) =>
			[
				`${compter(lettres, "personne n’a", "personnes n’ont")} ni courriel ni mobile vérifié : une lettre partira.`,
				joursRestants !== null && joursRestants <= JOURS_D_UNE_LETTRE
					? `Il reste ${compter(joursRestants, "jour ouvré", "jours ouvrés")} ce mois-ci, elle arrivera sans doute trop tard : appelez ces personnes d’abord, ou lancez au début du mois prochain.`
					: "",
			].join(" "),
		apercu: "Les dix premières",
		colonnes: {
			dossier: "Dossier",
			famille: "Famille",
			age: "Âge",
			commune: "Commune",
			montant: "Par mois",
			gain: "Gain sur un an",
		},
	},
	bras: {
		titre: "Ce que chacun reçoit",
		aide: "Chacun reçoit au moins un message : personne n’est privé d’un droit pour servir de comparaison. Ce qui se compare, c’est le canal, les mots, l’aide, ou l’ordre des appels. Les personnes sont réparties au hasard entre les bras, famille par famille et âge par âge.",
		bras: (rang: number) => `Bras ${rang}`,
		nom: "Nom",
		part: "Part (%)",
		message: "Message",
		appel: "Un appel en plus, avec l’aide pour demander",
		ordre: "Ordre des appels",
		cout: "Coût par personne (€)",
		mots: "Changer les mots de ce bras",
		sms: "SMS",
		sujet: "Objet du courriel",
		corps: "Courriel",
		commeLeKit: "Laissez vide pour garder ceux du kit.",
		appels: "Appels que vos agents peuvent passer par jour",
		autres: "Ajouter un bras",
		enregistrer: "Enregistrer les bras",
		secours:
			"Qui n’a pas ce canal vérifié reçoit un courriel, sinon un SMS, sinon une lettre : il reste compté dans son bras.",
	},
	taille: {
		titre: "Combien de personnes, et quand s’arrêter",
		base: "Part qui demanderait dans le premier bras (%)",
		attendu: "Part espérée dans un autre bras (%)",
		enregistrer: "Enregistrer",
		resultat: (n: number, base: number, attendu: number) =>
			`Pour distinguer ${pourcent(base)} de ${pourcent(attendu)} quatre fois sur cinq, il faut environ ${nombre(n)} personnes par bras.`,
		impossible: "Les deux parts sont égales : il n’y a rien à distinguer.",
		petite: (n: number, visible: number | undefined) =>
			visible === undefined
				? `Le plus petit bras aurait ${compter(n, "personne", "personnes")} : trop peu pour comparer.`
				: `Le plus petit bras aurait ${compter(n, "personne", "personnes")} : un écart se verrait à partir de ${pourcent(visible)}. En dessous, l’action aide autant les personnes, mais n’apprendra pas quel bras vaut mieux.`,
		assez: (n: number) =>
			`Le plus petit bras aurait ${compter(n, "personne", "personnes")} : c’est assez.`,
		arret: "S’arrêter d’elle-même si plus de (%) s’opposent",
		des: "dès que tant de personnes sont contactées",
		regle: "L’action se suspend alors seule, et attend que quelqu’un décide.",
	},
	avis: {
		titre: "L’avis du délégué à la protection des données",
		aide: "Il porte sur ce plan tel qu’il est : tout changement l’efface. Un avis défavorable empêche de lancer.",
		avis: "Avis",
		texte: "L’essentiel de l’avis",
		noter: "Noter l’avis",
		rendu: (nom: string, jour: string) => `${nom}, rendu le ${jourEnToutesLettres(jour)}.`,
		responsable: "Un responsable note cet avis.",
	},
	lancer: {
		titre: "Lancer",
		dit: (n: number) =>
			`Le plan sera verrouillé, le tirage fait et gardé, et ${compter(n, "message partira", "messages partiront")} dès maintenant, aux heures permises. On peut suspendre ou arrêter, mais pas reprendre un message parti.`,
		bouton: "Verrouiller le plan et lancer",
		abandonner: "Abandonner ce plan",
		abandonne: "Ce plan a été abandonné : rien n’est parti.",
		lancee: "Cette action est lancée.",
		voir: "Voir l’action",
	},
};

export const textesAction = {
	retour: "Toutes les actions",
	suivre: "Appels",
	echeance: ({ avantLe, personnes, perdu, passee }: Echeance) => {
		const qui = compter(personnes, "personne n’a", "personnes n’ont");
		const combien = perdu > 0 ? ` (${euros(perdu / 100)} par mois)` : "";
		return passee
			? `Un mois est perdu depuis le ${jourAbrege(avantLe)}${combien} : ${qui} encore reçu aucun message. Écrivez-leur ou appelez-les aujourd’hui, un autre mois court.`
			: `Un mois se perd après le ${jourAbrege(avantLe)}${combien} : ${qui} encore reçu aucun message. Regardez la boîte d’envoi, ou appelez avant cette date.`;
	},
	listeDeTravail: "La liste à joindre (CSV)",
	lignes: "Les lignes (CSV)",
	json: "Les résultats (JSON)",
	pas: {
		suspendre: "Suspendre",
		reprendre: "Reprendre",
		arreter: "Arrêter pour de bon",
		terminer: "Terminer",
	} satisfies Record<PasDAction, string>,
	raison: "Pourquoi",
	conduire: "Conduire l’action",
	conduireAide:
		"Suspendue ou arrêtée, elle n’écrit plus et n’appelle plus : ce qui attend dans la boîte d’envoi n’en part plus. Reprise, elle l’y remet. Une lettre déjà imprimée dans un lot se retire à la main.",
	regleDArret:
		"Elle s’est suspendue d’elle-même : trop de personnes se sont opposées. Lisez ce qu’elles disent avant de reprendre.",
	fait: {
		lancer: "L’action est lancée, son plan est verrouillé. Les premiers messages partent.",
		suspendre: "L’action est suspendue : plus personne n’est contacté.",
		reprendre: "L’action reprend.",
		arreter: "L’action est arrêtée pour de bon.",
		terminer: "L’action est terminée. Il reste à revoir son kit.",
		revoir: "La revue du kit est notée.",
	} as Record<string, string>,
	plan: {
		titre: "Le plan",
		kit: "Kit",
		audience: "Audience",
		bras: "Bras",
		graine: "Graine du tirage",
		empreinte: "Empreinte du plan",
		avis: "Avis du délégué",
		arret: "Règle d’arrêt",
		ecartes: "Écartés ce jour-là",
		detailDuBras: ({ nom, part, message, appel, ordre }: Bras) =>
			`${nom} : ${part} %, ${parCanal[message]}${appel ? `, puis un appel (${ordres[ordre]})` : ""}`,
		regle: (part: number, des: number) =>
			`se suspend si plus de ${pourcent(part)} s’opposent, dès ${nombre(des)} contacts`,
		absent:
			"Cette action a été lancée sans plan : on sait qui a été contacté et ce qui a suivi, mais rien n’a été tiré au sort. Les canaux ne se comparent donc pas.",
	},
	revue: {
		titre: "Revoir le kit",
		aide: "Une fois l’action finie ou suspendue : qu’a-t-elle appris ?",
		decision: "Décision",
		motif: "Ce qui l’explique",
		noter: "Noter la revue",
		notee: (decision: string, jour: string) => `${decision}, le ${jourEnToutesLettres(jour)} :`,
	},
};

export const textesInconnue = {
	action: "Cette action n’existe pas dans votre caisse.",
	plan: "Ce plan n’existe pas dans votre caisse.",
	kit: "Ce kit n’existe pas dans votre caisse.",
};

export const textesKits = {
	titre: "Les kits",
	chapeau:
		"Un kit réunit ce qu’il faut pour aller vers des personnes : qui, pourquoi, des messages relus, un script d’appel, la procédure, et ce qu’il faut dire du gain et des dettes.",
	version: (version: number, local: boolean) =>
		`version ${version}${local ? ", adaptée par votre caisse" : ""}`,
	pour: "Pour qui",
	pourquoi: "Pourquoi",
	audience: "Audience proposée",
	messages: "Les messages",
	appel: "L’appel",
	avant: "À dire avant de demander",
	repliques: "Si la personne dit…",
	ouvrir: "Ouvrir le droit",
	gain: "Le gain du foyer",
	dettes: "Les dettes",
	revue: "À se demander ensuite",
	sources: "Sources",
	adapter: "Adapter ce kit",
	adapterAide:
		"Une nouvelle version est gardée pour votre caisse ; les actions déjà préparées gardent la leur. Champs permis :",
	enregistrer: "Garder cette version",
	fait: "La nouvelle version est gardée.",
	nom: "Titre",
	sujet: "Objet du courriel",
	objet: "Objet du courrier",
	accroche: "Accroche de l’appel",
	explication: "Explication du droit",
	preparer: "Préparer une action avec ce kit",
	revues: "Les revues",
};

export const textesAppels = {
	protege:
		"Le dossier de la personne suivante est protégé : ouvrez-le en disant pourquoi, puis revenez ici.",
	titre: (action: string) => `Appels : ${action}`,
	restent: (n: number) => `${compter(n, "personne à appeler", "personnes à appeler")} aujourd’hui`,
	suivante: "Personne suivante",
	fermee: "L’action n’est pas en cours : personne n’est à appeler.",
	aucun: "Cette action ne prévoit pas d’appel.",
	verifier: "Avant tout, qui est au bout du fil",
	repondeur: "Si un répondeur ou une autre personne répond",
	dire: "Dire",
	avant: "Avant de demander",
	repliques: "Si la personne dit…",
	ouvrir: "Ouvrir le droit ensemble",
	gain: "Le gain, les dettes",
	issue: "Comment cela s’est-il terminé ?",
	rappelerLe: "Rappeler le",
	fiche: "Ouvrir le dossier",
	noter: "Noter",
	essais: (n: number) => `Déjà appelée ${n} fois sans réponse.`,
	violences:
		"Violences signalées : aucun message n’est parti. N’appelez que si le dossier indique un numéro sûr, et passez la main à un travailleur social.",
	hors: (raison: string) => `Hors tirage, à appeler d’abord : ${raison}.`,
	avantLe: (jour: string) =>
		`À joindre avant le ${jourEnToutesLettres(jour)} : après, un mois est perdu.`,
	telephone: "Téléphone",
	aucunTelephone: "Aucun numéro vérifié au dossier.",
	faits: "Appels passés",
	touche: "Une touche choisit, Entrée note.",
};
