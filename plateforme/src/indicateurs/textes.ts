import { compter } from "../socle/index.ts";

export const textes = {
	aucunCas: (enCours: number) =>
		enCours > 0
			? `Aucun cas terminé sur cette période : ${compter(enCours, "est encore en cours", "sont encore en cours")}.`
			: "Aucun cas sur cette période.",
	retenue:
		"Moins de cinq cas : la valeur n’est pas donnée, elle dirait ce qui est arrivé à chacun.",
	mesuree: (annee: number) => `Mesuré sur les faits de ${annee}`,
};
