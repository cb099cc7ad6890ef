import { type Estimation, estimer } from "../../estimer.ts";
import { HYPOTHESES } from "../../inconnues/hypotheses.ts";
import type { Incertitude } from "../../inconnues/incertitude.ts";
import { lecture } from "../../lecture.ts";
import type { Arrondi } from "../../montant.ts";
import type { Traiter } from "../../population/traitement.ts";
import { type Intermediaires, PRESTATIONS } from "../../resultat.ts";
import { ecrireEuros } from "../euros.ts";
import type { OptionsSupposer } from "../options-analyse.ts";

export interface OptionsCalculer extends OptionsSupposer {
	net: boolean;
	intermediaires: boolean;
}

const DECIMALES_TAUX = 6;
const DECIMALES_PROBABILITE = 4;
const TAUX = new Set(["al_tf", "al_tl"]);

/** @public Appelé par chaque fil d'exécution, qui charge ce module par son adresse. */
export function creer(brutes: unknown): Traiter {
	const options = brutes as OptionsCalculer;
	const l = lecture(options.lecture);
	const demande = { ...options, lecture: l, hypotheses: options.hypotheses ?? HYPOTHESES };
	return (foyer) => ecrire(estimer(foyer, demande), l.arrondi);
}

function ecrire(resultat: Estimation, arrondi: Arrondi): string {
	const { id, mois, droits, type_aide_logement: type } = resultat;
	let montants = "";
	for (const code of PRESTATIONS) {
		const montant = droits[code];
		const texte = montant === null ? "null" : ecrireEuros(arrondi(montant, 2));
		montants += `${montants === "" ? "" : ","}"${code}":${texte}`;
	}
	return `{"id":${JSON.stringify(id)},"mois":"${mois}","droits":{${montants}},"type_aide_logement":${
		type === null ? "null" : `"${type}"`
	}${ecrireComplements(resultat, arrondi)}}`;
}

function ecrireComplements(resultat: Estimation, arrondi: Arrondi): string {
	const { non_couvert, intermediaires, incertain, question } = resultat;
	let texte = "";
	if (non_couvert) texte += `,"non_couvert":${JSON.stringify(non_couvert)}`;
	if (intermediaires) texte += `,"intermediaires":${ecrireIntermediaires(intermediaires, arrondi)}`;
	if (incertain) {
		const doutes = Object.entries(incertain).map(
			([code, doute]) => `"${code}":${ecrireDoute(doute, arrondi)}`,
		);
		texte += `,"incertain":{${doutes.join(",")}}`;
	}
	if (question) texte += `,"question":${JSON.stringify(question)}`;
	return texte;
}

function ecrireIntermediaires(intermediaires: Intermediaires, arrondi: Arrondi): string {
	return JSON.stringify(intermediaires, (cle, valeur: unknown) =>
		typeof valeur === "number" ? arrondi(valeur, TAUX.has(cle) ? DECIMALES_TAUX : 2) : valeur,
	);
}

function ecrireDoute(doute: Incertitude, arrondi: Arrondi): string {
	const { statut, probabilite, min, max, esperance, bornes, motif } = doute;
	return JSON.stringify({
		statut,
		probabilite: arrondi(probabilite, DECIMALES_PROBABILITE),
		min: arrondi(min, 2),
		max: arrondi(max, 2),
		esperance: arrondi(esperance, 2),
		bornes,
		...(motif !== undefined && { motif }),
	});
}
