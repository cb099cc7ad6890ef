import type { DroitValorise, Foyer } from "droits";
import type { Dossier } from "../../dossiers/index.ts";

/** The household as known, with the rights as they stand on the file today rather than in the snapshot. */
export function foyerDuMois({ foyer, droits }: Dossier): Foyer | undefined {
	if (!foyer) return undefined;
	const actuels = droits.filter(({ finiLe }) => finiLe === null);
	if (actuels.length === 0) return foyer.contenu;
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
	return { ...foyer.contenu, droits_valorises: droitsValorises };
}
