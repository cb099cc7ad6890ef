import type { NatureParticularite, Particularite, TitreDePension } from "../../dossiers/index.ts";
import type { Ligne } from "../ligne/lire-ligne.ts";
import { centimes } from "../ligne/montants.ts";

const tard = (a: string, b: string) => (b > a ? b : a);

/**
 * What a line says of the file beside its household, against what is open on it: a fact told otherwise ends
 * the former one. `debut`: first day of the month of the household.
 */
export function comparerParticularites(
	{ particularites }: Ligne,
	ouvertes: readonly Omit<Particularite, "jusqua">[],
	debut: string,
): Particularite[] {
	const ecrites: Particularite[] = [];
	for (const [cle, dite] of Object.entries(particularites ?? {})) {
		if (dite === undefined) continue;
		const nature = cle as NatureParticularite;
		const actuelle = ouvertes.find((ouverte) => ouverte.nature === nature);
		if (dite === null) {
			if (actuelle) ecrites.push({ ...actuelle, jusqua: tard(debut, actuelle.depuis) });
			continue;
		}
		const precision = "precision" in dite ? String(dite.precision) : "";
		const pareille = actuelle?.precision === precision;
		const depuis = dite.depuis ?? (pareille ? actuelle.depuis : debut);
		if (pareille && actuelle.depuis === depuis) continue;
		if (actuelle) ecrites.push({ ...actuelle, jusqua: tard(depuis, actuelle.depuis) });
		ecrites.push({ nature, precision, depuis, jusqua: null });
	}
	return ecrites;
}

/** Titles that are new, or told otherwise; what a line does not say of a known one stays. */
export function comparerTitres(
	{ titres }: Ligne,
	connus: readonly TitreDePension[],
	parRang: ReadonlyMap<number, number>,
): TitreDePension[] {
	return titres.flatMap(({ rang, nature, date, ...reste }) => {
		const personne = parRang.get(rang) as number;
		const connu = connus.find((c) => c.personne === personne && c.date === date);
		// Said of another kind of title, the rest of the former one no longer holds.
		const avant = connu?.nature === nature ? connu : undefined;
		const dit: TitreDePension = {
			personne,
			nature,
			date,
			montant: centimes(reste.montant) ?? avant?.montant ?? null,
			dernierPaiement: reste.dernier_paiement ?? avant?.dernierPaiement ?? null,
			recouvrement: reste.recouvrement ?? avant?.recouvrement ?? null,
		};
		const cles = ["nature", "montant", "dernierPaiement", "recouvrement"] as const;
		return connu && cles.every((cle) => connu[cle] === dit[cle]) ? [] : [dit];
	});
}
