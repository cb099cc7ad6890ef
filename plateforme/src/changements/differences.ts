import type { Foyer, Personne, StatutOccupation } from "droits";
import { resumer } from "../acces-aux-droits/index.server.ts";
import type { FoyerChange } from "./appliquer.ts";
import { activiteDe, type LogementEcrit, logementDe } from "./connu.ts";
import { type Montants, revenusDuTrimestre } from "./revenus.ts";
import { textesChangements } from "./textes.ts";

/** One thing that changes, in words; nothing on one side when it comes or goes. */
export interface Difference {
	quoi: string;
	avant?: string;
	apres?: string;
}

const { differences: textes, activites, natures, statuts } = textesChangements;

/** `prenoms`: by place, in the household of before. */
export function differencesEntre(
	avant: Foyer,
	{ contenu: apres, places }: FoyerChange,
	prenoms: readonly string[],
	trimestre: readonly string[],
): Difference[] {
	const restent = new Map(
		places.flatMap((qui, place) => (typeof qui === "number" ? [[qui, place]] : [])),
	);
	const personnes = avant.personnes.flatMap((personne, place) => {
		const prenom = prenoms[place];
		const devient = restent.get(place);
		if (devient === undefined)
			return [{ quoi: prenom, avant: textes.present[personne.role], apres: textes.parti }];
		return vies(prenom, personne, apres.personnes[devient], avant.mois, trimestre);
	});
	const arrivants = places.flatMap((qui, place) =>
		typeof qui === "number"
			? []
			: [{ quoi: qui.prenom, avant: textes.absent, apres: arrivee(apres.personnes[place]) }],
	);
	return [
		...siDifferent(textes.composition, resumer(avant), resumer(apres)),
		...personnes,
		...arrivants,
		...logements(logementDe(avant), logementDe(apres)),
	];
}

function logements(avant: LogementEcrit, apres: LogementEcrit): Difference[] {
	const statut = ({ statut }: LogementEcrit) =>
		statut ? statuts[statut as StatutOccupation] : textes.inconnu;
	const loyer = (dit: LogementEcrit) => (dit.loyer ? textes.euros(dit.loyer) : textes.sans);
	const commune = (dit: LogementEcrit) => dit.commune || textes.inconnue;
	return [
		...siDifferent(textes.logement, statut(avant), statut(apres)),
		...siDifferent(textes.loyer, loyer(avant), loyer(apres)),
		...siDifferent(textes.commune, commune(avant), commune(apres)),
	];
}

function vies(
	prenom: string,
	avant: Personne,
	apres: Personne,
	su: string,
	trimestre: readonly string[],
): Difference[] {
	if (avant.role === "enfant") return [];
	const revenus = (personne: Personne) => revenusDuTrimestre(personne, trimestre, su);
	const [eu, a] = [revenus(avant), revenus(apres)];
	const gains = [...new Set([...eu.keys(), ...a.keys()])].flatMap((nature) =>
		siDifferent(
			textes.revenu(prenom, natures[nature]),
			revenuEnMots(avant, eu.get(nature), trimestre),
			revenuEnMots(apres, a.get(nature), trimestre),
		),
	);
	return [
		...siDifferent(textes.activite(prenom), activiteEnMots(avant), activiteEnMots(apres)),
		...gains,
		...(avant.grossesse && !apres.grossesse
			? [{ quoi: textes.grossesse(prenom), avant: textes.enCours, apres: textes.terminee }]
			: []),
	];
}

function arrivee({ role, date_naissance, garde_alternee }: Personne): string {
	const naissance = date_naissance ? textes.ne(date_naissance) : textes.naissanceInconnue;
	return [textes.present[role], naissance, garde_alternee && textes.alternee]
		.filter(Boolean)
		.join(", ");
}

const activiteEnMots = (personne: Personne): string => {
	const activite = activiteDe(personne);
	return activite ? activites[activite] : textes.inconnue;
};

function revenuEnMots(
	{ revenus_mensuels }: Personne,
	montants: Montants | undefined,
	trimestre: readonly string[],
): string {
	if (montants) return textes.montants(montants, trimestre);
	return revenus_mensuels === null ? textes.inconnu : textes.rien;
}

const siDifferent = (quoi: string, avant: string, apres: string): Difference[] =>
	avant === apres ? [] : [{ quoi, avant, apres }];
