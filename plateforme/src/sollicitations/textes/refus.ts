import type { Motif } from "../actes/resultat.ts";

/** What was refused, and what to do about it. */
export const textesRefus: Record<Motif, string> = {
	inconnue: "Cette sollicitation n’existe pas dans votre caisse. Revenez à la file.",
	perimee:
		"Cette sollicitation a changé pendant que vous la regardiez : rien n’a été fait. Relisez-la ci-dessous, puis recommencez.",
	"deja-traitee":
		"Cette sollicitation est déjà traitée : rien n’a été fait. Rouvrez-la s’il reste quelque chose à faire.",
	"prise-par-un-autre":
		"Un collègue s’en occupe déjà : rien n’a été fait. Voyez avec lui, ou prenez la suivante.",
	"pas-a-vous":
		"Un collègue s’en occupe : lui ou votre responsable peut la rendre ou la transférer.",
	"rien-a-prendre":
		"Rien n’attend dans la file de votre équipe et de vos compétences. Regardez les autres sections.",
	"manque-vide":
		"Dites ce qui manque, une pièce ou une information par ligne : sans liste, le délai ne s’arrête pas (CRPA, art. L114-5).",
	"piece-dispensable":
		"Sans pièce indispensable, l’étude continue et le droit prendra effet à la réception (CRPA, art. L114-5-1). Cochez la case seulement si l’étude est impossible.",
	"echeance-trop-courte":
		"Laissez à la personne au moins sept jours pour envoyer ce qui manque : choisissez une date plus lointaine.",
	"echeance-trop-lointaine":
		"Le délai ne peut pas dépasser deux mois (code de la sécurité sociale, art. D161-1-3) : choisissez une date plus proche.",
	"deja-en-pause": "Cette sollicitation attend déjà la personne : rien n’a été fait.",
	"pas-en-pause": "Cette sollicitation n’attend rien : rien n’a été fait.",
	"pas-traitee": "Cette sollicitation n’est pas traitée : il n’y a rien à rouvrir.",
	"motif-vide": "Dites pourquoi, en quelques mots : un collègue le lira.",
	"equipe-inconnue": "Cette équipe n’existe pas : choisissez-en une dans la liste.",
	"agent-inconnu": "Ce collègue n’a pas de compte actif : choisissez-en un autre.",
	"destinataire-vide": "Choisissez une équipe, une compétence ou un collègue.",
	"dossier-inconnu":
		"Aucun dossier ne porte ce matricule dans votre caisse : vérifiez-le, ou laissez le champ vide.",
	"affaire-inconnue": "Cette affaire n’existe pas : choisissez-en une dans la liste.",
	"affaire-d-un-autre-dossier":
		"Cette affaire est celle d’un autre dossier : choisissez-en une de ce dossier.",
	"issue-vide": "Choisissez l’issue : un collègue doit savoir comment cela s’est terminé.",
	"date-inconnue": "Cette date protégée n’existe pas dans votre caisse.",
	"precision-vide": "Choisissez un droit, ou un autre moyen : rien n’a été changé.",
	"mois-passe":
		"Pour ce droit, le mois de ce contact est passé : protégez une nouvelle date, puis aidez la personne à faire sa demande.",
	"canal-connu": "Le moyen est celui par lequel la demande est arrivée : il ne se change pas ici.",
	"objet-vide": "Dites en quelques mots de quoi il s’agit.",
	"arrivee-future": "La date d’arrivée est à venir : corrigez-la.",
	"personne-vide":
		"On ne sait pas encore qui a écrit ou appelé : rattachez la demande à un dossier, ou protégez la date par le nom.",
	"engagement-existant":
		"Un engagement commence déjà ce jour-là pour cette nature et cette prestation : choisissez un autre jour.",
	"canal-existant":
		"Ce canal a déjà une ouverture ce jour-là, ou encore en cours : vérifiez les dates.",
};
