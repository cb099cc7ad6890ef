import type { DroitValorise, Foyer } from "droits";
import type { DroitDuDossier } from "./types.ts";

/** The household, with the rights as they stand on the file rather than in the snapshot. */
export function foyerEtDroits(
	contenu: Foyer,
	actuels: readonly Pick<DroitDuDossier, "prestation" | "etat" | "montant" | "depuis">[],
): Foyer {
	if (actuels.length === 0) return contenu;
	const droitsValorises: Foyer["droits_valorises"] = {};
	for (const { prestation, etat, montant, depuis } of actuels) {
		const deja: DroitValorise | null | undefined = droitsValorises[prestation];
		const autre = deja?.etat === "en_paiement" && etat !== "en_paiement";
		if (autre) continue;
		const meme = deja && deja.etat === etat ? (deja.montant ?? 0) : 0;
		droitsValorises[prestation] = {
			etat,
			montant: montant === null ? null : meme + montant / 100,
			depuis: depuis.slice(0, 7),
		};
	}
	return { ...contenu, droits_valorises: droitsValorises };
}
