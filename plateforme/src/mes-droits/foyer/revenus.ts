import { HYPOTHESES, type NatureRevenu, type RessourcesAnnee, type RevenuMensuel } from "droits";
import { montant, premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { ajouterMois } from "../../socle/index.ts";
import type { Contexte } from "../calendrier.ts";
import { adultesDe } from "../questions/question.ts";
import { recus } from "../questions/revenus.ts";

type Rang = 0 | 1;

/** People know what reaches their account; the law also wants it taxable, a little above. */
const IMPOSABLE_SUR_NET = HYPOTHESES.revenus.imposable_sur_net;
const IMPOSABLES = new Set<NatureRevenu>(["salaire", "chomage", "retraite"]);

const centimes = (x: number) => Math.round(x * 100) / 100;

function segment(nature: NatureRevenu, net: number, de: string, a: string): RevenuMensuel {
	const imposable = IMPOSABLES.has(nature) ? centimes(net * IMPOSABLE_SUR_NET) : undefined;
	return { nature, de, a, net: centimes(net), ...(imposable === undefined ? {} : { imposable }) };
}

/** Amounts of the last months, one an income; nothing until they are all known. */
function mensuels(r: Reponses, i: Rang): { nature: NatureRevenu; net: number }[] | undefined {
	if (!r.has(`sources.${i}`)) return undefined;
	const natures = recus(r, i);
	if (natures.some((nature) => !r.has(`${nature}.${i}`))) return undefined;
	return natures
		.filter((nature): nature is NatureRevenu => nature !== "prepare")
		.map((nature) => ({ nature, net: montant(r, `${nature}.${i}`) }));
}

const pension = (r: Reponses, i: Rang) =>
	i === 0 && premiere(r, "autreparent") === "oui" ? montant(r, "pension") : 0;

/** Retired people's other years are pensions; everybody else's count as wages. */
function natureDominante(connus: { nature: NatureRevenu }[]): "salaire" | "retraite" {
	return connus.length > 0 && connus.every(({ nature }) => nature === "retraite")
		? "retraite"
		: "salaire";
}

/** The last months as answered, the year before as answered or unknown. */
export function revenusDe(r: Reponses, i: Rang, { mois }: Contexte): RevenuMensuel[] | null {
	const connus = mensuels(r, i);
	if (!connus) return null;
	const debut = `${Number(mois.slice(0, 4)) - 1}-01`;
	const recent = ajouterMois(mois, -4);
	const avant = ajouterMois(mois, -5);
	const revenus = connus.map(({ nature, net }) => segment(nature, net, recent, mois));
	const recue = pension(r, i);
	if (recue > 0) revenus.push(segment("pension_alimentaire", recue, debut, mois));
	const reponse = premiere(r, `passe.${i}`);
	const nature = natureDominante(connus);
	if (reponse === undefined)
		revenus.push({ nature, de: debut, a: avant, net: null, imposable: null });
	else if (reponse === "pareil")
		revenus.push(...connus.map(({ nature, net }) => segment(nature, net, debut, avant)));
	else revenus.push(segment(nature, montant(r, `passe.${i}.total`) / 12, debut, avant));
	return revenus;
}

/** Taxable income two years back, and three for the months whose quarter reaches the year before. */
export function ressourcesDe(
	r: Reponses,
	i: Rang,
	{ mois }: Contexte,
): Record<string, RessourcesAnnee | null> {
	const annee = Number(mois.slice(0, 4));
	const annees = Number(mois.slice(5)) > 4 ? [annee - 2] : [annee - 2, annee - 3];
	const lues = anneeDe(r, i);
	return Object.fromEntries(annees.map((an) => [String(an), lues]));
}

const CLES = {
	salaire: "salaire_imposable",
	chomage: "chomage_imposable",
	retraite: "retraite_imposable",
	pension_invalidite: "pension_invalidite",
	benefice_micro: "benefice_micro",
} as const;

function anneeDe(r: Reponses, i: Rang): RessourcesAnnee | null {
	const connus = mensuels(r, i);
	const reponse = premiere(r, `annuel.${i}`);
	if (reponse === undefined || !connus) return null;
	const annuelles: RessourcesAnnee = {};
	const recue = pension(r, i);
	if (recue > 0) annuelles.pension_alimentaire = centimes(12 * recue);
	if (reponse === "autre") {
		annuelles[CLES[natureDominante(connus)]] = montant(r, `annuel.${i}.total`);
		return annuelles;
	}
	for (const { nature, net } of connus) {
		if (!(nature in CLES)) continue;
		const taux = IMPOSABLES.has(nature) ? IMPOSABLE_SUR_NET : 1;
		annuelles[CLES[nature as keyof typeof CLES]] = centimes(12 * net * taux);
	}
	return annuelles;
}

/** €/month, or unknown as long as an adult has not said what they receive. */
export function prepareDe(r: Reponses): number | null {
	const adultes = adultesDe(r);
	if (adultes.some((i) => !mensuels(r, i))) return null;
	return adultes.reduce<number>((total, i) => total + montant(r, `prepare.${i}`), 0);
}

export function salaireEnfant(
	r: Reponses,
	rang: number,
	{ mois }: Contexte,
): RevenuMensuel[] | null {
	if (!r.has(`gain.${rang}`)) return null;
	const gain = montant(r, `gain.${rang}`);
	return gain > 0 ? [segment("salaire", gain, `${Number(mois.slice(0, 4)) - 1}-01`, mois)] : [];
}
