import type { Foyer, Personne } from "droits";
import { decrireLogement, resumer } from "../../acces-aux-droits/index.server.ts";
import { textesChangement } from "../textes/changement.ts";
import type { FoyerChange } from "./appliquer.ts";
import { type Montants, revenusDuTrimestre } from "./revenus.ts";
import { activiteDe } from "./saisie.ts";

/** One thing that changes, in words; nothing on one side when it comes or goes. */
export interface Difference {
	quoi: string;
	avant?: string;
	apres?: string;
}

const { differences: textes, activites, natures } = textesChangement;

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
		...siDifferent(textes.logement, decrireLogement(avant), decrireLogement(apres)),
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
			enMots(eu.get(nature), trimestre),
			enMots(a.get(nature), trimestre),
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

const enMots = (montants: Montants | undefined, trimestre: readonly string[]): string =>
	montants ? textes.montants(montants, trimestre) : textes.rien;

const siDifferent = (quoi: string, avant: string, apres: string): Difference[] =>
	avant === apres ? [] : [{ quoi, avant, apres }];
