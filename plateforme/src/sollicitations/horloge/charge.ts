/**
 * Open items told in days of work at the pace of lately; nothing when nothing was treated, since no
 * number of days would then be true.
 */
export function joursDeTravail(
	ouvertes: number,
	traitees: number,
	joursOuvres: number,
): number | undefined {
	if (ouvertes === 0) return 0;
	if (traitees <= 0 || joursOuvres <= 0) return undefined;
	return ouvertes / (traitees / joursOuvres);
}
