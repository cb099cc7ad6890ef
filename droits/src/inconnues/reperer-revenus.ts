import { lireMois } from "../calendrier.ts";
import type { Foyer, RessourcesAnnee, RevenuMensuel } from "../foyer/types.ts";
import { quantileLogNormal } from "./hasard.ts";
import type { Hypotheses } from "./hypotheses.ts";
import type { Inconnue } from "./inconnue.ts";
import { ageConnu, anneeDuFoyer, appartenant } from "./reperer-personne.ts";
import { derniereAnnee, salaire, segment, smicNet, tirerRevenus } from "./revenus-plausibles.ts";

/** Salaires mensuels essayés aux bornes, en Smic nets : sans emploi, bonification, seuils de sortie. */
const PALIERS_SMIC = [0, 0.4, 1, 1.6, 8];
const AGE_TRAVAIL = 16;

/** Inconnues de revenus d'une personne. */
export function inconnuesRevenus(f: Foyer, rang: number, h: Hypotheses): Inconnue[] {
	const p = f.personnes[rang];
	const age = ageConnu(p, lireMois(f.mois));
	if (p.role === "enfant" && age !== undefined && age < AGE_TRAVAIL) return [];
	const inconnues: Inconnue[] = [];
	const annuelles = inconnuesAnnuelles(f, rang, h);
	// Rien n'y sera posé : la dernière année connue se cherche une fois pour tous les foyers essayés.
	const connue = annuelles.length === 0 ? (derniereAnnee(p) ?? {}) : undefined;
	if (p.revenus_mensuels === null)
		inconnues.push({
			champ: `personnes[${rang}].revenus_mensuels`,
			texte: `Quels ont été ${appartenant(f, rang, "vos revenus", "les revenus")} ces derniers mois ?`,
			dimensions: 4,
			tirer: (copie, u) => tirerRevenus(copie, rang, h, u, connue),
			bornes: PALIERS_SMIC.map((palier) => (copie: Foyer) => {
				copie.personnes[rang].revenus_mensuels = salaire(copie, palier * smicNet(copie, h), h);
			}),
		});
	p.revenus_mensuels?.forEach((revenu, i) => {
		const inconnue = inconnueSegment(f, rang, i, revenu, h);
		if (inconnue) inconnues.push(inconnue);
	});
	return [...inconnues, ...annuelles];
}

const SEGMENT_INCONNU: RevenuMensuel = { nature: null, de: null, a: null, net: null };
/** Pension alimentaire par mois, ordre de grandeur d'une pension pour un enfant. */
const PENSION = { mediane: 0.14, sigma: 0.5 };

function inconnueSegment(
	f: Foyer,
	rang: number,
	i: number,
	revenu: RevenuMensuel | null,
	h: Hypotheses,
): Inconnue | undefined {
	const connu = revenu ?? SEGMENT_INCONNU;
	const { nature, de, a, net, imposable } = connu;
	if (nature && de && a && net !== null && imposable !== null) return undefined;
	const poser = (copie: Foyer, montant: number) => {
		const liste = copie.personnes[rang].revenus_mensuels ?? [];
		const modele = segment(
			copie,
			nature ?? "salaire",
			montant,
			montant * h.revenus.imposable_sur_net,
		);
		liste[i] = {
			...modele,
			de: de ?? modele.de,
			a: a ?? modele.a,
			net: net ?? modele.net,
			imposable: imposable ?? modele.imposable,
		};
	};
	const loi = nature === "pension_alimentaire" ? PENSION : h.revenus.nouveau;
	const montantConnu = net ?? (imposable != null ? imposable / h.revenus.imposable_sur_net : null);
	return {
		champ: `personnes[${rang}].revenus_mensuels[${i}]`,
		texte: `Quels sont le montant et la durée de ce revenu, parmi ${appartenant(f, rang, "vos revenus", "les revenus")} ?`,
		dimensions: 1,
		tirer: (copie, [u]) =>
			poser(
				copie,
				montantConnu ?? smicNet(copie, h) * quantileLogNormal(u, loi.mediane, loi.sigma),
			),
		bornes: PALIERS_SMIC.map(
			(palier) => (copie: Foyer) => poser(copie, montantConnu ?? palier * smicNet(copie, h)),
		),
	};
}

