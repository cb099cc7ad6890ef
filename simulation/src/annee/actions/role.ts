import type { CanalDeContact } from "./joindre.ts";

/** Ce qu'un dossier a vécu d'une action suivie. */
export interface Role {
	/** Rang de l'action dans l'année, depuis 1. */
	action: number;
	prestation: "ppa" | "asf";
	canal: CanalDeContact;
	/** Jour du contact. */
	contact: number;
	/** Lit ensuite les pages de la prestation. */
	consulte: boolean;
	/** Fait une demande que le dossier ne portait pas déjà. */
	demande?: { jour: number; sort: "accord" | "sans-suite" };
	/** Montant du rappel qui suit, en euros. */
	rappel?: number;
}
