import type { Jour } from "../../socle/index.ts";
import type { Indicateur, Mesure, Valeur } from "../indicateur.ts";
import { textes } from "../textes.ts";
import type { Periode, Somme } from "./sommes.ts";

/** Under so many cases, a share or a mean would tell what happened to each. */
export const N_MINIMUM = 5;

export type Cases = Pick<Somme, "n" | "somme" | "en_cours">;

/** Added up, the value that these cases make, or why there is none. */
export function valeurDe({ calcul }: Pick<Indicateur, "calcul">, cases: readonly Cases[]): Valeur {
	const total = (cle: keyof Cases) => cases.reduce((somme, ligne) => somme + ligne[cle], 0);
	const [n, enCours] = [total("n"), total("en_cours")];
	if (calcul === "nombre") return { valeur: n, n, enCours };
	if (n === 0) return { valeur: null, n, enCours, pourquoi: textes.aucunCas(enCours) };
	if (n < N_MINIMUM) return { valeur: null, n, enCours, pourquoi: textes.retenue };
	const somme = total("somme");
	return { valeur: (calcul === "part" ? 100 * somme : somme) / n, n, enCours };
}

/** The measure of an indicator from its sums, without the year before. */
export function assembler(
	indicateur: Indicateur,
	periode: Periode,
	toutes: readonly Somme[],
): Omit<Mesure, "precedente" | "modalitesPrecedentes"> {
	const siennes = toutes.filter((somme) => somme.indicateur === indicateur.id);
	const { ensemble, modalites: noms = {} } = indicateur;
	const ensembles = siennes.filter(({ modalite }) => !ensemble || modalite === ensemble);
	return {
		indicateur,
		...periode,
		...valeurDe(indicateur, ensembles),
		modalites: modalitesDe(indicateur, siennes).map((modalite) => {
			const seules = siennes.filter((somme) => somme.modalite === modalite);
			return {
				modalite,
				nom: noms[modalite] ?? modalite,
				...valeurDe(indicateur, seules),
				mois: parMois(indicateur, periode, seules),
			};
		}),
		mois: parMois(indicateur, periode, ensembles),
	};
}

const parMois = (indicateur: Indicateur, periode: Periode, sommes: readonly Somme[]) =>
	moisDe(periode).map((mois) => ({
		mois,
		...(`${mois}-01` > periode.au
			? { valeur: null, n: 0, enCours: 0, pourquoi: textes.aVenir }
			: valeurDe(
					indicateur,
					sommes.filter((somme) => somme.mois === mois),
				)),
	}));

/** Those that have cases, in the order of the definition; of a count, those without any too. */
function modalitesDe(
	{ calcul, modalites = {} }: Indicateur,
	sommes: readonly Somme[],
): readonly string[] {
	const vues = new Set(sommes.flatMap(({ modalite }) => modalite ?? []));
	const connues = Object.keys(modalites);
	return [
		...connues.filter((modalite) => calcul === "nombre" || vues.has(modalite)),
		...[...vues].filter((modalite) => !connues.includes(modalite)).sort(),
	];
}

/** « 2020-01 » to « 2020-12 » for a year. */
export function moisDe({ debut, fin }: { debut: Jour; fin: Jour }): string[] {
	const mois: string[] = [];
	for (let [annee = 0, rang = 0] = debut.split("-").map(Number); ; rang++) {
		if (rang > 12) [annee, rang] = [annee + 1, 1];
		const nom = `${annee}-${String(rang).padStart(2, "0")}`;
		if (`${nom}-01` >= fin) return mois;
		mois.push(nom);
	}
}