/** Ressources annuelles inconnues : l'objet entier, une année, ou un montant. */
function inconnuesAnnuelles(f: Foyer, rang: number, h: Hypotheses): Inconnue[] {
	const p = f.personnes[rang];
	const nMoins2 = anneeDuFoyer(f) - 2;
	if (p.ressources_annuelles === null)
		return [
			inconnueAnnee(f, rang, `personnes[${rang}].ressources_annuelles`, [nMoins2, nMoins2 - 1], h),
		];
	const inconnues: Inconnue[] = [];
	for (const [an, lue] of Object.entries(p.ressources_annuelles ?? {})) {
		const champ = `personnes[${rang}].ressources_annuelles.${an}`;
		if (lue === null) inconnues.push(inconnueAnnee(f, rang, champ, [Number(an)], h));
		else
			for (const cle in lue)
				if (lue[cle as keyof RessourcesAnnee] === null)
					inconnues.push(inconnueMontant(f, rang, an, cle as keyof RessourcesAnnee, h));
	}
	return inconnues;
}

/** Salaire annuel plausible : celui d'une autre année connue, sinon celui des derniers mois, sinon l'hypothèse. */
function salaireAnnuel(f: Foyer, rang: number, h: Hypotheses, u: readonly number[]): number {
	const p = f.personnes[rang];
	const { mediane, sigma } = h.revenus.evolution;
	const autre = derniereAnnee(p)?.salaire_imposable;
	if (autre) return autre * quantileLogNormal(u[1], 1 / mediane, sigma);
	const mensuel = p.revenus_mensuels?.findLast((r) => r?.nature === "salaire");
	if (mensuel?.net)
		return (
			12 * (mensuel.imposable ?? mensuel.net) * quantileLogNormal(u[1], 1 / mediane, 2 * sigma)
		);
	const loi = h.ressources_annuelles;
	if (u[0] < loi.nulles) return 0;
	return 12 * smicNet(f, h) * quantileLogNormal(u[1], loi.mediane, loi.sigma);
}

function poserAnnee(f: Foyer, rang: number, an: string | number, r: RessourcesAnnee): void {
	const p = f.personnes[rang];
	p.ressources_annuelles ??= {};
	p.ressources_annuelles[an] = { ...p.ressources_annuelles[an], ...r };
}

function inconnueAnnee(
	f: Foyer,
	rang: number,
	champ: string,
	annees: number[],
	h: Hypotheses,
): Inconnue {
	const poser = (copie: Foyer, montant: number) => {
		for (const an of annees)
			poserAnnee(copie, rang, an, { salaire_imposable: Math.round(montant * 100) / 100 });
	};
	return {
		champ,
		texte: `Quels ont été ${appartenant(f, rang, "vos revenus", "les revenus")} en ${annees[0]} ?`,
		dimensions: 2,
		tirer: (copie, u) => poser(copie, salaireAnnuel(copie, rang, h, u)),
		bornes: PALIERS_SMIC.map(
			(palier) => (copie: Foyer) => poser(copie, 12 * palier * smicNet(copie, h)),
		),
	};
}

function inconnueMontant(
	f: Foyer,
	rang: number,
	an: string,
	cle: keyof RessourcesAnnee,
	h: Hypotheses,
): Inconnue {
	const poser = (copie: Foyer, montant: number) =>
		poserAnnee(copie, rang, an, { [cle]: Math.round(montant) });
	const salarial = cle === "salaire_imposable";
	return {
		champ: `personnes[${rang}].ressources_annuelles.${an}.${cle}`,
		texte: `Quel a été en ${an} le montant « ${cle.replaceAll("_", " ")} », parmi ${appartenant(f, rang, "vos ressources", "les ressources")} ?`,
		dimensions: 2,
		tirer: (copie, u) => {
			const montant = salarial
				? salaireAnnuel(copie, rang, h, u)
				: u[0] < h.ressources_annuelles.nulles
					? 0
					: 3 * smicNet(copie, h) * quantileLogNormal(u[1], 1, h.ressources_annuelles.sigma);
			poser(copie, montant);
		},
		bornes: PALIERS_SMIC.map(
			(palier) => (copie: Foyer) => poser(copie, 12 * palier * smicNet(copie, h)),
		),
	};
}
