import { createReadStream } from "node:fs";
import { debutRecu, fichierRecu } from "../actes/dossier-recu.ts";
import { MauvaisEncodage, premieresRangees } from "../source/csv.ts";
import { deviner } from "../source/deviner.ts";
import type { Mapping } from "../source/mapping.ts";

export interface Colonnes extends Pick<Mapping, "encodage" | "separateur"> {
	colonnes: { nom: string; exemples: string[] }[];
}

const EXEMPLES = 3;
const LONG = 40;

/** What the first rows of a file that was sent look like; nothing when it is gone. */
export async function lireColonnes(
	numero: number,
	choix: Partial<Pick<Mapping, "encodage" | "separateur">> = {},
): Promise<Colonnes | undefined> {
	const chemin = fichierRecu(numero);
	const debut = await debutRecu(numero);
	const devine = debut && deviner(debut);
	if (!devine || devine.ndjson) return undefined;
	const format = {
		encodage: choix.encodage ?? devine.encodage,
		separateur: choix.separateur ?? devine.separateur,
	};
	const lire = async (encodage: Mapping["encodage"]) => ({
		encodage,
		...(await premieresRangees(createReadStream(chemin), { ...format, encodage }, EXEMPLES)),
	});
	const { encodage, colonnes, exemples } = await lire(format.encodage).catch((erreur) => {
		if (erreur instanceof MauvaisEncodage) return lire("windows-1252");
		throw erreur;
	});
	return {
		encodage,
		separateur: format.separateur,
		colonnes: colonnes.map((nom, i) => ({
			nom,
			exemples: [...new Set(exemples.map((rangee) => abreger(rangee[i] ?? "")))].filter(Boolean),
		})),
	};
}

const abreger = (texte: string) => (texte.length > LONG ? `${texte.slice(0, LONG)}…` : texte);
