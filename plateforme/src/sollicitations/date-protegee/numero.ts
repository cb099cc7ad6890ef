/** « 2020-12 »: the twelfth date that the office protected in 2020. */
export interface Numero {
	annee: number;
	numero: number;
}

/** How the journal names it. */
export const objetDe = ({ annee, numero }: Numero): string => `date-protegee-${annee}-${numero}`;
