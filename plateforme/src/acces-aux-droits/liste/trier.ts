import type { Ligne } from "../lectures/ligne.ts";
import { CERTITUDES } from "../lectures/ligne.ts";
import type { Colonne, Demande } from "./demande.ts";

const compare = new Intl.Collator("fr").compare;
const certitude = ({ statut }: Ligne) => CERTITUDES.indexOf(statut as (typeof CERTITUDES)[number]);

const ordres: Record<Colonne, (a: Ligne, b: Ligne) => number> = {
	interet: (a, b) => a.rang - b.rang,
	foyer: (a, b) => compare(a.id, b.id),
	commune: (a, b) => compare(a.commune, b.commune),
	prestation: (a, b) => compare(a.prestation, b.prestation),
	situation: (a, b) => compare(a.situation, b.situation),
	statut: (a, b) => certitude(b) - certitude(a) || a.probabilite - b.probabilite,
	montant: (a, b) => a.montant - b.montant,
	gain: (a, b) => a.gain_net_12_mois - b.gain_net_12_mois,
	depuis: (a, b) => compare(a.au_moins_depuis, b.au_moins_depuis),
	perdus: (a, b) => a.mois_perdus - b.mois_perdus,
};

const memoire = new WeakMap<Ligne[], Map<Colonne, Ligne[]>>();

/** All the lines in the order of a column, sorted once for all; equal ones by their rank. */
function ordonnees(lignes: Ligne[], tri: Colonne): Ligne[] {
	const connues = memoire.get(lignes) ?? new Map<Colonne, Ligne[]>();
	memoire.set(lignes, connues);
	const deja = connues.get(tri);
	if (deja) return deja;
	const triees = lignes.toSorted((a, b) => ordres[tri](a, b) || ordres.interet(a, b));
	connues.set(tri, triees);
	return triees;
}

export function trier(
	lignes: Ligne[],
	{ tri, sens }: Pick<Demande, "tri" | "sens">,
	garder: (ligne: Ligne) => boolean,
): Ligne[] {
	const gardees = ordonnees(lignes, tri).filter(garder);
	return sens === "croissant" ? gardees : gardees.reverse();
}
