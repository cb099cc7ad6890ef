import type { CodePrestation } from "droits";
import type { Nature } from "../../hypotheses/sollicitations.ts";

/** Ce qui vient à l'organisme, avant qu'on sache par quel canal et en combien de temps. */
export interface Venue {
	nature: Nature;
	/** Jour voulu ; un courrier arrive le jour ouvré voisin. */
	jour: number;
	objet: string;
	prestation?: CodePrestation;
	/** D'une demande : ce qu'elle devient. */
	sort?: "accord" | "rejet" | "sans-suite" | "en-cours";
	/** Dernier jour possible du traitement, pour que les droits en suivent. */
	limite?: number;
	/** D'une pièce : la demande qu'elle accompagne. */
	avec?: Venue;
}

/** L'année d'un dossier : ce qui vient, et ce qui change dans le foyer. */
export interface Prevision {
	/** Premier extrait qui porte le dossier. */
	entree: number;
	venues: Venue[];
	/** Enfants nés dans l'année et déclarés après l'entrée du dossier, par rang dans le foyer. */
	naissances: { rang: number; venue: Venue }[];
	separation?: Venue;
	demenagement?: Venue;
	/** Demandes dont suit l'état d'un droit du dossier. */
	demandes: Map<CodePrestation, Venue>;
	/** Refus suivis, quelques mois plus tard, de l'ouverture du même droit. */
	refus: Map<CodePrestation, Venue>;
	/** Rang du premier mois d'échéance d'une déclaration trimestrielle : 0, 1 ou 2. */
	phase: number;
}
