import type { NatureTitre } from "../../dossiers/index.ts";
import {
	chances,
	compter,
	euros,
	eurosExacts,
	jourAbrege,
	moisEnToutesLettres,
} from "../../socle/index.ts";

const titres: Record<NatureTitre, string> = {
	jugement: "Jugement",
	convention: "Convention homologuée",
	acte: "Acte de notaire ou d’avocats",
	"titre-caf": "Titre de la Caf",
	aucun: "Aucun titre, dit",
};

interface Titre {
	nature: NatureTitre;
	date: string;
	montant: number | null;
}

export const textesSoutien = {
	titre: "Soutien familial, enfant par enfant",
	chapeau:
		"Un parent seul peut recevoir l’allocation de soutien familial pour chaque enfant que l’autre parent n’aide pas, ou trop peu. Ce que le dossier ne dit pas se demande à la personne : rien n’est supposé.",
	retour: "Tous les droits non demandés",
	dire: {
		titre: "À dire avant toute demande",
		points: [
			"La Caf se charge de réclamer à l’autre parent la pension qu’il ne paie pas : il le saura (CSS, art. L523-1 et suivants).",
			"Si aucune pension n’est fixée, l’allocation est versée quatre mois. Ensuite, il faut avoir saisi le juge aux affaires familiales, sauf si l’autre parent ne peut pas payer (CSS, art. R523-1).",
			"En cas de violences, dites-le : la personne peut être dispensée de toute démarche contre l’autre parent.",
			"Qui reçoit le RSA doit faire valoir ses droits à pension, sauf dispense (CASF, art. L262-10).",
			"L’allocation compte dans le RSA et la prime d’activité : c’est le gain net qu’il faut annoncer. Un rappel peut créer une dette sur ces prestations.",
			"Le droit s’arrête avec un mariage, un Pacs ou une vie en couple.",
		],
	},
	aProposer: "À proposer",
	aRegarder: "À regarder par une personne",
	aRegarderAide:
		"Résidence alternée, ou garde que le dossier ne dit pas : une personne regarde la situation avant de proposer quoi que ce soit.",
	vide: "Aucun enfant dans cette liste.",
	colonnes: {
		dossier: "Dossier",
		enfant: "Enfant né en",
		motif: "Motif au dossier",
		titre: "Titre, montant fixé",
		pension: "Dernière pension",
		garde: "Résidence",
		refus: "Refus passés",
		certitude: "Certitude",
		gain: "Gain net 12 mois",
		rappel: "Rappel possible",
	},
	ne: (naissance: string | null) => (naissance ? moisEnToutesLettres(naissance) : "date inconnue"),
	motifs: {
		declare: "Privé de l’aide de l’autre parent (déclaré)",
		impayee: "Pension fixée, non reçue depuis un mois ou plus d’après le dossier",
		"pension-faible": "Pension plus basse que l’allocation",
		silence: "Le dossier ne dit rien de l’autre parent",
	},
	pension: (montant: number, mois: string) =>
		`${euros(montant)} par mois, jusqu’en ${moisEnToutesLettres(mois)}`,
	sansPension: "Aucune connue",
	titreConnu: ({ nature, date, montant }: Titre) =>
		`${titres[nature]} le ${jourAbrege(date)}${montant === null ? "" : ` : ${eurosExacts(montant)} par mois`}`,
	titreInconnu: "À demander",
	paye: (jour: string) => `Reçue le ${jourAbrege(jour)}`,
	aripa: "recouvrement par l’ARIPA",
	gardes: { "un-parent": "Chez ce parent", alternee: "Alternée", inconnue: "Inconnue" },
	refus: (jours: string[]) =>
		jours.length === 0 ? "Aucun connu" : jours.map(jourAbrege).join(", "),
	rsa: "Reçoit le RSA",
	certitude: (statut: string, probabilite: number) =>
		statut === "certain" ? "Certain" : chances(probabilite),
	limite: (montres: number, nombre: number) =>
		nombre > montres
			? `Les ${montres} premiers sur ${compter(nombre, "enfant", "enfants")}, par enjeu.`
			: compter(nombre, "enfant", "enfants"),
};
