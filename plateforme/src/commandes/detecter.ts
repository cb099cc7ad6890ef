import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import {
	enCsv,
	enDonnees,
	examinerLots,
	exporterConstats,
	lancerReperage,
	lireReperage,
	lotsALaFois,
	ouvrirAtelier,
	textesDetecter,
} from "../acces-aux-droits/index.server.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { avecOrganisme } from "./avec-organisme.ts";

const FILS_MAX = 32;

/** A run on the files of the database, here and now; whoever asked waits for its end. */
export async function detecter(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textesDetecter.usage);
		process.exitCode = 2;
		return;
	}
	const { complet, json, fils, constats } = options;
	const agir = async (organisme: string, quand: Date) => {
		const acteur = plateforme(organisme, quand);
		const portee = complet ? "complet" : "changes";
		const lance = await lancerReperage(acteur, { portee, parTravaux: false });
		if (!lance.ok) console.error(textesDetecter.repris(lance.reperage));
		const atelier = ouvrirAtelier(fils);
		try {
			await examinerLots(acteur, lance.reperage, atelier);
		} finally {
			await atelier.fermer();
		}
		const fini = await pourOrganisme(organisme, (tx) =>
			lireReperage(tx, organisme, lance.reperage),
		);
		if (!fini) return;
		if (constats) {
			const lignes = await exporterConstats(acteur);
			writeFileSync(constats, [...enCsv(lignes)].join(""), { mode: 0o600 });
			console.error(textesDetecter.constats(lignes.length, constats));
		}
		console.log(json ? JSON.stringify(enDonnees(fini), null, 2) : textesDetecter.resume(fini));
	};
	// One more, to look at the run itself.
	await avecOrganisme(donnees, "detecter", options.organisme, agir, lotsALaFois(options) + 1);
}

function lireOptions(mots: string[]) {
	try {
		const { fils = String(availableParallelism()), ...reste } = parseArgs({
			args: mots,
			options: {
				organisme: { type: "string" },
				complet: { type: "boolean", default: false },
				fils: { type: "string" },
				json: { type: "boolean", default: false },
				constats: { type: "string" },
			},
		}).values;
		const nombre = Number(fils);
		if (Number.isInteger(nombre) && nombre >= 1 && nombre <= FILS_MAX)
			return { ...reste, fils: nombre };
	} catch {}
	return undefined;
}
