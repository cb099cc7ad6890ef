import type { Activite, Foyer, Logement, Personne, RessourcesAnnee } from "droits";
import type { NouvellePersonne } from "../dossiers/index.ts";
import type { Commune, Jour } from "../socle/index.ts";
import { adulteInconnu } from "./personnes.ts";
import { reporter } from "./reporter.ts";
import { direRevenus, poursuivre, type RevenusDuTrimestre } from "./revenus.ts";

export interface Arrivant extends NouvellePersonne {
	naissance: Jour | null;
}

interface ConjointArrivant extends Arrivant {
	activite: Activite | null;
	/** Of the quarter of `revenus`; without it, nobody knows. */
	revenus?: RevenusDuTrimestre;
	/** Totals by calendar year. */
	annuelles?: Record<string, RessourcesAnnee>;
}

/** What changed, as the agent says it; what is not said stays as it was known. */
export interface Changement {
	/** True from this month, AAAA-MM. */
	mois: string;
	conjoint?: ConjointArrivant;
	enfants: (Arrivant & { alternee: boolean })[];
	/** Places of the household whose persons are no longer in it. */
	partent: readonly number[];
	/** By place, of the adults. */
	activites: ReadonlyMap<number, Activite | null>;
	/** By place, of who becomes unemployed: since when, where it was said. */
	chomages?: ReadonlyMap<number, Jour>;
	revenus: { trimestre: readonly string[]; parPlace: ReadonlyMap<number, RevenusDuTrimestre> };
	logement?: {
		statut: Logement["statut_occupation"];
		loyer: number | null;
		ou: Lieu | null;
		/** What was said of it besides; the rest stays as it was known, or is not known any more. */
		particularites?: Pick<Logement, "colocation" | "chambre" | "bailleur_proche">;
	};
	/** By place, of the children: whether the other parent gives no help; null: nobody knows. */
	privesDAide?: ReadonlyMap<number, boolean | null>;
	/** Places of the children who now live by turns with both parents. */
	alternances?: readonly number[];
	/** Who expects a child, by place, and when. */
	grossesse?: { place: number; terme: Jour };
}

/** A commune of the département; or the one of before. */
type Lieu = Pick<Commune, "code" | "zone"> | "inchange";

export interface FoyerChange {
	contenu: Foyer;
	/** Who is at each place: where they were in the household of before, or someone new. */
	places: (number | NouvellePersonne)[];
}

/** The household once changed. Those who stay keep their order, those who arrive come last. */
export function appliquer(avant: Foyer, changement: Changement): FoyerChange {
	const { mois, conjoint, enfants, partent } = changement;
	const reporte = reporter(avant, mois);
	const restent = reporte.personnes.map((_, place) => place).filter((p) => !partent.includes(p));
	const etaitCouple = avant.personnes.some(({ role }) => role === "conjoint");
	const estCouple =
		conjoint !== undefined || restent.some((p) => avant.personnes[p].role === "conjoint");
	const naissance = enfants.some((enfant) => estUneNaissance(enfant, reporte.mois));
	const logement = loger(reporte.logement, changement.logement);
	const demenage = logement !== reporte.logement;
	const contenu: Foyer = {
		...reporte,
		logement,
		personnes: [
			...restent.map((place) => {
				const personne = vivre(reporte.personnes[place], place, reporte.mois, {
					...changement,
					su: avant.mois,
				});
				if (personne.role === "enfant")
					return grandir(personne, place, changement, etaitCouple && !estCouple);
				if (naissance) return sansGrossesse(personne);
				return changement.grossesse?.place === place
					? { ...personne, grossesse: { terme: changement.grossesse.terme } }
					: personne;
			}),
			...(conjoint ? [nouveauConjoint(conjoint, changement.revenus.trimestre, reporte.mois)] : []),
			...enfants.map(nouvelEnfant),
		],
	};
	if (etaitCouple !== estCouple)
		contenu.situation = { ...avant.situation, isole_depuis: estCouple ? undefined : mois };
	if (etaitCouple !== estCouple || partent.length > 0 || demenage) contenu.connu_depuis = mois;
	if (demenage && contenu.droits_en_cours?.aide_logement !== undefined)
		contenu.droits_en_cours = { ...contenu.droits_en_cours, aide_logement: null };
	return { contenu, places: [...restent, ...(conjoint ? [conjoint] : []), ...enfants].map(nommer) };
}

