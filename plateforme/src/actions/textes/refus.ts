import { textesRefus as desSollicitations } from "../../sollicitations/index.ts";
import type { MotifPlan } from "../actes/motifs.ts";
import type { Support } from "../kits/champs.ts";
import type { Faute } from "../kits/verifier.ts";
import { textesActions } from "../textes.ts";
import { textesKits } from "./kits.ts";

/** What was refused, and what to do about it. */
export const textesRefus: Record<MotifPlan, string> = {
	...desSollicitations,
	...textesActions,
	"plan-inconnu": "Cette action n’a pas de plan dans votre caisse. Revenez à la liste des actions.",
	"plan-verrouille":
		"Cette action est déjà lancée : son plan ne change plus. Pour l’interrompre, suspendez-la ou arrêtez-la ; pour faire autrement, préparez-en une nouvelle.",
	"kit-inconnu": "Ce kit n’existe pas : choisissez-en un dans la liste.",
	"kit-existe":
		"Un kit porte déjà ce nom : donnez un autre titre au nouveau, ou adaptez celui qui existe.",
	"kit-fautif": "Un message ne peut pas partir tel quel : corrigez ce qui suit.",
	"audience-illisible":
		"Un critère de l’audience ne se comprend pas : vérifiez les nombres, et que l’âge le plus bas ne dépasse pas le plus haut.",
	"audience-vide":
		"Personne ne répond à tous ces critères, ou tous sont écartés : élargissez l’audience, ou attendez le prochain repérage.",
	"audience-de-tous":
		"Cette audience vise tous les dossiers : une action s’adresse à une situation. Ajoutez au moins un critère.",
	"audience-reservee":
		"Un droit « à vérifier » attend qu’une personne le regarde, et un droit que la caisse aurait dû payer, qu’un agent le corrige : aucune action ne les vise. Répondez d’abord dans la liste « À vérifier », ou faites corriger le dossier ; le prochain repérage en tient compte.",
	"commune-inconnue":
		"Une commune n’est pas dans la liste de votre caisse : vérifiez son orthographe, une commune par ligne.",
	"avis-manquant":
		"L’avis du délégué à la protection des données manque, ou le plan a changé depuis : notez-le avant de lancer.",
	"avis-defavorable":
		"Le délégué à la protection des données a rendu un avis défavorable sur ce plan : changez ce qu’il demande, puis notez son nouvel avis.",
	"sans-coordonnees":
		"Un message donne toujours un numéro et un lieu : un administrateur les écrit d’abord dans « Coordonnées ».",
	"avis-vide": "Choisissez l’avis, et recopiez-en l’essentiel : il est gardé avec le plan.",
	"appels-trop-nombreux":
		"Vos agents ne pourraient pas appeler tout le monde avant qu’un mois soit perdu : augmentez les appels par jour, réduisez la part de ce bras, ou lancez plus tôt dans le mois.",
	"reglages-illisibles":
		"Un réglage ne se comprend pas : les parts vont de 0 à 100, les nombres sont entiers.",
	"etat-impossible":
		"L’action n’est pas dans un état qui le permet : rechargez la page, un collègue l’a peut-être déjà suspendue, arrêtée ou terminée.",
	"raison-vide": "Dites pourquoi, en quelques mots : un collègue le lira.",
	"bras-illisibles":
		"Un bras est incomplet : donnez à chacun un nom, une part et un message. Chacun reçoit au moins un message : personne n’est privé d’un droit pour servir de comparaison.",
	"bras-aucun": "Il faut au moins un bras : ce que tout le monde reçoit.",
	"bras-parts": "Les parts des bras ne font pas 100 % : corrigez-les.",
	"bras-vide": "Un bras a une part nulle : donnez-lui une part, ou effacez son nom.",
	"bras-memes-noms": "Deux bras portent le même nom : changez-en un.",
	"bras-nom-reserve":
		"« hors-tirage » désigne déjà les personnes que le hasard ne répartit pas : donnez un autre nom à ce bras.",
	"bras-sans-appels":
		"Un bras prévoit des appels : dites combien vos agents peuvent en passer par jour.",
	"pas-a-appeler":
		"Cette personne n’est plus dans votre liste : elle a peut-être écrit ou appelé entre-temps. Passez à la suivante.",
	"appel-pris": "Un collègue est en train d’appeler cette personne : passez à la suivante.",
	"rappel-illisible": "Choisissez un jour de rappel, de demain à dans deux semaines.",
	"plus-personne":
		"Il n’y a plus personne à appeler aujourd’hui : tous ont été appelés, ou ont donné suite d’eux-mêmes.",
	"decision-inconnue": "Choisissez une réponse dans la liste.",
};

const supports: Record<Support, string> = {
	courriel: "le courriel",
	sms: "le SMS",
	courrier: "le courrier",
	appel: "le script d’appel",
};

export function phraseDeLaFaute(faute: Faute): string {
	if (faute.nature === "partie-vide")
		return `La partie « ${textesKits.parties[faute.partie]} » est vide : écrivez-la.`;
	const ou = supports[faute.ou];
	switch (faute.nature) {
		case "champ-inconnu":
			return `Dans ${ou}, le champ « {${faute.champ}} » n’existe pas ou n’y est pas permis : retirez-le, ou choisissez-en un de la liste.`;
		case "element-manquant":
			return `Dans ${ou}, il manque « {${faute.champ}} » : le numéro, le lieu, la raison et la façon de refuser sont toujours donnés.`;
		case "stop-manquant":
			return "Dans le SMS, il manque le mot STOP : chacun doit pouvoir refuser d’une réponse.";
		case "mot-interdit":
			return `Dans ${ou}, « ${faute.mot} » ne s’écrit pas : d’autres que la personne peuvent lire, et un message n’inquiète ni ne presse.`;
		case "lien":
			return `Dans ${ou}, « ${faute.mot} » ressemble à un lien : nos messages n’en portent pas, pour qu’un faux se reconnaisse.`;
		case "caractere":
			return `Dans le SMS, « ${faute.mot} » double le nombre de messages facturés : écrivez-le autrement.`;
		case "trop-long":
			return `Le SMS peut atteindre ${faute.longueur} caractères, pour ${faute.maximum} au plus : raccourcissez-le.`;
		case "vide":
			return `Dans ${ou}, un texte est vide : écrivez-le.`;
	}
}
