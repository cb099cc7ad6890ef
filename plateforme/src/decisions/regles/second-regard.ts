import { createHash } from "node:crypto";
import type { LigneDecidee } from "../types.ts";

/** Why a colleague looks before anyone is told. */
export type RaisonDuRegard = "tirage" | "montant" | "contre-calcul";

export interface ReglesDuRegard {
	/** Share of decisions drawn, from 0 to 1. */
	part: number;
	/** Centimes, of the first payment, from which every decision is looked at again. */
	seuil: number;
	/** Of the draw: told, anyone makes it again. */
	graine: string;
}

interface ARegarder {
	/** What is decided upon: drawn once, deciding again does not draw again. */
	sollicitation: number;
	lignes: readonly LigneDecidee[];
	/** Refused on a ground of the agent though the law gives something. */
	contreCalcul: boolean;
}

/** The first payment: arrears, months gone by since the request, and the month that comes. */
export const premierVersement = (lignes: readonly LigneDecidee[]): number =>
	lignes.reduce((somme, { rappel, echu, montant, avant }) => {
		return somme + rappel + echu + Math.max(0, (montant ?? 0) - (avant ?? 0));
	}, 0);

/** Nothing when the decision stands alone. */
export function raisonDuRegard(
	{ sollicitation, lignes, contreCalcul }: ARegarder,
	{ part, seuil, graine }: ReglesDuRegard,
): RaisonDuRegard | undefined {
	if (contreCalcul) return "contre-calcul";
	if (premierVersement(lignes) >= seuil) return "montant";
	return tirage(graine, sollicitation) < part ? "tirage" : undefined;
}

/** From 0 to 1, the same for the same request and seed. */
export function tirage(graine: string, sollicitation: number): number {
	const empreinte = createHash("sha256").update(`${graine} ${sollicitation}`).digest();
	return empreinte.readUInt32BE(0) / 2 ** 32;
}
