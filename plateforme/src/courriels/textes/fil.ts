import { compter } from "../../socle/index.ts";
import { textesRefus } from "../../sollicitations/index.ts";
import type { MotifCourriel } from "../actes/resultat.ts";

const refus: Record<MotifCourriel, string> = {
	...textesRefus,
	"courriel-inconnu": "Ce courriel n’existe pas, ou n’est pas de cette caisse.",
	"dossier-protege":
		"Ce dossier est protégé : ouvrez-le d’abord, et dites pourquoi. Rien n’a été changé.",
	"deja-rattache": "Un collègue vient de rattacher ce courriel.",
	"deja-message": "Ce courriel est déjà traité comme un message.",
	"pas-un-message": "Dites d’abord que ce courriel est un message.",
	"deja-ecarte": "Ce courriel a été écarté : reprenez-le d’abord.",
	"pas-ecarte": "Ce courriel n’était plus écarté.",
	"fichier-inconnu": "Ce fichier n’est pas dans le message.",
	"fichier-deja-pris": "Ce fichier est déjà une pièce.",
	"fichier-non-pris":
		"Ce fichier ne peut pas devenir une pièce : voyez pourquoi à côté de son nom.",
	"message-efface": "Le message d’origine a été effacé : ses fichiers ne peuvent plus être pris.",
};

export const SECTIONS = ["a-rattacher", "rattaches", "automatiques", "ecartes"] as const;
export type SectionDuFil = (typeof SECTIONS)[number];

/** What agents read of e-mails. */
export const textesFil = {
	titre: "Courriels",
	nomGauche: "Courriels reçus",
	nomDetail: "Courriel choisi",
	legende: "Courriels",
	sections: {
		"a-rattacher": "À rattacher",
		rattaches: "Rattachés",
		automatiques: "Automatiques",
		ecartes: "Écartés",
	} satisfies Record<SectionDuFil, string>,
	vide: {
		"a-rattacher":
			"Aucun courriel n’attend d’être rattaché. Ceux dont l’expéditeur est certain le sont d’eux-mêmes.",
		rattaches: "Aucun courriel rattaché à un dossier pour l’instant.",
		automatiques:
			"Aucune réponse automatique ni retour d’envoi : ils viendraient ici, sans attendre personne.",
		ecartes: "Aucun courriel écarté. Ce que vous écartez reste lisible ici.",
	} satisfies Record<SectionDuFil, string>,
	etat: {
		absente: "rien n’est relevé.",
		branchee: (adresse: string, quand?: string) =>
			`${adresse}, ${quand ? `relevée ${quand}` : "pas encore relevée"}`,
		"en-panne": (detail: string) => `${detail}. Les messages y restent, rien n’est perdu.`,
		canalFerme: "Canal fermé",
		ferme: "ce qui arrive est gardé, et l’accusé de réception dit où aller.",
		reglages: "Réglages de la boîte",
	},
	suite: "Plus anciens",
	debut: "Les plus récents",
	pages: "Pages de courriels",
	fermer: "Fermer",
	protege: "Courriel d’un dossier protégé",
	fermee: {
		texte:
			"Ce dossier est protégé. Ouvrez-le et dites pourquoi vous le lisez : le courriel s’ouvrira ensuite.",
		lien: "Ouvrir le dossier",
	},
	sansSujet: "Sans sujet",
	de: "De",
	recu: "Reçu le",
	dossier: "Dossier",
	sansDossier: "Aucun, pour l’instant",
	demande: "Demande",
	accuse: (numero: number) => `Accusé de réception n° ${numero}`,
	sansAdresse: "Expéditeur illisible",
	fichiers: (n: number) => compter(n, "fichier", "fichiers"),
	fichiersTitre: "Fichiers",
	dans: (quoi: string) => `dans « ${quoi} »`,
	voirPiece: "Trier la pièce",
	prendre: "Prendre comme pièce",
	prendreCe: (nom: string) => `Prendre « ${nom} » comme pièce`,
	texteTitre: "Message",
	sansTexte: "Ce message n’a pas de texte.",
	effaceTitre: "Courriel effacé",
	efface:
		"Ce courriel est effacé, avec le nom et l’adresse de qui l’a écrit : le temps de le garder est passé.",
	origine: "Télécharger le message d’origine (.eml)",
	origineAide: "Il peut contenir ce qui a été refusé : n’ouvrez rien dont vous doutez.",
	origineVirus: "Le message d’origine contient un programme dangereux : il ne se télécharge pas.",
	propositions: "À qui est-ce ?",
	rattacherA: "Rattacher",
	rattacherAu: (qui: string) => `Rattacher à ${qui}`,
	propose: (qui: string) => `Proposé : ${qui}`,
	voirDossier: "voir le dossier",
	aucuneProposition: "Rien dans ce message ne désigne un dossier.",
	autre: "Autre dossier : matricule",
	ecarter: "Écarter",
	ecarterAide: "Publicité, tromperie, rien pour la caisse. Se reprend d’un clic.",
	reprendre: "Reprendre",
	traiterCommeMessage: "C’est un message : le traiter",
	dossierProtege: "dossier protégé",
	age: (jours: number) => (jours === 0 ? "aujourd’hui" : jours === 1 ? "hier" : `${jours} j`),
	poids: (octets: number) =>
		octets < 1_000
			? compter(octets, "octet", "octets")
			: octets < 1_000_000
				? `${Math.round(octets / 1_000)} ko`
				: `${(octets / 1_000_000).toLocaleString("fr-FR", { maximumFractionDigits: 1 })} Mo`,
	noteEcarte: "Courriel écarté",
	noteRepris: "Courriel repris",
	fait: {
		rattacher: "Courriel rattaché, avec ses pièces.",
		ecarter: "Courriel écarté. Il reste lisible dans « Écartés ».",
		reprendre: "Courriel repris : il attend de nouveau.",
		traiter: "Ce courriel est maintenant une demande, dans la file.",
		prendre: "Le fichier est devenu une pièce, à trier.",
	} as Record<string, string>,
	refus,
};
