import type { Foyer, Personne } from "droits";
import type { Jour } from "../../socle/index.ts";
import type { Membre } from "../types.ts";

/** Where a child lives from the separation on: with the first adult, with the second, or by turns. */
export type Residence = "reste" | "suit" | "alternance";

export interface Repartition {
	date: Jour;
	/** By person: each child of the file, and only them. */
	enfants: ReadonlyMap<number, Residence>;
}

interface Moitie {
	contenu: Foyer;
	/** At the places of `contenu.personnes`. */
	personnes: number[];
}

/** The two households that a couple's one becomes. The second begins with the second adult. */
export function repartir(
	membres: readonly Membre[],
	foyer: Foyer,
	{ date, enfants }: Repartition,
): { ok: true; reste: Moitie; part: Moitie } | { ok: false; motif: "pas-un-couple" | "enfants" } {
	const presents = membres.filter(({ jusqua }) => jusqua === null).sort((a, b) => a.rang - b.rang);
	const demandeur = presents.find(({ role }) => role === "demandeur");
	const conjoint = presents.find(({ role }) => role === "conjoint");
	if (!demandeur || !conjoint || conjoint.dateDeces || demandeur.dateDeces)
		return { ok: false, motif: "pas-un-couple" };
	const petits = presents.filter(({ role }) => role === "enfant");
	if (petits.length !== enfants.size || petits.some(({ personne }) => !enfants.has(personne)))
		return { ok: false, motif: "enfants" };
	const chez = (...residences: Residence[]) =>
		petits.filter(({ personne }) => residences.includes(enfants.get(personne) as Residence));
	const mois = date.slice(0, 7);
	const moitie = (adulte: Membre, residences: Residence[], commun: Partial<Foyer>): Moitie => {
		const qui = [adulte, ...chez(...residences)];
		return {
			contenu: {
				...foyer,
				mois: foyer.mois > mois ? foyer.mois : mois,
				situation: { ...foyer.situation, isole_depuis: mois },
				...commun,
				personnes: qui.map((membre) => personneDe(foyer, membre, enfants.get(membre.personne))),
			},
			personnes: qui.map(({ personne }) => personne),
		};
	};
	return {
		ok: true,
		reste: moitie(demandeur, ["reste", "alternance"], {}),
		// Neither the rent nor the rights of the couple are theirs until somebody says so.
		part: moitie(conjoint, ["suit", "alternance"], {
			connu_depuis: mois,
			logement: { statut_occupation: null, zone_apl: null },
			droits_en_cours: null,
			droits_valorises: undefined,
		}),
	};
}

function personneDe(foyer: Foyer, { rang, role }: Membre, residence?: Residence): Personne {
	const personne = foyer.personnes[rang];
	if (role !== "enfant") return { ...personne, role: "demandeur" };
	// Whether the other parent pays is for each to say again.
	const enfant: Personne = { ...personne, prive_aide_parent: null };
	return residence === "alternance" ? { ...enfant, garde_alternee: true } : enfant;
}
