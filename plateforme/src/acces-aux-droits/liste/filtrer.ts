import { simplifier } from "../../socle/index.ts";
import { type Ligne, UTILES } from "../lectures/ligne.ts";
import type { Demande } from "./demande.ts";

/** Everything but the benefit, by which the list is also counted. */
export function filtreSaufPrestation(demande: Demande): (ligne: Ligne) => boolean {
	const { situation, statut, gain, cherche } = demande;
	const voulu = simplifier(cherche);
	const communes = new Map<string, boolean>();
	const communeConvient = (commune: string) => {
		const connue = communes.get(commune);
		if (connue !== undefined) return connue;
		const convient = simplifier(commune).includes(voulu);
		communes.set(commune, convient);
		return convient;
	};
	return (ligne) =>
		(situation === undefined || ligne.situation === situation) &&
		(statut === "tous" ||
			(statut === "utiles" ? UTILES.has(ligne.statut) : ligne.statut === statut)) &&
		ligne.gain_net_12_mois >= gain &&
		(voulu === "" || ligne.id.includes(cherche.trim()) || communeConvient(ligne.commune));
}
