import { nombres } from "../baremes/table.ts";
import type { CodePrestation, Foyer } from "../foyer/types.ts";
import { taux } from "../prestations/complement-familial/bareme.ts";
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
	/** Droits qui ne peuvent plus atteindre le seuil : ni listés, ni calculés. */
	readonly ecartes: Set<CodePrestation>;
	private readonly seuil: number;
	private ouverts: DroitOuvert[];
	private readonly payes: number[];
	private readonly payeSansDroit: number;

	private constructor(
		seuil: number,
		ouverts: DroitOuvert[],
		payes: number[],
		ecartes: Set<CodePrestation>,
		h: Hypotheses,
	) {
		this.ecartes = ecartes;
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
		const jamais = jamaisOuverts(f);
		const ouverts: DroitOuvert[] = [];
		const payes: number[] = [];
		for (const [rang, code] of PRESTATIONS.entries()) {
			const valorise = valorises?.[code];
			if (valorise === null) return undefined;
			const etat = valorise?.etat;
			if (etat === "en_paiement") payes.push(rang);
			else if (jamais.has(code)) continue;
			else if (etat === undefined || etat === "suspendu" || etat === "attente_declaration") {
				const jamaisDemande = valorises && etat === undefined;
				const vraisemblance = jamaisDemande ? 1 - h.recours.parts[code] : 1;
				ouverts.push({ rang, vraisemblance, du: 0, nonDu: 0 });
			}
		}
		return new Arret(seuil, ouverts, payes, jamais, h);
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
			const encore = auPlus >= this.seuil * (auPlus + droit.nonDu);
			if (!encore) this.ecartes.add(PRESTATIONS[droit.rang]);
			return encore;
		});
		return this.ouverts.length === 0;
	}
}

const SANS_ENFANT: readonly CodePrestation[] = ["asf", "af", "cf", "paje_base", "ars", "cmg"];
const SANS_HANDICAP: readonly CodePrestation[] = ["aah", "mva", "aeeh"];

/** Enfants qu'il faut pour le complément familial en métropole (CSS art. L522-1). */
const ENFANTS_CF = nombres(taux).enfantsMin;

/** Ce qu'aucune réponse n'ouvre à ce foyer : enfant, grossesse, handicap et garde ne se devinent pas. */
function jamaisOuverts({ personnes, situation, logement }: Foyer): Set<CodePrestation> {
	const enfants = personnes.filter((p) => p.role === "enfant").length;
	const outreMer = logement?.code_commune?.startsWith("97") === true;
	const sansGarde = situation !== null && situation?.mode_garde === undefined;
	return new Set<CodePrestation>([
		...(enfants > 0 ? [] : SANS_ENFANT),
		...(enfants < ENFANTS_CF && !outreMer ? (["cf"] as const) : []),
		...(sansGarde ? (["cmg"] as const) : []),
		...(personnes.some((p) => p.role === "conjoint") ? (["asf"] as const) : []),
		...(personnes.some((p) => p.grossesse) ? [] : (["paje_naissance"] as const)),
		...(personnes.some((p) => p.handicap) ? [] : SANS_HANDICAP),
	]);
}
