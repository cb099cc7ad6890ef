import type { Faute } from "../foyer/faute.ts";

/** Une ligne plus longue n'est pas un foyer. */
export const LIGNE_MAX = 1_000_000;

/** Contient toujours une ligne entière, et environ mille foyers. */
export const TAILLE_BLOC = 2 ** 20;

/** Un morceau de l'entrée fait de foyers entiers, remis d'un fil à l'autre sans copie. */
export interface Bloc {
	octets: Uint8Array<ArrayBuffer>;
	taille: number;
	/** Où finit chaque foyer d'une liste JSON ; null quand ce sont les sauts de ligne qui séparent. */
	fins: Uint32Array<ArrayBuffer> | null;
}

/** Une ligne de l'entrée qui n'a pas donné de foyer. */
export interface Rejet extends Faute {
	ligne: number;
}

/** Ce qu'un bloc a donné ; les lignes y sont comptées de 1 depuis le début du bloc. */
export interface BlocTraite {
	lignes: number;
	/** Les résultats bout à bout, et où finit celui de chaque foyer accepté. */
	sortie: Uint8Array<ArrayBuffer>;
	fins: Uint32Array<ArrayBuffer>;
	/** Identifiant et ligne de chaque foyer accepté. */
	ids: string[];
	lignesDesFoyers: Uint32Array<ArrayBuffer>;
	rejets: Rejet[];
}
