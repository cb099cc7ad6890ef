/** Une commande de `droits`, avec son aide. */
export interface Commande {
	nom: string;
	/** Une ligne, pour la liste des commandes. */
	resume: string;
	aide: string;
	/** Rend le code de sortie. */
	executer(args: string[]): Promise<number>;
}

export const TOUT_TRAITE = 0;
export const DES_REJETS = 1;
export const RIEN_DE_LU = 2;

/** La commande ne peut pas être exécutée comme elle est écrite ; le message dit quoi faire. */
export class ErreurDeCommande extends Error {
	override name = "ErreurDeCommande";
}
