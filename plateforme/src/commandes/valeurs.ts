import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importerValeursAnnuelles, lireFichier } from "../indicateurs/index.server.ts";
import { textesIndicateurs } from "../indicateurs/index.ts";
import { plateforme } from "../socle/index.ts";
import { avecOrganisme, MauvaisUsage } from "./avec-organisme.ts";

const textes = textesIndicateurs.valeurs;

/** Brings in the figures of past years: the whole file, or nothing and each line that is wrong. */
export async function valeurs(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textes.usage);
		process.exitCode = 2;
		return;
	}
	const { fichier, organisme: voulu } = options;
	await avecOrganisme(donnees, "valeurs", voulu, async (organisme, quand) => {
		const { valeurs, illisibles } = lireFichier(lire(fichier));
		if (valeurs.length + illisibles.length === 0) throw new MauvaisUsage(textes.vide(fichier));
		const fautes = illisibles.map(({ ligne, motif }) =>
			textes.ligne(ligne, textes.illisibles[motif]),
		);
		if (fautes.length === 0) {
			const acteur = plateforme(organisme, quand);
			const fait = await importerValeursAnnuelles(
				acteur,
				valeurs.map(({ valeur }) => valeur),
			);
			if (fait.ok) {
				console.log(textes.ecrites(fait.nombre));
				return;
			}
			for (const { rang, motif } of fait.refus)
				fautes.push(textes.ligne(valeurs[rang]?.ligne ?? 0, textes.refus[motif]));
		}
		console.error([...fautes, textes.rien].join("\n"));
		process.exitCode = valeurs.length === 0 ? 2 : 1;
	});
}

function lireOptions(mots: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: mots,
			allowPositionals: true,
			options: { organisme: { type: "string" } },
		});
		const [fichier, ...autres] = positionals;
		if (fichier && autres.length === 0) return { fichier, ...values };
	} catch {}
	return undefined;
}

function lire(fichier: string): Uint8Array {
	try {
		return readFileSync(fichier);
	} catch (erreur) {
		throw new MauvaisUsage(textes.illisible(fichier, (erreur as NodeJS.ErrnoException).code ?? ""));
	}
}
