import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { ActeRefuse } from "../actes/resultat.ts";
import { canalOuvert } from "../horloge/canal.ts";
import { engagementDe } from "../horloge/engagement.ts";
import type { Canal, Enjeu, Nature } from "../natures.ts";
import { textesEvenements } from "../textes/evenements.ts";
import type { Cadre } from "./cadre.ts";
import type { Consigne, Ligne } from "./pas.ts";

export interface Arrivee {
	nature: Nature;
	canal: Canal;
	/** What it is about, in a few words that a colleague understands. */
	objet: string;
	prestation?: string | null;
	dossier?: number | null;
	/** Who asks, when no file is known. */
	demandeur?: string | null;
	/** The matter it belongs to; without it, the open one of this file and benefit, or a new one. */
	affaire?: number | null;
	/** When it reached the office, if not now: a letter of yesterday, a file sent at night. */
	arriveeA?: Date;
	enjeu?: Enjeu;
	equipe?: string | null;
	competence?: string | null;
	/** Over as soon as it is known, like a call that ended: nothing is promised. */
	sansPromesse?: true;
}

/** These begin a matter of their own; the others join the one under way. */
const OUVRANTES: readonly Nature[] = ["demande", "reclamation"];

export interface Affaire {
	affaire: number;
	dossier: number | null;
	prestation: string | null;
	ouverteLe: Jour;
	conclueLe: Jour | null;
}

/** Whether it goes on with the matter under way of its file and benefit, when none is named. */
export const suitLaffaireEnCours = ({ affaire, dossier, prestation, nature }: Arrivee): boolean =>
	!affaire && Boolean(dossier) && Boolean(prestation) && !OUVRANTES.includes(nature);

/**
 * The matter that it joins; none: it begins one. `connues`: at least the one it names, or those of its
 * file and benefit.
 */
export function affaireRejointe(recue: Arrivee, connues: readonly Affaire[]): number | undefined {
	const { affaire, dossier = null, prestation = null } = recue;
	if (affaire) {
		const nommee = connues.find((connue) => connue.affaire === affaire);
		if (!nommee) throw new ActeRefuse("affaire-inconnue");
		if (nommee.dossier !== dossier) throw new ActeRefuse("affaire-d-un-autre-dossier");
		return affaire;
	}
	if (!suitLaffaireEnCours(recue)) return undefined;
	let derniere: Affaire | undefined;
	for (const connue of connues) {
		if (connue.conclueLe !== null || connue.dossier !== dossier || connue.prestation !== prestation)
			continue;
		const suit =
			!derniere ||
			connue.ouverteLe > derniere.ouverteLe ||
			(connue.ouverteLe === derniere.ouverteLe && connue.affaire > derniere.affaire);
		if (suit) derniere = connue;
	}
	return derniere?.affaire;
}

/** The matter that it begins, when it joins none. */
export const affaireOuverte = ({
	organisme,
	dossier,
	prestation,
	objet,
	arrivee,
}: Omit<Ligne, "sollicitation" | "affaire">) => ({
	organisme,
	dossier,
	prestation,
	objet,
	ouverteLe: arrivee,
	conclueLe: null,
});

/**
 * The item as it is received, without its numbers. What arrives on a closed day arrived that day: the
 * month of a request depends on it. Throws `ActeRefuse`.
 */
export function reception(
	{ organisme, quand }: Acteur,
	recue: Arrivee,
	{ engagements, promettre }: Pick<Cadre, "engagements" | "promettre">,
): Omit<Ligne, "sollicitation" | "affaire"> {
	const { nature, canal, prestation = null, dossier = null, arriveeA = quand } = recue;
	const objet = recue.objet.trim();
	if (!objet) throw new ActeRefuse("objet-vide");
	if (arriveeA > quand) throw new ActeRefuse("arrivee-future");
	const arrivee = jourDe(arriveeA);
	const engagement = recue.sansPromesse
		? undefined
		: engagementDe(engagements, { nature, prestation, arrivee });
	const promesse = engagement ? promettre(arrivee, engagement) : null;
	return {
		organisme,
		nature,
		prestation,
		canal,
		objet: objet.slice(0, 200),
		dossier,
		demandeur: dossier === null ? recue.demandeur?.trim().slice(0, 120) || null : null,
		arrivee,
		arriveeA,
		engagement: engagement?.engagement ?? null,
		promesseInitiale: promesse,
		promesse,
		etat: "a-traiter",
		enjeu: recue.enjeu ?? "aucun",
		equipe: recue.equipe ?? null,
		competence: recue.competence ?? null,
		prisPar: null,
		prisLe: null,
		traiteeLe: null,
		traiteePar: null,
		issue: null,
		reouvertures: 0,
		version: 1,
	};
}

/** It came by a channel that is closed: it is received all the same, and the person is to be told. */
export const arriveeParCanalFerme = ({ canal, arrivee }: Ligne, { ouvertures }: Cadre): boolean =>
	!canalOuvert(ouvertures, canal, arrivee);

/** What is written of an item that was just received. */
export function consignesDeReception(ligne: Ligne, canalFerme: boolean): Consigne[] {
	const { nature, canal, prestation, arrivee, dossier, affaire, promesse } = ligne;
	const recue: Consigne = {
		nature: "recue",
		precision: canalFerme ? textesEvenements.canalFerme : undefined,
		faits: { nature, canal, prestation, arrivee, dossier, affaire },
	};
	if (promesse === null) return [recue];
	const precision = textesEvenements.promesse(promesse);
	return [recue, { nature: "promise", precision, faits: { promesse } }];
}
