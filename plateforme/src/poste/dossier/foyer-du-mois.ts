import type { Foyer } from "droits";
import { type Dossier, foyerEtDroits } from "../../dossiers/index.ts";

/** The household as known, with the rights as they stand on the file today rather than in the snapshot. */
export function foyerDuMois({ foyer, droits }: Dossier): Foyer | undefined {
	if (!foyer) return undefined;
	const actuels = droits.filter(({ finiLe }) => finiLe === null);
	return foyerEtDroits(foyer.contenu, actuels);
}
