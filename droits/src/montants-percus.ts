import type { CodePrestation, Foyer } from "./foyer/types.ts";
import type { Fourchette } from "./gain-du-foyer.ts";
import { analyser, lectureDe, type OptionsAnalyse } from "./inconnues/analyser.ts";
import { manques } from "./inconnues/question.ts";
import { calculer, PRESTATIONS } from "./resultat.ts";

/** Ce qu'une prestation perçue donne, net de CRDS, €. */
export interface MontantPercu extends Fourchette {
	/** Pourquoi une personne doit regarder, quoi que dise le calcul. */
	reserve?: string;
	/** Champs du foyer qu'il faudrait connaître, le plus décisif d'abord. */
	manque: string[];
}

/**
 * Les prestations d'un foyer qui ne perçoit que celles-là : les autres ne comptent pas dans ses
 * ressources. Mêmes foyers possibles que `estimer`.
 */
export function montantsPercus(
	f: Foyer,
	percues: ReadonlySet<CodePrestation>,
	options: OptionsAnalyse = {},
): Map<CodePrestation, MontantPercu> {
	const analyse = analyser(f, options);
	const { essais, reserves } = analyse;
	const l = lectureDe(options.lecture);
	const droits = [...essais.tirages, ...essais.bornes].map(
		({ possible }) => calculer(possible.foyer, { lecture: l, percues, net: true }).droits,
	);
	return new Map(
		[...percues].map((code) => {
			const valeurs = droits.map((d) => d[code] ?? 0);
			const rang = PRESTATIONS.indexOf(code);
			const reserve = reserves.find((r) => r.prestations.includes(code));
			const [min, max] = [Math.min(...valeurs), Math.max(...valeurs)];
			const decisifs = manques(analyse, (t) => t.possible.montant(rang));
			// Seules les bornes bougent : aucun tirage ne dit quel champ compte le plus, tous sont à savoir.
			const tous = min === max ? [] : analyse.inconnues.map(({ champ }) => champ);
			return [
				code,
				{
					min,
					max,
					reserve: reserve?.motif,
					manque: [
						...(reserve?.champ ? [reserve.champ] : []),
						...(decisifs.length > 0 ? decisifs : tous),
					],
				},
			];
		}),
	);
}
