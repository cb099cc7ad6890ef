import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { textesRetours as textes } from "../envois/index.ts";
import { plateforme } from "../socle/index.ts";
import { avecOrganisme } from "./avec-organisme.ts";

/** Takes bounces kept as files, or a folder of them: what came of each is counted, nothing is moved. */
export async function retours(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textes.usage);
		process.exitCode = 2;
		return;
	}
	// Loaded here only: the other commands do without what carries messages.
	const { releverMessage } = await import("../envois/index.server.ts");
	const fichiers = options.chemins.flatMap((chemin) => lister(chemin));
	await avecOrganisme(donnees, "retours", options.organisme, async (organisme, quand) => {
		const comptes = new Map<string, number>();
		for (const fichier of fichiers)
			for (const sort of await releverMessage(plateforme(organisme, quand), readFileSync(fichier)))
				comptes.set(sort, (comptes.get(sort) ?? 0) + 1);
		console.log(textes.bilan(fichiers.length, comptes));
	});
}

const lister = (chemin: string): string[] =>
	statSync(chemin).isDirectory()
		? readdirSync(chemin, { withFileTypes: true })
				.filter((entree) => entree.isFile())
				.map(({ name }) => join(chemin, name))
		: [chemin];

function lireOptions(mots: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: mots,
			allowPositionals: true,
			options: { organisme: { type: "string" } },
		});
		if (positionals.length > 0) return { chemins: positionals, organisme: values.organisme };
	} catch {}
	return undefined;
}