function vivre(
	personne: Personne,
	place: number,
	mois: string,
	c: Changement & { su: string },
): Personne {
	if (personne.role === "enfant") return personne;
	const { chomage_depuis: _, ...sansChomage } = personne;
	const activite = c.activites.get(place);
	const dits = c.revenus.parPlace.get(place);
	const { trimestre } = c.revenus;
	const jusqua = { mois, activite: activite === undefined ? personne.activite : activite };
	return {
		...(activite === undefined
			? personne
			: activite === "chomeur"
				? { ...personne, activite, chomage_depuis: c.chomages?.get(place) ?? null }
				: { ...sansChomage, activite }),
		...(dits && {
			revenus_mensuels: poursuivre(
				direRevenus(personne, trimestre, dits, c.su),
				dits,
				trimestre,
				jusqua,
			),
		}),
	};
}

function grandir(enfant: Personne, place: number, c: Changement, separes: boolean): Personne {
	const prive = c.privesDAide?.get(place);
	return {
		...enfant,
		...(separes && { prive_aide_parent: null }),
		...(prive !== undefined && { prive_aide_parent: prive }),
		...(c.alternances?.includes(place) && { garde_alternee: true }),
	};
}

function loger(avant: Foyer["logement"], dit: Changement["logement"]): Foyer["logement"] {
	if (!dit) return avant;
	const { statut, ou } = dit;
	const { loyer: _, ...reste } = avant ?? { statut_occupation: null, zone_apl: null };
	const autre = ou !== "inchange" || statut !== avant?.statut_occupation;
	return {
		...(autre ? oublierParticularites(reste) : reste),
		...dit.particularites,
		statut_occupation: statut,
		...(ou !== "inchange" && { code_commune: ou?.code ?? null, zone_apl: ou?.zone ?? null }),
		...(statut === null || statut.startsWith("locataire") ? { loyer: dit.loyer } : {}),
	};
}

/** What was said of the dwelling left says nothing of the new one. */
const oublierParticularites = (logement: Logement): Logement =>
	Object.fromEntries(
		Object.entries(logement).map(([cle, valeur]) => [
			cle,
			typeof valeur === "boolean" ? null : valeur,
		]),
	) as unknown as Logement;

function nouveauConjoint(
	{ naissance, activite, revenus, annuelles }: ConjointArrivant,
	trimestre: readonly string[],
	mois: string,
): Personne {
	const inconnu = {
		...adulteInconnu("conjoint", naissance),
		activite,
		...(activite === "chomeur" && { chomage_depuis: null }),
	};
	const dernier = trimestre.at(-1);
	return {
		...inconnu,
		...(revenus &&
			dernier && {
				revenus_mensuels: poursuivre(
					direRevenus(inconnu, trimestre, revenus, dernier),
					revenus,
					trimestre,
					{ mois, activite },
				),
			}),
		...(annuelles && { ressources_annuelles: annuelles }),
	};
}

const nouvelEnfant = ({ naissance, alternee }: Changement["enfants"][number]): Personne => ({
	role: "enfant",
	date_naissance: naissance,
	garde_alternee: alternee,
});

const sansGrossesse = ({ grossesse: _, ...personne }: Personne): Personne => personne;

/** In their first year: the child that a pregnancy of the household announced. */
const estUneNaissance = ({ naissance }: Arrivant, mois: string): boolean =>
	naissance !== null && naissance.slice(0, 7) > `${Number(mois.slice(0, 4)) - 1}${mois.slice(4)}`;

const nommer = (qui: number | Arrivant): number | NouvellePersonne =>
	typeof qui === "number" ? qui : { prenom: qui.prenom, nom: qui.nom };
