/** Arrondit un montant à un nombre de décimales. */
export type Arrondi = (x: number, decimales: number) => number;

const PUISSANCES = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/**
 * Arrondi de la loi : au plus proche, la demie au-dessus (CGI art. 1657 pour l'euro).
 *
 * Le double le plus proche de 1,005 est un peu en dessous : quelques ulps rendus avant d'arrondir
 * donnent 1,01, et 8,575 donne 8,58.
 */
export function arrondir(x: number, decimales: number): number {
	const facteur = PUISSANCES[decimales];
	const grand = Math.abs(x) * facteur;
	const entier = Math.floor(grand * (1 + 8 * Number.EPSILON) + 0.5) / facteur;
	return x < 0 ? -entier : entier;
}

/** Arrondi du calcul de référence : la demie au pair, sur le double tel quel (numpy). */
export function arrondirAuPair(x: number, decimales: number): number {
	const facteur = PUISSANCES[decimales];
	const grand = x * facteur;
	const bas = Math.floor(grand);
	const reste = grand - bas;
	if (reste < 0.5) return bas / facteur;
	if (reste > 0.5) return (bas + 1) / facteur;
	return (bas % 2 === 0 ? bas : bas + 1) / facteur;
}

/** Centaine d'euros supérieure, après arrondi au centime. */
export function centaineSuperieure(x: number, arrondi: Arrondi): number {
	return Math.ceil(arrondi(x, 2) / 100) * 100;
}
