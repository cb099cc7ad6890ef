import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
	lignesEnCsv,
	lireAction,
	lireResultats,
	resultatsEnJson,
} from "../actions/index.server.ts";
import { resultatsEnTexte, textesCommandeAction as textes } from "../actions/index.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { jourDe, lireJour } from "../socle/index.ts";
import { avecOrganisme, MauvaisUsage } from "./avec-organisme.ts";

/** What an action gave by a day: a few lines for people, JSON for programs, one line a person to count again. */
export async function action(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textes.usage);
		process.exitCode = 2;
		return;
	}
	await avecOrganisme(donnees, "action", options.organisme, async (organisme, quand) => {
		const au = options.au ?? jourDe(quand);
		if (au > jourDe(quand)) throw new MauvaisUsage(textes.aVenir(au));
		const resultats = await pourOrganisme(organisme, async (tx) => {
			const lue = await lireAction(tx, organisme, options.action);
			return lue && lireResultats(tx, organisme, lue, au);
		});
		if (!resultats) throw new MauvaisUsage(textes.inconnue(options.action));
		if (options.lignes) {
			const { lignes, action: lue } = resultats;
			writeFileSync(options.lignes, lignesEnCsv(lignes, au, lue.plan?.bras));
			console.error(textes.lignes(lignes.length, options.lignes));
		}
		if (options.json) console.log(JSON.stringify(resultatsEnJson(resultats), null, 2));
		else console.log(resultatsEnTexte(resultats));
	});
}

function lireOptions(mots: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: mots,
			allowPositionals: true,
			options: {
				json: { type: "boolean", default: false },
				au: { type: "string" },
				lignes: { type: "string" },
				organisme: { type: "string" },
			},
		});
		const [verbe, numero = "", ...reste] = positionals;
		const au = values.au === undefined ? undefined : lireJour(values.au);
		const lisible = verbe === "resultats" && /^[1-9]\d{0,14}$/.test(numero) && reste.length === 0;
		if (lisible && (values.au === undefined || au))
			return { ...values, au, action: Number(numero) };
	} catch {}
	return undefined;
}
