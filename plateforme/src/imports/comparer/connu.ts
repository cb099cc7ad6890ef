import type { Foyer } from "droits";
import type { Particularite, Sexe, TitreDePension } from "../../dossiers/index.ts";

/** A file as the office has it, before a line is compared with it. */
export interface Connu {
	dossier: number;
	fiche: Fiche;
	membres: Membre[];
	foyer?: Foyer;
	/** With their history: those without an end are today's. */
	droits: DroitEcrit[];
	adresse?: { depuis: string; lignes: string; codePostal: string; commune: string };
	contacts: { nature: string; valeur: string; etat: string; etatLe: string }[];
	oppositions: { objet: string; depuis: string; jusqua: string | null }[];
	dettes: DetteConnue[];
	/** Those open. */
	particularites: Omit<Particularite, "jusqua">[];
	/** Of the children of the file. */
	titres: TitreDePension[];
	alertes: { alerte: number; nature: string; depuis: string; jusqua: string | null }[];
}

export interface Fiche {
	matricule: string;
	etat: string;
	canalPrefere: string | null;
	langue: string;
	protection: string | null;
	commune: string | null;
	nombreEnfants: number;
	enCouple: boolean | null;
	quotientFamilial: number | null;
	prochaineDeclaration: string | null;
}

export interface Membre {
	personne: number;
	rang: number;
	role: string;
	depuis: string;
	prenom: string;
	nom: string;
	nomNaissance: string | null;
	dateNaissance: string | null;
	dateDeces: string | null;
	sexe: Sexe | null;
}

/** A row of history; what it becomes, when it is to be written. */
export interface DroitEcrit {
	prestation: string;
	beneficiaire: string;
	etat: string;
	/** Centimes. */
	montant: number | null;
	depuis: string;
	finiLe: string | null;
}

export interface DetteConnue {
	dette: number;
	prestation: string;
	motif: string;
	neeLe: string;
	montant: number;
	solde: number;
	mensualite: number | null;
}
