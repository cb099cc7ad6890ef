import { type CodePrestation, MOTIFS_ASF, type MotifAsf, PRESTATIONS } from "droits";
import { lireJour } from "../socle/index.ts";
import { A_DEMANDER, type ADemander } from "./regles/delegation.ts";
import type { DitAsf } from "./regles/etude.ts";
import { MOTIFS_DE_L_AGENT, type MotifDeLAgent } from "./regles/motifs-de-l-agent.ts";

/** What the agent chooses before deciding. */
export interface Saisie {
	/** Number of the proof of the first contact that counts; « aucun » for none. */
	contact?: string;
	/** AAAA-MM */
	depotMdph?: string;
	/** By place. Nothing was said of it: what the person declared stands. */
	asf?: ReadonlyMap<number, DitAsf>;
	/** The month (AAAA-MM) from which a change counts, where the text alone does not say, by benefit. */
	effets: ReadonlyMap<CodePrestation, string>;
	verifie: boolean;
	dit: Partial<Record<ADemander, boolean>>;
	motifs: readonly { motif: MotifDeLAgent; faits: string; article: string }[];
	/** Of the household that the page showed, and of the lines that it showed. */
	version: string;
	empreinte: string;
}

const FAITS_MAX = 600;

/** Reads the form; what does not read is as if nothing had been said, and the page shows it. */
export function lireSaisie(formulaire: FormData): Saisie {
	const texte = (nom: string) => {
		const valeur = formulaire.get(nom);
		return typeof valeur === "string" ? valeur.replace(/\s+/g, " ").trim() : "";
	};
	const oui = (nom: string) => texte(nom) === "oui";
	return {
		contact: texte("contact") || undefined,
		depotMdph: lireMois(texte("depotMdph")),
		asf: formulaire.has("asf") ? lireAsf(formulaire, texte) : undefined,
		effets: lireEffets(texte),
		verifie: oui("verifie"),
		dit: Object.fromEntries(
			A_DEMANDER.flatMap((reserve) => (texte(reserve) === "" ? [] : [[reserve, oui(reserve)]])),
		),
		motifs: MOTIFS_DE_L_AGENT.filter((motif) => oui(`motif-${motif}`)).map((motif) => ({
			motif,
			faits: texte(`faits-${motif}`).slice(0, FAITS_MAX),
			article: texte(`article-${motif}`).slice(0, 120),
		})),
		version: texte("version"),
		empreinte: texte("empreinte"),
	};
}

function lireEffets(texte: (nom: string) => string): Map<CodePrestation, string> {
	const effets = new Map<CodePrestation, string>();
	for (const code of PRESTATIONS) {
		const mois = lireMois(texte(`effet-${code}`));
		if (mois) effets.set(code, mois);
	}
	return effets;
}

function lireAsf(formulaire: FormData, texte: (nom: string) => string): Map<number, DitAsf> {
	const asf = new Map<number, DitAsf>();
	for (const nom of formulaire.keys()) {
		const place = Number(/^asf-motif-(\d{1,2})$/.exec(nom)?.[1] ?? Number.NaN);
		const motif = texte(nom);
		const depuis = lireMois(texte(`asf-depuis-${place}`));
		if (Number.isInteger(place) && Object.hasOwn(MOTIFS_ASF, motif) && depuis)
			asf.set(place, { motif: motif as MotifAsf, depuis });
	}
	return asf;
}

/** « 11/2020 » or « 2020-11 », as « 2020-11 ». */
export function lireMois(saisie: string): string | undefined {
	const [, mois, an] = /^(\d{1,2})[/.\s](\d{4})$/.exec(saisie) ?? [];
	return lireJour(an ? `01/${mois}/${an}` : `${saisie}-01`)?.slice(0, 7);
}
