import { compter, euros, jourEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Compte } from "../lectures/audience.ts";
import { JOURS_D_UNE_LETTRE } from "../plan/echeances.ts";
import { pourcent } from "./nombres.ts";

const somme = (centimes: number) => euros(centimes / 100);

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
		reservees:
			"Un droit « à vérifier » n’est pas proposé : une personne le regarde d’abord, dans la liste « À vérifier ». Un droit que la caisse aurait dû payer non plus : un agent corrige le dossier.",
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
