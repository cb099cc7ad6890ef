import type { Foyer } from "../foyer/types.ts";
import { PRESTATIONS } from "../resultat.ts";
import type { Tirage } from "./evaluer.ts";
import type { Hypotheses } from "./hypotheses.ts";
import type { Reserve } from "./inconnue.ts";
import { NEGLIGEABLE } from "./vraisemblance.ts";

interface DroitOuvert {
	rang: number;
	/** Vraisemblance d'un droit dû : celle de ne l'avoir pas demandé, ou 1 s'il est au dossier. */
	vraisemblance: number;
	/** Poids des tirages où il est dû, et de ceux où il ne l'est pas. */
	du: number;
	nonDu: number;
}

/**
 * Arrête les tirages d'un foyer dès qu'aucun droit ne peut plus atteindre le seuil, même si tous ceux qui
 * restent l'ouvraient : les mêmes droits sont listés qu'en allant au bout.
 */
export class Arret {
	private readonly seuil: number;
	private ouverts: DroitOuvert[];
	private readonly payes: number[];
	private readonly payeSansDroit: number;

	private constructor(seuil: number, ouverts: DroitOuvert[], payes: number[], h: Hypotheses) {
		this.seuil = seuil;
		this.ouverts = ouverts;
		this.payes = payes;
		this.payeSansDroit = h.paye_sans_droit.probabilite;
	}

	/** Rien quand un droit serait listé quelle que soit sa probabilité : à vérifier, ou inconnu au dossier. */
	static pour(f: Foyer, reserves: Reserve[], h: Hypotheses, seuil: number): Arret | undefined {
		const valorises = f.droits_valorises;
		const alternee = f.personnes.some((p) => p.garde_alternee === true);
		if (reserves.length > 0 || alternee || valorises === null) return undefined;
		const sansAsf =
			f.personnes.some((p) => p.role === "conjoint") ||
			f.personnes.every((p) => p.role !== "enfant");
		const ouverts: DroitOuvert[] = [];
		const payes: number[] = [];
		for (const [rang, code] of PRESTATIONS.entries()) {
			const valorise = valorises?.[code];
			if (valorise === null) return undefined;
			const etat = valorise?.etat;
			if (etat === "en_paiement") payes.push(rang);
			else if (code === "asf" && sansAsf) continue;
			else if (etat === undefined || etat === "suspendu" || etat === "attente_declaration") {
				const jamaisDemande = valorises && etat === undefined;
				const vraisemblance = jamaisDemande ? 1 - h.recours.parts[code] : 1;
				ouverts.push({ rang, vraisemblance, du: 0, nonDu: 0 });
			}
		}
		return new Arret(seuil, ouverts, payes, h);
	}

	/**
	 * Compte un tirage ; vrai si ceux qui restent ne peuvent plus rien changer. Un droit qui ne peut plus
	 * atteindre le seuil n'est plus calculé dans les tirages suivants.
	 */
	suffit({ possible }: Tirage, restants: number): boolean {
		let poids = 1;
		for (const rang of this.payes) if (possible.montant(rang) <= 0) poids *= this.payeSansDroit;
		this.ouverts = this.ouverts.filter((droit) => {
			const montant = possible.montant(droit.rang);
			if (montant <= 0) droit.nonDu += poids;
			else droit.du += montant > NEGLIGEABLE ? poids * droit.vraisemblance : poids;
			const auPlus = droit.du + restants * droit.vraisemblance;
			return auPlus >= this.seuil * (auPlus + droit.nonDu);
		});
		return this.ouverts.length === 0;
	}
}
