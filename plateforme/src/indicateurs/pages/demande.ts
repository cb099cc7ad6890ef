import { ajouterJours, type Jour } from "../../socle/index.ts";

const JOUR = /^\d{4}-\d{2}-\d{2}$/;
export const PREMIERE_ANNEE = 2000;

export interface Demande {
	annee: number;
	/** Day of the measure: a past day, or today. */
	au: Jour;
}

/** The year shown unless told: this one, or the last while this one has not lived a month. */
export const derniereAnneePleine = (aujourdhui: Jour): number =>
	Number(ajouterJours(aujourdhui, -31).slice(0, 4));

export const anneeConnue = (annee: number, aujourdhui: Jour): boolean =>
	Number.isInteger(annee) && annee >= PREMIERE_ANNEE && annee <= Number(aujourdhui.slice(0, 4));

/** What cannot be read is replaced by what is shown unless told. */
export function lireDemande(parametres: URLSearchParams, aujourdhui: Jour): Demande {
	const au = parametres.get("au") ?? "";
	const connu =
		estUnJour(au) && au <= aujourdhui && au >= `${PREMIERE_ANNEE}-01-01` ? au : aujourdhui;
	const annee = Number(parametres.get("annee") || Number.NaN);
	return { au: connu, annee: anneeConnue(annee, connu) ? annee : derniereAnneePleine(connu) };
}

const estUnJour = (jour: string) =>
	JOUR.test(jour) && !Number.isNaN(Date.parse(jour)) && ajouterJours(jour, 0) === jour;

export const CAS = ["tous", "atteints", "manques", "en-cours"] as const;

/** Which of the cases are shown, and which page of them. */
export interface DemandeDeCas {
	cas: (typeof CAS)[number];
	/** « 2020-03 » */
	mois?: string;
	modalite?: string;
	page: number;
}

export function lireDemandeDeCas(parametres: URLSearchParams): DemandeDeCas {
	const [cas, mois, page] = ["cas", "mois", "page"].map((nom) => parametres.get(nom) ?? "");
	return {
		cas: CAS.find((connu) => connu === cas) ?? "tous",
		mois: mois && /^\d{4}-(0[1-9]|1[0-2])$/.test(mois) ? mois : undefined,
		modalite: parametres.get("modalite") || undefined,
		page: page && /^\d{1,6}$/.test(page) ? Math.max(1, Number(page)) : 1,
	};
}

/** « ?annee=2020&au=2020-06-30 » */
export function requete({ annee, au }: Demande, choix: Partial<DemandeDeCas> = {}): string {
	const { cas = "tous", mois, modalite, page = 1 } = choix;
	const parametres = new URLSearchParams({ annee: String(annee), au });
	if (cas !== "tous") parametres.set("cas", cas);
	if (mois) parametres.set("mois", mois);
	if (modalite) parametres.set("modalite", modalite);
	if (page > 1) parametres.set("page", String(page));
	return `?${parametres}`;
}
