import type { CodePrestation, EtatDroit, Foyer } from "droits";
import type { Jour } from "../socle/index.ts";
import type { Particularite, Sexe, TitreDePension } from "./particularites/faits.ts";

export type RoleMembre = "demandeur" | "conjoint" | "enfant";
export type Canal = "courriel" | "sms" | "telephone" | "courrier";
export type Protection = "agent" | "notoriete" | "adresse-secrete" | "autre";
export type NatureContact = "courriel" | "mobile" | "fixe";
export type EtatContact =
	| "verifie"
	| "non-verifie"
	| "injoignable"
	| "non-verifie-depuis-separation"
	/** Said by the person: no longer to be used. */
	| "retire";
export type NatureAlerte = "violences" | "tutelle" | "contact-dangereux";
export type ObjetOpposition = "reperage" | "campagnes";
export type Destinataire = "allocataire" | "bailleur" | "tiers";

export interface Membre {
	personne: number;
	role: RoleMembre;
	/** Place in the snapshots of that time. */
	rang: number;
	prenom: string;
	nom: string;
	nomNaissance: string | null;
	dateNaissance: Jour | null;
	dateDeces: Jour | null;
	/** Of the civil status; null when nobody said. Never sorts anyone. */
	sexe: Sexe | null;
	depuis: Jour;
	/** First day on which the person is no longer a member. */
	jusqua: Jour | null;
}

export interface Instantane {
	vraiDepuis: Jour;
	/** ISO instant. */
	connuLe: string;
	source: "import" | "saisie" | "demarche" | "separation";
	contenu: Foyer;
}

export interface Contact {
	contact: number;
	personne: number | null;
	nature: NatureContact;
	valeur: string;
	etat: EtatContact;
	etatLe: Jour;
}

export interface DroitDuDossier {
	prestation: CodePrestation;
	/** « foyer », or the rank of a child: « enfant-2 ». */
	beneficiaire: string;
	etat: EtatDroit;
	/** Centimes. */
	montant: number | null;
	depuis: Jour;
	/** First day on which the right is no longer in this state. */
	finiLe: Jour | null;
}

export interface Paiement {
	date: Jour;
	rang: number;
	prestation: CodePrestation;
	/** First day of the month paid for. */
	mois: Jour;
	/** Centimes; below zero for what is taken back. */
	montant: number;
	destinataire: Destinataire;
	pourquoi: string | null;
}

export interface Dette {
	dette: number;
	prestation: CodePrestation;
	motif: string;
	neeLe: Jour;
	/** Centimes. */
	montant: number;
	solde: number;
	mensualite: number | null;
}

export interface Alerte {
	alerte: number;
	nature: NatureAlerte;
	precision: string | null;
	depuis: Jour;
	jusqua: Jour | null;
}

/** Everything that the office keeps of a file, as one reading gives it. */
export interface Dossier {
	dossier: number;
	matricule: string;
	etat: "ouvert" | "suspendu" | "radie";
	canalPrefere: Canal | null;
	langue: string;
	protection: Protection | null;
	issuDe: { dossier: number; matricule: string } | null;
	/** Files that came out of this one by a separation. */
	separes: { dossier: number; matricule: string }[];
	commune: string | null;
	nombreEnfants: number;
	enCouple: boolean | null;
	/** Centimes. */
	quotientFamilial: number | null;
	prochaineDeclaration: Jour | null;
	membres: Membre[];
	foyer: Instantane | null;
	adresses: {
		lignes: string;
		codePostal: string;
		commune: string;
		depuis: Jour;
		jusqua: Jour | null;
	}[];
	contacts: Contact[];
	oppositions: { objet: ObjetOpposition; depuis: Jour; jusqua: Jour | null }[];
	droits: DroitDuDossier[];
	paiements: Paiement[];
	dettes: Dette[];
	alertes: Alerte[];
	/** What is for a person to look at, past ones included. */
	particularites: Particularite[];
	/** The latest of each child of the file. */
	titres: TitreDePension[];
}
