import type { CodePrestation } from "droits";
import type { Jour } from "../../socle/index.ts";
import type { Vise } from "../lectures/audience.ts";
import { avantLe } from "./echeances.ts";
import { BRAS_HORS_TIRAGE, type Bras, HORS_TIRAGE, type HorsTirage } from "./plan.ts";
import { strateDe } from "./strates.ts";
import { tirer } from "./tirage.ts";

export interface LigneDeTirage {
	dossier: number;
	bras: string;
	horsTirage: HorsTirage | null;
	strate: string;
	rang: number;
	montant: number | null;
	gain: number | null;
	priorite: number | null;
	rappel: number | null;
	duDepuis: Jour | null;
	avantLe: Jour | null;
}

/** Those kept out of chance first, the gravest at the head; then the draw. */
export function preparerTirage(
	vises: readonly Vise[],
	{
		bras,
		graine,
		prestation,
	}: { bras: readonly Bras[]; graine: string; prestation: CodePrestation },
	{ jour, estOuvre }: { jour: Jour; estOuvre(jour: Jour): boolean },
): LigneDeTirage[] {
	const retenus = vises.filter(({ ecarte }) => !ecarte);
	const parDossier = new Map(retenus.map((vise) => [vise.dossier, vise]));
	const strate = (vise: Vise) => strateDe(vise.enCouple, vise.enfants, vise.age);
	const ligne = (vise: Vise, nom: string, rang: number): LigneDeTirage => ({
		dossier: vise.dossier,
		bras: nom,
		horsTirage: vise.hors,
		strate: strate(vise),
		rang,
		montant: vise.montant,
		gain: vise.gain,
		priorite: vise.priorite,
		rappel: vise.rappel,
		duDepuis: vise.duDepuis,
		avantLe: avantLe(prestation, jour, vise.duDepuis, { estOuvre }),
	});
	const hors = HORS_TIRAGE.flatMap((raison) => retenus.filter((vise) => vise.hors === raison));
	const tires = tirer(
		retenus
			.filter((vise) => !vise.hors)
			.map((vise) => ({ dossier: vise.dossier, strate: strate(vise) })),
		bras,
		graine,
	);
	return [
		...hors.map((vise, i) => ligne(vise, BRAS_HORS_TIRAGE, i + 1)),
		...tires.map(({ dossier, bras: nom, rang }) =>
			ligne(parDossier.get(dossier) as Vise, nom, hors.length + rang),
		),
	];
}
