export interface Resume {
	n: number;
	moyenne: number;
	mediane: number;
}

/** Nothing to sum up when there is none. */
export function resumer(valeurs: readonly number[]): Resume | undefined {
	if (valeurs.length === 0) return undefined;
	const triees = [...valeurs].sort((a, b) => a - b);
	const milieu = triees.length >> 1;
	const haut = triees[milieu] as number;
	const mediane = triees.length % 2 ? haut : ((triees[milieu - 1] as number) + haut) / 2;
	return {
		n: valeurs.length,
		moyenne: valeurs.reduce((somme, valeur) => somme + valeur, 0) / valeurs.length,
		mediane,
	};
}
