import type { Foyer } from "droits";
import type { Case } from "./composition/repartition.ts";
import { type Valorisation, valoriser } from "./droits/valoriser.ts";
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

/** Tire un foyer de sa case jusqu'à en trouver un qui soit allocataire. */
export function tirerDossier(graine: number, rang: number, { profil, commune }: Case): Dossier {
	const id = identifiant(rang);
	for (let essai = 0; ; essai++) {
		const flux = essai * 8;
		const complet = genererFoyer(id, new Hasard(graine, rang, flux + FLUX.foyer), profil, commune);
		const valorisation = valoriser(complet, new Hasard(graine, rang, flux + FLUX.droits));
		if (!allocataire(valorisation.foyer) && essai < ESSAIS) continue;
		return {
			verite: { id, ...valorisation },
			connu: meconnaitre(valorisation.foyer, new Hasard(graine, rang, FLUX.lacunes)),
		};
	}
}
