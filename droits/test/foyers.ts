import { ecrireMois, lireMois, type Mois } from "../src/calendrier.ts";
import type {
	CodePrestation,
	Foyer,
	Logement,
	NatureRevenu,
	Personne,
	RessourcesAnnee,
	RevenuMensuel,
} from "../src/foyer/types.ts";
import { calculer, type Interrupteurs, lecture, type NomLecture } from "../src/index.ts";
import { arrondir } from "../src/montant.ts";

/** Petits foyers pour les essais : un adulte sans ressources, hébergé, à compléter. */

export const demandeur = (plus: Partial<Personne> = {}): Personne => ({
	role: "demandeur",
	date_naissance: "1985-06-15",
	...plus,
});

export const conjoint = (plus: Partial<Personne> = {}): Personne => ({
	role: "conjoint",
	date_naissance: "1986-09-20",
	...plus,
});

export const enfant = (date_naissance: string, plus: Partial<Personne> = {}): Personne => ({
	role: "enfant",
	date_naissance,
	...plus,
});

/** Jour de naissance de qui a cet âge révolu au 1er du mois, au milieu de sa première année d'âge révolu. */
export function neDepuis(mois: string, annees: number, moisEnPlus = 6): string {
	return `${ecrireMois((lireMois(mois) - annees * 12 - moisEnPlus) as Mois)}-10`;
}

export function foyer(mois: string, personnes: Personne[], plus: Partial<Foyer> = {}): Foyer {
	const logement: Logement = { statut_occupation: "sans_domicile", zone_apl: 2 };
	return { id: "essai", mois, logement, personnes, ...plus };
}

export const locataire = (loyer: number, plus: Partial<Logement> = {}): { logement: Logement } => ({
	logement: { statut_occupation: "locataire_vide", loyer, zone_apl: 2, ...plus },
});

/** Le foyer est logé gratuitement dans une commune d'outre-mer. */
export const outreMer = (code_commune: string): { logement: Logement } => ({
	logement: { statut_occupation: "sans_domicile", zone_apl: 2, code_commune },
});

export const revenu = (
	nature: NatureRevenu,
	de: string,
	a: string,
	net: number,
	imposable?: number,
): RevenuMensuel => ({ nature, de, a, net, ...(imposable !== undefined && { imposable }) });

/** Salaire de quelques mois, net et imposable égaux. */
export const salaire = (de: string, a: string, net: number, imposable = net): RevenuMensuel =>
	revenu("salaire", de, a, net, imposable);

/** Ressources d'une année qui ne supportent aucun abattement dans les prestations familiales, €/an. */
export const ressources = (
	annee: number,
	montant: number,
): { ressources_annuelles: Record<string, RessourcesAnnee> } => ({
	ressources_annuelles: { [annee]: { benefice_micro: montant } },
});

export interface Lu {
	lecture?: NomLecture;
	changes?: Partial<Interrupteurs>;
	net?: boolean;
}

/** Montant d'une prestation, arrondi au centime comme à la sortie. */
export function montant(f: Foyer, code: CodePrestation, lu: Lu = {}): number {
	const { droits } = calculer(f, {
		lecture: lecture(lu.lecture ?? "droit", lu.changes),
		net: lu.net === true,
	});
	return centimes(droits[code] as number);
}

export const centimes = (x: number): number => arrondir(x, 2);
