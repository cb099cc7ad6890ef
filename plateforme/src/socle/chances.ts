/** A probability in words: « environ 3 chances sur 4 ». */
export function chances(probabilite: number): string {
	if (probabilite >= 0.995) return "c’est certain";
	if (probabilite >= 0.925) return "plus de 9 chances sur 10";
	if (probabilite < 0.075) return "moins d’une chance sur 10";
	const [haut, bas] = FRACTIONS.reduce((a, b) =>
		Math.abs(b[0] / b[1] - probabilite) < Math.abs(a[0] / a[1] - probabilite) ? b : a,
	);
	return `environ ${haut === 1 ? "une chance" : `${haut} chances`} sur ${bas}`;
}

const FRACTIONS: [number, number][] = [
	[1, 10],
	[1, 5],
	[1, 4],
	[1, 3],
	[2, 5],
	[1, 2],
	[3, 5],
	[2, 3],
	[3, 4],
	[4, 5],
	[9, 10],
];
