import type { Activite, Foyer, NatureRevenu, Personne, RevenuMensuel } from "droits";
import { ajouterMois } from "../socle/index.ts";

/** € a month, in the order of the months of the quarter; null: the office does not know. */
export type Montants = (number | null)[];
export type RevenusDuTrimestre = ReadonlyMap<NatureRevenu, Montants>;

/** Their taxable amount counts as well: one that nobody gave is not known. */
const IMPOSES: ReadonlySet<NatureRevenu> = new Set(["salaire", "chomage", "retraite"]);
const INCONNU = { net: null, imposable: null };

/** The three months on which RSA and prime d’activité of a month (AAAA-MM) are counted. */
export function trimestreDe({ trimestre_reference_decale }: Foyer, mois: string): string[] {
	return suivre(ajouterMois(mois, trimestre_reference_decale ? -4 : -3));
}

/** The quarter that begins with this month. */
export const suivre = (premier: string) => [0, 1, 2].map((n) => ajouterMois(premier, n));

/** `su`: the last month (AAAA-MM) of which silence means that nothing was earned. */
export function revenusDuTrimestre(
	{ revenus_mensuels }: Personne,
	trimestre: readonly string[],
	su: string,
): RevenusDuTrimestre {
	const connus = (revenus_mensuels ?? []).filter((revenu) => revenu !== null);
	const natures = new Set<NatureRevenu>();
	for (const revenu of connus)
		if (revenu.nature && trimestre.some((mois) => couvre(revenu, mois))) natures.add(revenu.nature);
	return new Map(
		[...natures].map((nature) => [
			nature,
			trimestre.map((mois) => montantDu(revenus_mensuels, nature, mois, su)),
		]),
	);
}

/** A quarter in which nobody said anything of that income. */
export const silence = (
	{ revenus_mensuels }: Personne,
	nature: NatureRevenu,
	trimestre: readonly string[],
	su: string,
): Montants => trimestre.map((mois) => montantDu(revenus_mensuels, nature, mois, su));

function montantDu(
	revenus: Personne["revenus_mensuels"],
	nature: NatureRevenu,
	mois: string,
	su: string,
): number | null {
	if (revenus === null) return null;
	const duMois = (revenus ?? []).filter((r) => r === null || couvre(r, mois));
	const siens = duMois.filter((r) => r?.nature === nature);
	if (siens.length === 0)
		return mois > su || duMois.some((r) => r === null || r.nature === null) ? null : 0;
	return siens.reduce<number | null>(
		(somme, r) => (somme === null || r?.net == null ? null : somme + r.net),
		0,
	);
}

/** What a person earns once these incomes are said of these months; the rest stays as it was known. */
export function direRevenus(
	personne: Personne,
	trimestre: readonly string[],
	dits: RevenusDuTrimestre,
	su: string,
): Personne["revenus_mensuels"] {
	const change = [...dits].filter(([nature, montants]) => {
		const avant = silence(personne, nature, trimestre, su);
		return montants.some((montant, i) => montant !== avant[i]);
	});
	if (change.length === 0) return personne.revenus_mensuels;
	const natures = new Set<NatureRevenu | null>([null, ...change.map(([nature]) => nature)]);
	const [premier, dernier] = [trimestre[0], trimestre.at(-1) as string];
	const reste = (personne.revenus_mensuels ?? []).flatMap((revenu) =>
		revenu && natures.has(revenu.nature) ? retirer(revenu, premier, dernier) : [revenu],
	);
	if (personne.revenus_mensuels === null)
		reste.push({
			nature: null,
			de: `${Number(premier.slice(0, 4)) - 1}-01`,
			a: ajouterMois(premier, -1),
			...INCONNU,
		});
	return [...reste, ...change.flatMap(([nature, montants]) => ecrire(nature, montants, trimestre))];
}

/** What comes from work while one works, from its loss while one looks for some; the rest goes on by itself. */
const TANT_QUE: Partial<Record<NatureRevenu, readonly Activite[]>> = {
	salaire: ["actif", "etudiant"],
	benefice_micro: ["actif", "etudiant"],
	chomage: ["chomeur"],
	ass: ["chomeur"],
};

/**
 * From the quarter told to the month of the right: what came last goes on, as long as what one does today says so;
 * else nobody knows. Left empty, it would have stopped, and RSA does not count what stopped without being
 * replaced (CASF R262-13).
 */
export function poursuivre(
	revenus: Personne["revenus_mensuels"],
	dits: RevenusDuTrimestre,
	trimestre: readonly string[],
	{ mois, activite }: { mois: string; activite: Activite | null | undefined },
): Personne["revenus_mensuels"] {
	const de = ajouterMois(trimestre.at(-1) ?? mois, 1);
	if (revenus === null || de > mois) return revenus;
	const suite = [...dits].flatMap(([nature, montants]): RevenuMensuel[] => {
		const dernier = montants.at(-1) ?? null;
		const connu = revenus?.some((r) => r?.nature === nature && couvre(r, mois));
		if (dernier === 0 || connu) return [];
		const tantQue = TANT_QUE[nature];
		const net = !tantQue || (activite && tantQue.includes(activite)) ? dernier : null;
		return [enRevenu(nature, de, mois, net)];
	});
	return suite.length === 0 ? revenus : [...(revenus ?? []), ...suite];
}

/** Months that have gone by since a household was told: nobody said what was earned in them. */
export function ignorerDepuis(
	revenus: Personne["revenus_mensuels"],
	su: string,
	mois: string,
): Personne["revenus_mensuels"] {
	if (revenus === null) return null;
	const dernier = (revenus ?? []).reduce((fin, r) => (r?.a && r.a > fin ? r.a : fin), su);
	const [de, a] = [ajouterMois(dernier, 1), ajouterMois(mois, -1)];
	return de > a ? revenus : [...(revenus ?? []), { nature: null, de, a, ...INCONNU }];
}

const couvre = ({ de, a }: RevenuMensuel, mois: string): boolean =>
	(de === null || de <= mois) && (a === null || a >= mois);

/** What is left of an income on both sides of these months. */
function retirer(revenu: RevenuMensuel, premier: string, dernier: string): RevenuMensuel[] {
	const { de, a } = revenu;
	if ((a !== null && a < premier) || (de !== null && de > dernier)) return [revenu];
	const avant = { ...revenu, a: ajouterMois(premier, -1) };
	const apres = { ...revenu, de: ajouterMois(dernier, 1) };
	return [
		...(de === null || de < premier ? [avant] : []),
		...(a === null || a > dernier ? [apres] : []),
	];
}

function ecrire(
	nature: NatureRevenu,
	montants: Montants,
	trimestre: readonly string[],
): RevenuMensuel[] {
	return montants.flatMap((net, i): RevenuMensuel[] => {
		if (net === 0) return [];
		const mois = trimestre[i];
		return [enRevenu(nature, mois, mois, net)];
	});
}

/** A net amount typed does not tell the taxable one. */
const enRevenu = (
	nature: NatureRevenu,
	de: string,
	a: string,
	net: number | null,
): RevenuMensuel => ({
	...{ nature, de, a, net },
	...((net === null || IMPOSES.has(nature)) && { imposable: null }),
});
