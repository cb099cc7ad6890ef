import type { Foyer } from "droits";
import { type Dossier, foyerEtDroits } from "../../dossiers/index.ts";

/** The household as known, with the rights as they stand on the file today rather than in the snapshot. */
export function foyerDuMois({ foyer, droits }: Dossier): Foyer | undefined {
	return (
		foyer &&
		foyerEtDroits(
			foyer.contenu,
			droits.filter(({ finiLe }) => finiLe === null),
		)
	);
}
