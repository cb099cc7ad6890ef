import type { Foyer, Personne } from "droits";
import { ecartEnMois, majuscule } from "../../socle/index.ts";
import type { Connu } from "../demarche.ts";

/** Places of the adults: who answers first. */
export const adultes = ({ foyer }: Connu): number[] =>
	foyer.personnes.flatMap(({ role }, place) => (role === "enfant" ? [] : [place]));

export const enfants = ({ foyer }: Connu): number[] =>
	foyer.personnes.flatMap(({ role }, place) => (role === "enfant" ? [place] : []));

export const demandeur = ({ foyer }: Connu): number =>
	foyer.personnes.findIndex(({ role }) => role === "demandeur");

export const conjoint = ({ foyer }: Connu): number | undefined => {
	const place = foyer.personnes.findIndex(({ role }) => role === "conjoint");
	return place < 0 ? undefined : place;
};

/** The household with these persons changed. */
export const avec = (
	foyer: Foyer,
	changer: (personne: Personne, place: number) => Personne,
): Foyer => ({ ...foyer, personnes: foyer.personnes.map(changer) });

/** Whole years on the first day of the month of the request; nothing when the birth is not known. */
export function ageDe({ foyer, mois }: Connu, place: number): number | undefined {
	const naissance = foyer.personnes[place]?.date_naissance;
	if (!naissance) return undefined;
	const ecoules = ecartEnMois(naissance.slice(0, 7), mois);
	return Math.floor((naissance.slice(8) === "01" ? ecoules : ecoules - 1) / 12);
}

/** « de Lucas », « d’Anh » */
export const dePrenom = ({ prenoms }: Connu, place: number): string => deNom(prenoms[place] ?? "");

export const deNom = (prenom: string): string =>
	/^[aeiouyàâäéèêëîïôöùûüh]/i.test(prenom) ? `d’${prenom}` : `de ${prenom}`;

/** « Lucas, 7 ans, enfant » */
export function decrireMembre(connu: Connu, place: number): string {
	const { role, garde_alternee } = connu.foyer.personnes[place];
	const age = ageDe(connu, place);
	return [
		role === "demandeur" ? `Vous, ${connu.prenoms[place]}` : majuscule(connu.prenoms[place] ?? ""),
		age === undefined ? undefined : age < 1 ? "moins d’un an" : `${age} an${age > 1 ? "s" : ""}`,
		{ demandeur: undefined, conjoint: "en couple avec vous", enfant: "enfant" }[role],
		garde_alternee && !connu.discret ? "en résidence alternée" : undefined,
	]
		.filter(Boolean)
		.join(", ");
}
