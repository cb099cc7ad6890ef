import type { Jour } from "../../socle/index.ts";
import { motsDuTexte } from "./mots.ts";
import { lireTelephone } from "./telephone.ts";

/** What was typed in the one field of the search, once its kind is recognised. */
export type Saisie =
	| { nature: "vide" }
	| { nature: "matricule"; matricule: string }
	| { nature: "telephone" | "courriel"; valeur: string; matricule?: string }
	| {
			nature: "personne";
			mots: string[];
			/** Born between the two, both included. */
			naissance?: { de: Jour; a: Jour };
			/** Eight figures can be a date or a matricule. */
			matricule?: string;
	  };

const LONGUEUR_MAX = 100;
const MOIS = [
	"janv",
	"fevr",
	"mars",
	"avr",
	"mai",
	"juin",
	"juil",
	"aout",
	"sept",
	"oct",
	"nov",
	"dec",
];

export function lireSaisie(brut: string): Saisie {
	const saisie = brut.normalize("NFC").trim().slice(0, LONGUEUR_MAX);
	if (saisie === "") return { nature: "vide" };
	if (/^\S+@\S+$/.test(saisie)) return { nature: "courriel", valeur: saisie.toLowerCase() };
	const telephone = lireTelephone(saisie);
	const matricule = lireMatricule(saisie);
	if (telephone) return { nature: "telephone", valeur: telephone, matricule };
	const { naissance, reste } = lireNaissance(saisie);
	if (matricule && (!naissance || reste !== "")) return { nature: "matricule", matricule };
	const mots = motsDuTexte(reste);
	return mots.length === 0 && !naissance
		? { nature: "vide" }
		: {
				nature: "personne",
				mots,
				naissance,
				matricule: /^\d+$/.test(saisie) ? matricule : undefined,
			};
}

/** At least five figures, and perhaps a key: « 1234567A », « 01-0000123 ». */
function lireMatricule(saisie: string): string | undefined {
	const serre = saisie.replace(/[\s.]/g, "").toUpperCase();
	return /^[0-9-]{5,19}[A-Z]?$/.test(serre) && /\d{5}/.test(serre) ? serre : undefined;
}

function lireNaissance(saisie: string): { naissance?: { de: Jour; a: Jour }; reste: string } {
	const formes: [forme: RegExp, jour: (lu: string[]) => Jour | undefined][] = [
		[/(\d{4})-(\d{1,2})-(\d{1,2})/, ([, an, mois, jour]) => ecrire(an, mois, jour)],
		[/(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})/, ([, jour, mois, an]) => ecrire(an, mois, jour)],
		[
			/(\d{1,2})(?:er)?\s+(\p{L}{3,9})\.?\s+(\d{4})/u,
			([, jour, mois, an]) => ecrire(an, String(numeroMois(mois)), jour),
		],
		[/(?<!\d)(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)/, ([, jour, mois, an]) => ecrire(an, mois, jour)],
	];
	for (const [forme, jour] of formes) {
		const lu = forme.exec(saisie);
		const date = lu && jour(lu);
		if (date) return { naissance: { de: date, a: date }, reste: retirer(saisie, lu[0]) };
	}
	const annee = /(?<![\d-])((?:19|20)\d{2})(?![\d-])/.exec(saisie);
	const reste = annee && retirer(saisie, annee[0]);
	return annee && reste
		? { naissance: { de: `${annee[1]}-01-01`, a: `${annee[1]}-12-31` }, reste }
		: { reste: saisie };
}

const retirer = (saisie: string, morceau: string) =>
	saisie
		.replace(morceau, " ")
		.replace(/(?<!\p{L})n[ée]e?\s+(le|en)(?!\p{L})/giu, " ")
		.trim();

function numeroMois(mot: string): number {
	const simple = mot.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return MOIS.findIndex((debut) => simple.startsWith(debut) || simple === debut.slice(0, 3)) + 1;
}

/** Nothing when there is no such day. */
function ecrire(an: string, mois: string, jour: string): Jour | undefined {
	const ecrit = `${an}-${mois.padStart(2, "0")}-${jour.padStart(2, "0")}`;
	const lu = new Date(`${ecrit}T00:00:00Z`);
	return !Number.isNaN(lu.getTime()) && lu.toISOString().startsWith(ecrit) ? ecrit : undefined;
}
