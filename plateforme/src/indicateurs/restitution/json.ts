import type { Mesure, Valeur } from "../indicateur.ts";

const arrondir = (valeur: number | null): number | null =>
	valeur === null ? null : Math.round(valeur * 100) / 100;

const dire = ({ valeur, n, enCours, pourquoi }: Valeur) => ({
	valeur: arrondir(valeur),
	n,
	en_cours: enCours,
	pourquoi: pourquoi ?? null,
});

/**
 * What programs read: percentages from 0 to 100, euros, days; `valeur` null when withheld or without
 * any case. Keys are added, never removed or renamed. `detail` adds why, the months and the parts.
 */
export const enJson = (mesures: readonly Mesure[], detail: boolean) => ({
	indicateurs: mesures.map(({ indicateur, valeur, n, precedente, ...mesure }) => ({
		id: indicateur.id,
		nom: indicateur.nom,
		valeur: arrondir(valeur),
		unite: indicateur.unite,
		n,
		objectif: indicateur.objectif?.valeur ?? null,
		annee_precedente: arrondir(precedente?.valeur ?? null),
		source_annee_precedente: precedente?.source ?? null,
		...(detail && {
			en_cours: mesure.enCours,
			pourquoi: mesure.pourquoi ?? null,
			mois: mesure.mois.map(({ mois, ...reste }) => ({ mois, ...dire(reste) })),
			modalites: mesure.modalites.map(({ modalite, nom, ...reste }) => ({
				modalite,
				nom,
				...dire(reste),
				annee_precedente: arrondir(mesure.modalitesPrecedentes[modalite]?.valeur ?? null),
				source_annee_precedente: mesure.modalitesPrecedentes[modalite]?.source ?? null,
			})),
		}),
	})),
});
