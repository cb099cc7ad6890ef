/** Montants mensuels, le premier étant celui de janvier N-3 ; quatre années. */
export type Serie = number[];

export const DUREE = 48;

/**
 * Série nulle, partagée par toutes les personnes sans ce revenu : ne jamais y écrire. Remplie de
 * 0,5 avant d'être mise à zéro pour que le moteur la garde (et ses copies) en nombres flottants.
 */
export const SERIE_NULLE: Serie = (() => {
	const serie: Serie = [];
	for (let i = 0; i < DUREE; i++) serie.push(0.5);
	for (let i = 0; i < DUREE; i++) serie[i] = 0;
	return serie;
})();

/** Ajoute un montant aux rangs de `de` à `a` compris, bornés à la série. */
export function ajouter(serie: Serie, de: number, a: number, montant: number): Serie {
	const cible = serie === SERIE_NULLE ? SERIE_NULLE.slice() : serie;
	const debut = de < 0 ? 0 : de;
	const fin = a >= DUREE ? DUREE - 1 : a;
	for (let i = debut; i <= fin; i++) cible[i] = cible[i] + montant;
	return cible;
}

/** Remplace une année (douze rangs à partir de `debut`) par son total réparti. */
export function remplacerAnnee(serie: Serie, debut: number, total: number): Serie {
	const cible = serie === SERIE_NULLE ? SERIE_NULLE.slice() : serie;
	for (let i = debut; i < debut + 12; i++) cible[i] = total / 12;
	return cible;
}

/** Somme des rangs de `de` à `a` compris. */
export function somme(serie: Serie, de: number, a: number): number {
	if (serie === SERIE_NULLE) return 0;
	let total = 0;
	for (let i = de; i <= a; i++) total += serie[i];
	return total;
}
