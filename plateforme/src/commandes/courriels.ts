import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { textesReprise as textes } from "../courriels/index.ts";
import { plateforme } from "../socle/index.ts";
import { avecOrganisme } from "./avec-organisme.ts";

/** Takes e-mails kept as files, or a folder of them, as the mailbox would bring them; nothing is moved. */
export async function courriels(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textes.usage);
		process.exitCode = 2;
		return;
	}
	// Loaded here only: the other commands do without what opens documents.
	const { bureauDe, recevoirCourriel } = await import("../courriels/index.server.ts");
	const fichiers = options.chemins.flatMap(lister);
	await avecOrganisme(donnees, "courriels", options.organisme, async (organisme, quand) => {
		const bureau = bureauDe(organisme);
		const ecart = quand.getTime() - Date.now();
		const comptes = { pris: 0, deja: 0, echecs: 0 };
		for (const fichier of fichiers)
			try {
				const { deja } = await recevoirCourriel(plateforme(organisme, quand), bureau, {
					brut: readFileSync(fichier),
					recuLe: new Date(statSync(fichier).mtimeMs + ecart),
				});
				comptes[deja ? "deja" : "pris"]++;
			} catch (erreur) {
				comptes.echecs++;
				console.error(textes.echec(fichier, (erreur as Error).message));
				process.exitCode = 1;
			}
		console.log(textes.bilan(comptes));
	});
}

const lister = (chemin: string): string[] =>
	statSync(chemin).isDirectory()
		? readdirSync(chemin, { withFileTypes: true })
				.filter((entree) => entree.isFile())
				.map(({ name }) => join(chemin, name))
				.sort()
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
