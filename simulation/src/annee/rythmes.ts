import type { Hasard } from "../hasard.ts";
import { JOUR_DE_LA_SEMAINE, POINTE_DE_PAIEMENT, SAISON } from "./hypotheses.ts";
import { FIN, jourDePaiement, moisDuJour, ouvre, ouvreDes, semaine } from "./jours.ts";

/** Sommes des poids des jours, dont on tire un jour entre deux bornes. */
type Rythme = Float64Array;

function cumuler(poids: (jour: number) => number): Rythme {
	const sommes = new Float64Array(FIN + 2);
	for (let jour = 0; jour <= FIN; jour++) sommes[jour + 1] = (sommes[jour] as number) + poids(jour);
	return sommes;
}

const pointes = new Map<number, number>();
for (let mois = 0; mois < 12; mois++) {
	let jour = jourDePaiement(mois);
	for (const facteur of POINTE_DE_PAIEMENT.valeur) {
		pointes.set(jour, facteur);
		jour = ouvreDes(jour + 1);
	}
}

const dOrdinaire =
	(saison: keyof typeof SAISON.valeur, heures: "bureau" | "ligne") => (jour: number) => {
		if (heures === "bureau" && !ouvre(jour)) return 0;
		const jourOrdinaire = JOUR_DE_LA_SEMAINE.valeur[heures][semaine(jour)] as number;
		return jourOrdinaire * (SAISON.valeur[saison][moisDuJour(jour)] as number);
	};
const auTelephone = dOrdinaire("appel", "bureau");

export const RYTHMES = {
	demande: cumuler(dOrdinaire("demande", "ligne")),
	piece: cumuler(dOrdinaire("piece", "ligne")),
	autre: cumuler(dOrdinaire("autre", "ligne")),
	bureau: cumuler(dOrdinaire("autre", "bureau")),
	appel: cumuler((jour) => auTelephone(jour) * (pointes.get(jour) ?? 1)),
} satisfies Record<string, Rythme>;

/** Un jour de `de` à `fin` compris, selon le rythme ; `de` quand aucun n'est possible. */
export function tirerJour(h: Hasard, rythme: Rythme, de: number, fin = FIN): number {
	const bas = rythme[de] as number;
	const haut = rythme[Math.min(fin, FIN) + 1] as number;
	const cible = bas + h.reel() * (haut - bas);
	if (haut <= bas) return de;
	let g = de;
	let d = Math.min(fin, FIN);
	while (g < d) {
		const milieu = (g + d) >> 1;
		if ((rythme[milieu + 1] as number) > cible) d = milieu;
		else g = milieu + 1;
	}
	return g;
}
