import type { Mapping } from "../source/mapping.ts";
import { proposerChamps } from "../source/proposer.ts";

/** What the form holds, before it is known to be right. */
export interface Saisie {
	nom: string;
	date: string;
	decimale: string;
	ligne: string;
	mois: string;
	/** By column. */
	champs: Record<string, string>;
	valeurs: Record<string, string>;
}

/** Before anyone has said anything. */
export const saisieProposee = (colonnes: readonly { nom: string }[] = []): Saisie => ({
	nom: "",
	date: "JJ/MM/AAAA",
	decimale: ",",
	ligne: "dossier",
	mois: "",
	champs: proposerChamps(colonnes.map(({ nom }) => nom)),
	valeurs: {},
});

export const saisieDe = (nom: string, { mois, colonnes, ...reste }: Mapping): Saisie => ({
	nom,
	date: reste.date,
	decimale: reste.decimale,
	ligne: reste.ligne,
	mois: mois ?? "",
	champs: Object.fromEntries(colonnes.map(({ colonne, champ }) => [colonne, champ])),
	valeurs: Object.fromEntries(
		colonnes.map(({ colonne, valeurs = {} }) => [
			colonne,
			Object.entries(valeurs)
				.map(([ecrit, sens]) => `${ecrit} = ${sens}`)
				.join("\n"),
		]),
	),
});

export function lireSaisie(formulaire: FormData): Saisie {
	const lire = (nom: string) => String(formulaire.get(nom) ?? "").trim();
	const saisie: Saisie = {
		nom: lire("nom"),
		date: lire("date"),
		decimale: lire("decimale"),
		ligne: lire("ligne"),
		mois: lire("mois"),
		champs: {},
		valeurs: {},
	};
	for (let rang = 0; formulaire.has(`colonne-${rang}`); rang++) {
		const colonne = lire(`colonne-${rang}`);
		saisie.champs[colonne] = lire(`champ-${rang}`);
		saisie.valeurs[colonne] = lire(`valeurs-${rang}`);
	}
	return saisie;
}

/** As `mapping` is to judge it. */
export const mappingSaisi = (
	{ champs, valeurs, mois, nom: _, ...reste }: Saisie,
	format: { encodage: string; separateur: string },
): unknown => ({
	...reste,
	...format,
	mois: mois || null,
	colonnes: Object.entries(champs)
		.filter(([colonne, champ]) => colonne && champ)
		.map(([colonne, champ]) => {
			const sens = lireValeurs(valeurs[colonne] ?? "");
			return Object.keys(sens).length > 0 ? { colonne, champ, valeurs: sens } : { colonne, champ };
		}),
});

const lireValeurs = (texte: string): Record<string, string> =>
	Object.fromEntries(
		texte.split("\n").flatMap((ligne) => {
			const [ecrit, ...sens] = ligne.split("=");
			return sens.length > 0 ? [[(ecrit as string).trim(), sens.join("=").trim()] as const] : [];
		}),
	);
