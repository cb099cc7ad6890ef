import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { ActeRefuse } from "../actes/resultat.ts";
import { echeanceMax, echeanceMin, finDe } from "../horloge/pause.ts";
import { textesEvenements } from "../textes/evenements.ts";
import { type Attente, exigerLibre, type Pas, type Suivi } from "./pas.ts";

export interface DemandeDePieces {
	/** Each document or fact that is missing, named. */
	manque: readonly string[];
	/** Last day for the person to send it. */
	echeance: Jour;
	/**
	 * Without it the right cannot be studied. Otherwise nothing may be suspended: the study goes on, and
	 * the right takes effect when the document comes (CRPA L114-5-1).
	 */
	indispensable: boolean;
}

/**
 * The clock stops only with the list of what is missing and a deadline (CRPA L114-5), for two months
 * at most (CSS D161-1-3). Twice the same day: the second takes the place of the first.
 */
export function attente(
	suivi: Suivi,
	acteur: Acteur,
	{ manque: dit, echeance, indispensable }: DemandeDePieces,
): Pas {
	exigerLibre(suivi.ligne, acteur);
	if (suivi.ligne.etat === "en-pause") throw new ActeRefuse("deja-en-pause");
	const debut = jourDe(acteur.quand);
	const manque = dit.map((piece) => piece.trim()).filter(Boolean);
	if (manque.length === 0) throw new ActeRefuse("manque-vide");
	if (!indispensable) throw new ActeRefuse("piece-dispensable");
	if (!(echeance >= echeanceMin(debut))) throw new ActeRefuse("echeance-trop-courte");
	if (echeance > echeanceMax(debut)) throw new ActeRefuse("echeance-trop-lointaine");
	const precision = textesEvenements.pause(manque, echeance);
	return changerAttente(
		suivi,
		{ debut, manque, echeance, fin: null },
		{
			changements: { etat: "en-pause" },
			consigne: { nature: "mise-en-pause", precision, faits: { echeance } },
		},
	);
}

/** What was missing has come, even partly: production ends the suspension (CRPA L114-5). */
export function reprise(suivi: Suivi, { quand }: Acteur, arrivee = jourDe(quand)): Pas {
	if (suivi.ligne.etat !== "en-pause") throw new ActeRefuse("pas-en-pause");
	const enCours = suivi.pauses.find(({ fin }) => fin === null);
	const jour = enCours && arrivee < enCours.debut ? enCours.debut : arrivee;
	return finDattente(suivi, jour, textesEvenements.recu);
}

/** Ends the wait under way, on this day or at its deadline at the latest. */
export function finDattente(suivi: Suivi, jour: Jour, precision: string): Pas {
	const enCours = suivi.pauses.find(({ fin }) => fin === null);
	const finie = enCours && { ...enCours, fin: finDe({ ...enCours, fin: jour }) };
	return changerAttente(suivi, finie, {
		changements: { etat: "a-traiter" },
		consigne: { nature: "reprise", precision, faits: { fin: finie?.fin } },
	});
}

/** The promise, pauses counted, follows the wait; none where nothing was promised on arrival. */
function changerAttente(suivi: Suivi, changee: Attente | undefined, pas: Pas): Pas {
	const { ligne, cadre, pauses } = suivi;
	const delai = cadre.engagements.find(({ engagement }) => engagement === ligne.engagement);
	const autres = pauses.filter(({ debut }) => debut !== changee?.debut);
	const promesse = delai
		? cadre.promettre(ligne.arrivee, delai, changee ? [...autres, changee] : autres)
		: null;
	return { ...pas, attente: changee, changements: { ...pas.changements, promesse } };
}
