import type { Foyer } from "droits";
import type { Case } from "./composition/repartition.ts";
import { decidee, revaloriser, type Valorisation, valoriser } from "./droits/valoriser.ts";
import { genererFoyer } from "./foyer/generer.ts";
import { Hasard } from "./hasard.ts";
import { meconnaitre } from "./lacunes/meconnaitre.ts";

/** Un foyer deux fois : complet avec ses droits manquants, et tel que l'organisme le connaît. */
export interface Dossier {
	verite: { id: string } & Valorisation;
	connu: Foyer;
}

const FLUX = { foyer: 1, droits: 2, lacunes: 3 } as const;
const ESSAIS = 16;

/** Un allocataire a au moins un droit sur son dossier, l'ARS et un refus ne suffisant pas. */
function allocataire(foyer: Foyer): boolean {
	return Object.entries(foyer.droits_valorises ?? {}).some(
		([code, droit]) => code !== "ars" && droit?.etat !== "refuse" && droit?.etat !== "renonce",
	);
}

export function identifiant(rang: number): string {
	return `01-${String(rang + 1).padStart(7, "0")}`;
}

/** Ce que les tirages ont décidé, par rang : le même dossier se tire ensuite sans calculer ses droits. */
export type Souvenirs = Map<number, string>;

/** Tire un foyer de sa case jusqu'à en trouver un qui soit allocataire. */
export function tirerDossier(
	graine: number,
	rang: number,
	{ profil, commune }: Case,
	souvenirs?: Souvenirs,
): Dossier {
	const id = identifiant(rang);
	const complet = (essai: number) =>
		genererFoyer(id, new Hasard(graine, rang, essai * 8 + FLUX.foyer), profil, commune);
	const souvenir = souvenirs?.get(rang);
	if (souvenir) {
		const { essai, ...decision } = JSON.parse(souvenir);
		return meconnu(revaloriser(complet(essai), decision));
	}
	for (let essai = 0; ; essai++) {
		const hasard = new Hasard(graine, rang, essai * 8 + FLUX.droits);
		const valorisation = valoriser(complet(essai), hasard);
		if (!allocataire(valorisation.foyer) && essai < ESSAIS) continue;
		souvenirs?.set(rang, JSON.stringify({ essai, ...decidee(valorisation) }));
		return meconnu(valorisation);
	}

	function meconnu(valorisation: Valorisation): Dossier {
		return {
			verite: { id, ...valorisation },
			connu: meconnaitre(valorisation.foyer, new Hasard(graine, rang, FLUX.lacunes)),
		};
	}
}
