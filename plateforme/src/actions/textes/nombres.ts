const part = new Intl.NumberFormat("fr-FR", {
	style: "percent",
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});

const lisible = (texte: string) => texte.replaceAll("\u202f", "\u00a0");

/** « 11,2 % » */
export const pourcent = (taux: number): string => lisible(part.format(taux));

const point = new Intl.NumberFormat("fr-FR", {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
	signDisplay: "exceptZero",
});

/** « +5,1 points » */
export const points = (ecart: number): string => {
	const valeur = Math.round(ecart * 1000) / 10;
	return `${lisible(point.format(valeur))}\u00a0point${Math.abs(valeur) < 2 ? "" : "s"}`;
};
