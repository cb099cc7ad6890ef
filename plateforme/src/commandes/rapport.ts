import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { lieuPublic } from "../identite/index.server.ts";
import { fichierDuRapport, lireRapport } from "../indicateurs/index.server.ts";
import { textesIndicateurs, textesRapport } from "../indicateurs/index.ts";
import { jourDe } from "../socle/index.ts";
import { avecOrganisme, MauvaisUsage } from "./avec-organisme.ts";

const textes = textesRapport.commande;

/** Writes the report of a year in one file that needs nothing else. */
export async function rapport(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textes.usage);
		process.exitCode = 2;
		return;
	}
	const { annee, sortie } = options;
	await avecOrganisme(donnees, "rapport", options.organisme, async (organisme, quand) => {
		const au = jourDe(quand);
		if (`${annee}-01-01` > au) throw new MauvaisUsage(textesIndicateurs.mesures.aVenir(annee, au));
		const lieu = await lieuPublic(organisme);
		if (!lieu) throw new Error(`rapport : ${organisme} a disparu`);
		const lues = await lireRapport(lieu.organisme, annee, au);
		writeFileSync(sortie, await fichierDuRapport(lues));
		console.log(textes.ecrit(annee, lieu.organisme.nom, sortie));
	});
}

function lireOptions(mots: string[]) {
	try {
		const {
			annee = "",
			sortie,
			organisme,
		} = parseArgs({
			args: mots,
			options: {
				annee: { type: "string" },
				sortie: { type: "string" },
				organisme: { type: "string" },
			},
		}).values;
		if (/^20\d\d$/.test(annee) && sortie) return { annee: Number(annee), sortie, organisme };
	} catch {}
	return undefined;
}
