const exact = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });
const rond = new Intl.NumberFormat("fr-FR", {
	style: "currency",
	currency: "EUR",
	maximumFractionDigits: 0,
});

/** « 219 € », « 385,62 € » */
export const montant = (centimes: number): string =>
	(centimes % 100 === 0 ? rond : exact).format(centimes / 100).replaceAll("\u202f", "\u00a0");

/** « + 12 € », « − 12,50 € » */
export const ecart = (centimes: number): string =>
	`${centimes < 0 ? "−" : "+"}\u00a0${montant(Math.abs(centimes))}`;
