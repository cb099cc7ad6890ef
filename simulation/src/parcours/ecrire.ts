import type { NatureRevenu, Personne, RessourcesAnnee, RevenuMensuel } from "droits";
import { DEBUT_MENSUEL, DERNIER, dateDuRang, ecrireMois } from "../calendrier.ts";
import { CHOMAGE_IMPOSABLE, RETRAITE_IMPOSABLE, SALAIRE_IMPOSABLE } from "../hypotheses/revenus.ts";
import type { Carriere } from "./carriere.ts";

const IMPOSABLE: Partial<Record<NatureRevenu, number>> = {
	salaire: SALAIRE_IMPOSABLE.valeur,
	chomage: CHOMAGE_IMPOSABLE.valeur,
	retraite: RETRAITE_IMPOSABLE.valeur,
};
const ANNUELLES: Partial<Record<NatureRevenu, keyof RessourcesAnnee>> = {
	salaire: "salaire_imposable",
	chomage: "chomage_imposable",
	retraite: "retraite_imposable",
	pension_invalidite: "pension_invalidite",
	pension_alimentaire: "pension_alimentaire",
	benefice_micro: "benefice_micro",
};
const centimes = (x: number): number => Math.round(x * 100) / 100;

/** Mois égaux qui se suivent réunis en un segment. */
function segments(nature: NatureRevenu, serie: Float64Array): RevenuMensuel[] {
	const sortie: RevenuMensuel[] = [];
	const taux = IMPOSABLE[nature];
	let de = DEBUT_MENSUEL;
	for (let rang = DEBUT_MENSUEL; rang <= DERNIER; rang++) {
		const net = serie[rang] as number;
		if (rang < DERNIER && serie[rang + 1] === net) continue;
		if (net > 0) {
			const segment: RevenuMensuel = { nature, de: ecrireMois(de), a: ecrireMois(rang), net };
			if (taux) segment.imposable = centimes(net * taux);
			sortie.push(segment);
		}
		de = rang + 1;
	}
	return sortie;
}

/** Total imposable d'une année (0 pour 2017). */
function anneeDe(c: Carriere, an: number): RessourcesAnnee {
	const totaux: RessourcesAnnee = {};
	for (const [nature, serie] of c.series) {
		const champ = ANNUELLES[nature];
		if (!champ) continue;
		let total = 0;
		for (let rang = an * 12; rang < an * 12 + 12; rang++)
			total += centimes((serie[rang] as number) * (IMPOSABLE[nature] ?? 1));
		if (total > 0) totaux[champ] = centimes(total);
	}
	return totaux;
}

function ressourcesAnnuelles(c: Carriere): Record<string, RessourcesAnnee> {
	const annees: Record<string, RessourcesAnnee> = { 2017: anneeDe(c, 0), 2018: anneeDe(c, 1) };
	for (const [rang, an] of [2017, 2018, 2019, 2020].entries()) {
		const annee = (an > 2018 ? {} : annees[an]) as RessourcesAnnee;
		if (c.independant) annee.benefice_independant = c.independant[rang] as number;
		if (c.pensionVersee) annee.pension_alimentaire_versee = c.pensionVersee;
		if (Object.keys(annee).length > 0 || an <= 2018) annees[an] = annee;
	}
	return annees;
}

/** Écrit une carrière dans le format du foyer. */
export function ecrireCarriere(p: Personne, c: Carriere, jourChomage: number): void {
	p.activite = c.activite;
	if (c.boursier) p.boursier = true;
	if (c.activite === "chomeur" && c.chomageDepuis !== undefined)
		p.chomage_depuis = dateDuRang(c.chomageDepuis, jourChomage);
	const revenus: RevenuMensuel[] = [];
	for (const [nature, serie] of c.series) revenus.push(...segments(nature, serie));
	p.revenus_mensuels = revenus;
	p.ressources_annuelles = ressourcesAnnuelles(c);
}
