import type { Foyer, Personne, RessourcesAnnee } from "droits";
import { ajouterMois } from "../../socle/index.ts";
import { textesValeurs as textes } from "../textes/valeurs.ts";
import { decrireLogement, decrirePersonne, resumer } from "./composition.ts";

export interface ValeurLue {
	nom: string;
	valeurs: string[];
}

const adultes = ({ personnes }: Foyer) => personnes.filter(({ role }) => role !== "enfant");

/** Whose it is, where there are two of them. */
const deQui = (foyer: Foyer, { role }: Personne) =>
	adultes(foyer).length < 2 ? "" : role === "conjoint" ? textes.conjoint : textes.demandeur;

/** The three months on which RSA and prime d’activité are counted (CSS R843-1, CASF R262-7). */
function trimestre({ mois, trimestre_reference_decale }: Foyer): { de: string; a: string } {
	const de = ajouterMois(mois, trimestre_reference_decale ? -4 : -3);
	return { de, a: ajouterMois(de, 2) };
}

function revenusLus(foyer: Foyer): string[] {
	const { de, a } = trimestre(foyer);
	const tous = adultes(foyer);
	const lus = tous.flatMap((personne) =>
		(personne.revenus_mensuels ?? [])
			.filter((revenu) => revenu !== null)
			.filter((revenu) => (revenu.de ?? de) <= a && (revenu.a ?? a) >= de)
			.map(({ nature, net }) => textes.revenu(nature, net, deQui(foyer, personne))),
	);
	if (lus.length > 0) return lus;
	const silence = tous.some(
		({ revenus_mensuels: revenus }) => revenus == null || revenus.includes(null),
	);
	return [silence ? textes.revenusInconnus : textes.aucunRevenu];
}

/** Maintenance paid is taken off, as the law does (CSS R532-3). */
const total = ({ pension_alimentaire_versee: versee, ...recues }: RessourcesAnnee): number =>
	Object.values(recues).reduce((somme: number, valeur) => somme + (valeur ?? 0), 0) - (versee ?? 0);

/** The year that family benefits and housing read: two years before (CSS R532-3). */
function ressourcesLues(foyer: Foyer): ValeurLue[] {
	const annee = String(Number(foyer.mois.slice(0, 4)) - 2);
	const valeurs = adultes(foyer).flatMap((personne) => {
		const ressources = personne.ressources_annuelles?.[annee];
		return ressources ? [textes.ressource(total(ressources), deQui(foyer, personne))] : [];
	});
	return valeurs.length > 0 ? [{ nom: textes.ressources(annee), valeurs }] : [];
}

/** What the calculation read of one household, in words: its own figures, nothing deduced. */
export function valeursLues(foyer: Foyer): ValeurLue[] {
	const { de, a } = trimestre(foyer);
	return [
		{
			nom: textes.foyer,
			valeurs: [
				resumer(foyer),
				...foyer.personnes.map((personne) => decrirePersonne(personne, foyer.mois)),
			],
		},
		{ nom: textes.logement, valeurs: [decrireLogement(foyer)] },
		{ nom: textes.revenus(de, a), valeurs: revenusLus(foyer) },
		...ressourcesLues(foyer),
	];
}

/** For a letter, where room is short: the household, and the incomes of the quarter. */
export function valeursEnPhrase(foyer: Foyer): string {
	const { de, a } = trimestre(foyer);
	const tete = resumer(foyer);
	return textes.phrase(
		[
			tete.charAt(0).toLowerCase() + tete.slice(1),
			`${textes.revenus(de, a).toLowerCase()}, ${revenusLus(foyer).join(", ")}`,
		].join(" ; "),
	);
}
