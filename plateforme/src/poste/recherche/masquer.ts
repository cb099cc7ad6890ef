import type { Trouvee } from "../../dossiers/index.ts";
import { communeDe } from "../../socle/index.ts";

export type Rangee =
	| { protege: true; dossier: number; matricule: string }
	| ({ protege: false; commune: string } & Omit<Trouvee, "commune" | "protection">);

/** A protected file says its matricule only, once, whoever of it was found. */
export function masquer(trouvees: readonly Trouvee[]): Rangee[] {
	const vus = new Set<number>();
	return trouvees.flatMap((trouvee): Rangee[] => {
		const { commune, protection, ...reste } = trouvee;
		if (!protection)
			return [
				{ protege: false, ...reste, commune: commune ? (communeDe(commune)?.nom ?? commune) : "" },
			];
		const { dossier, matricule } = trouvee;
		if (vus.has(dossier)) return [];
		vus.add(dossier);
		return [{ protege: true, dossier, matricule }];
	});
}
