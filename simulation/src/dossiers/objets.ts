import type { CodePrestation } from "droits";
import type { Nature } from "../hypotheses/sollicitations.ts";

export const DE: Record<CodePrestation, string> = {
	rsa: "RSA",
	ppa: "prime d’activité",
	asf: "allocation de soutien familial",
	af: "allocations familiales",
	cf: "complément familial",
	paje_base: "allocation de base de la Paje",
	paje_naissance: "prime à la naissance",
	cmg: "complément de mode de garde",
	ars: "allocation de rentrée scolaire",
	aah: "allocation aux adultes handicapés",
	mva: "majoration pour la vie autonome",
	aeeh: "allocation d’éducation de l’enfant handicapé",
	aide_logement: "aide au logement",
};

const LOGEMENT = [
	"Attestation de loyer",
	"Quittance de loyer",
	"Bail signé",
	"Relevé d’identité du bailleur",
];
const SOLIDARITE = [
	"Bulletins de salaire",
	"Attestation de France Travail",
	"Relevé d’identité bancaire",
	"Pièce d’identité",
];
const FAMILLE = [
	"Livret de famille",
	"Certificat de scolarité",
	"Acte de naissance",
	"Attestation de grossesse",
];
const SEPARATION = [
	"Jugement de divorce",
	"Attestation sur l’honneur de séparation",
	"Justificatif de pension",
];

export const PIECES: Record<CodePrestation, readonly string[]> = {
	rsa: SOLIDARITE,
	ppa: SOLIDARITE,
	asf: SEPARATION,
	af: FAMILLE,
	cf: FAMILLE,
	paje_base: FAMILLE,
	paje_naissance: FAMILLE,
	cmg: ["Attestation de l’employeur", "Contrat de garde", "Bulletins Pajemploi"],
	ars: ["Certificat de scolarité", "Contrat d’apprentissage"],
	aah: ["Décision de la MDPH", "Avis d’imposition"],
	mva: ["Décision de la MDPH", "Quittance de loyer"],
	aeeh: ["Décision de la MDPH", "Certificat de scolarité"],
	aide_logement: LOGEMENT,
};

export const OBJETS: Record<Exclude<Nature, "piece" | "demande">, readonly string[]> = {
	declaration: [
		"Déclaration trimestrielle de ressources",
		"Déclaration trimestrielle corrigée",
		"Déclaration de ressources annuelles",
	],
	changement: [
		"Changement d’adresse",
		"Changement de situation professionnelle",
		"Séparation",
		"Mise en couple",
		"Naissance",
		"Départ d’un enfant",
		"Changement de coordonnées bancaires",
	],
	question: [
		"Montant du dernier paiement",
		"Paiement non reçu",
		"Attestation demandée",
		"Avancement de ma demande",
		"Retenue sur mes droits",
		"Accès à mon compte",
	],
	appel: ["Rappel demandé : paiement", "Rappel demandé : dossier bloqué", "Rappel demandé : dette"],
	"rendez-vous": [
		"Rendez-vous demandé : séparation",
		"Rendez-vous demandé : naissance",
		"Rendez-vous demandé : RSA",
		"Rendez-vous demandé : logement",
	],
	reclamation: [
		"Délai de traitement",
		"Contestation d’une dette",
		"Montant contesté",
		"Pièce envoyée deux fois",
		"Accueil au téléphone",
	],
};

/** Qui traite d'ordinaire cette prestation : équipe et compétence des personnes de démonstration. */
export const SERVICE: Record<CodePrestation, { equipe: string; competence?: string }> = {
	rsa: { equipe: "minima-sociaux", competence: "rsa" },
	ppa: { equipe: "minima-sociaux", competence: "prime-activite" },
	asf: { equipe: "prestations", competence: "famille" },
	af: { equipe: "prestations", competence: "famille" },
	cf: { equipe: "prestations", competence: "famille" },
	paje_base: { equipe: "prestations", competence: "petite-enfance" },
	paje_naissance: { equipe: "prestations", competence: "petite-enfance" },
	cmg: { equipe: "prestations", competence: "petite-enfance" },
	ars: { equipe: "prestations", competence: "famille" },
	aah: { equipe: "minima-sociaux" },
	mva: { equipe: "minima-sociaux" },
	aeeh: { equipe: "prestations", competence: "famille" },
	aide_logement: { equipe: "minima-sociaux", competence: "logement" },
};

/** Ce que toute une équipe traite, quelle que soit la prestation. */
export const EQUIPE_DE_NATURE: Partial<Record<Nature, string>> = {
	question: "relation",
	appel: "relation",
	"rendez-vous": "action-sociale",
	reclamation: "recours",
};
