/** Euros into centimes; what is not known stays so. */
export const centimes = (euros: number | null | undefined): number | null =>
	euros === null || euros === undefined ? null : Math.round(euros * 100);
