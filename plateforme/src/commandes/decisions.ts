import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { exporter, lireRetours, noterRetours } from "../decisions/index.server.ts";
import { textesCommandeDecisions as textes, textesRetours } from "../decisions/index.ts";
import { jourDe, plateforme } from "../socle/index.ts";
import { avecOrganisme, MauvaisUsage } from "./avec-organisme.ts";

/** What leaves for the national system or the département; what the national system made of it. */
export async function decisions(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textes.usage);
		process.exitCode = 2;
		return;
	}
	await avecOrganisme(donnees, "decisions", options.organisme, (organisme, quand) =>
		options.verbe === "exporter"
			? sortir(organisme, quand, options)
			: rentrer(organisme, quand, options),
	);
}

type Options = NonNullable<ReturnType<typeof lireOptions>>;

async function sortir(organisme: string, quand: Date, options: Options): Promise<void> {
	const fait = await exporter(
		plateforme(organisme, quand),
		options.departement ? "departement" : "national",
	);
	if (!fait.ok) {
		console.error(textes.rien);
		return;
	}
	if (options.sortie) writeFileSync(options.sortie, fait.csv, { mode: 0o600 });
	else process.stdout.write(fait.csv);
	console.error(textes.exporte(fait.bordereau, fait.nombre, options.sortie));
}

/** Nobody waits before a page: a whole year of an office. */
const LIGNES_MAX = 100_000;

async function rentrer(organisme: string, quand: Date, options: Options): Promise<void> {
	const { fichier, apercu } = options;
	const octets = lire(fichier);
	const lu = lireRetours(octets, jourDe(quand), LIGNES_MAX);
	if (!lu.ok) throw new MauvaisUsage(textesRetours.refuse(lu));
	const empreinte = createHash("sha256").update(octets).digest("hex");
	const bilan = await noterRetours(plateforme(organisme, quand), lu.retours, {
		...{ apercu, empreinte },
	});
	const rejets = [...lu.rejets, ...bilan.rejets].sort((a, b) => a.ligne - b.ligne);
	for (const rejet of rejets) console.error(textesRetours.rejet(rejet));
	const { notes, inchanges, ecarts } = bilan;
	console.log(textes.bilan(notes, inchanges, ecarts, rejets.length, apercu));
	if (rejets.length > 0) process.exitCode = 1;
}

function lire(fichier: string): Uint8Array {
	try {
		return readFileSync(fichier);
	} catch (erreur) {
		const { code = "" } = erreur as NodeJS.ErrnoException;
		throw new MauvaisUsage(textes.illisible(fichier, code));
	}
}

function lireOptions(mots: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: mots,
			allowPositionals: true,
			options: {
				departement: { type: "boolean", default: false },
				apercu: { type: "boolean", default: false },
				sortie: { type: "string" },
				organisme: { type: "string" },
			},
		});
		const [verbe, fichier = "", ...reste] = positionals;
		if (reste.length > 0) return undefined;
		if (verbe === "exporter" && !fichier) return { ...values, verbe, fichier } as const;
		if (verbe === "importer" && fichier) return { ...values, verbe, fichier } as const;
	} catch {}
	return undefined;
}
