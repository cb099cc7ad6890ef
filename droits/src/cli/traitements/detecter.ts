import { detecter } from "../../detecter.ts";
import { HYPOTHESES } from "../../inconnues/hypotheses.ts";
import { lecture } from "../../lecture.ts";
import type { Arrondi } from "../../montant.ts";
import type { Traiter } from "../../population/traitement.ts";
import type { Detection } from "../../recours/detection.ts";
import { ecrireEuros } from "../euros.ts";
import type { OptionsSupposer } from "../options-analyse.ts";

export interface OptionsDetecter extends OptionsSupposer {
	tout: boolean;
}

const DECIMALES_PROBABILITE = 4;

/** @public Appelé par chaque fil d'exécution, qui charge ce module par son adresse. */
export function creer(brutes: unknown): Traiter {
	const options = brutes as OptionsDetecter;
	const l = lecture(options.lecture);
	const demande = { ...options, lecture: l, hypotheses: options.hypotheses ?? HYPOTHESES };
	return (foyer) =>
		detecter(foyer, demande)
			.map((detection) => ecrire(detection, l.arrondi))
			.join("\n");
}

function ecrire(d: Detection, arrondi: Arrondi): string {
	const euros = (montant: number) => ecrireEuros(arrondi(montant, 2));
	return (
		`{"id":${JSON.stringify(d.id)},"prestation":"${d.prestation}","beneficiaire":"${d.beneficiaire}"` +
		`,"situation":"${d.situation}","statut":"${d.statut}"` +
		`,"probabilite":${arrondi(d.probabilite, DECIMALES_PROBABILITE)}` +
		`,"montant":${euros(d.montant)},"min":${euros(d.min)},"max":${euros(d.max)}` +
		`,"gain_net_12_mois":${euros(d.gain_net_12_mois)},"au_moins_depuis":"${d.au_moins_depuis}"` +
		`,"rappel_possible":${euros(d.rappel_possible)},"mois_perdus":${d.mois_perdus}` +
		`,"manque":${JSON.stringify(d.manque)},"suite":${JSON.stringify(d.suite)}}`
	);
}
