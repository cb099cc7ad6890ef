import { parseArgs } from "node:util";
import { mesurer, sollicitationsHorsJournal } from "../indicateurs/index.server.ts";
import { enJson, enTableau, textesIndicateurs } from "../indicateurs/index.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { jourDe } from "../socle/index.ts";
import { avecOrganisme, MauvaisUsage } from "./avec-organisme.ts";

const textes = textesIndicateurs.mesures;

/** The indicators of a year, as they were known on a day: a table for people, JSON for programs. */
export async function indicateurs(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textes.usage);
		process.exitCode = 2;
		return;
	}
	const { annee, source, json, detail } = options;
	await avecOrganisme(donnees, "indicateurs", options.organisme, async (organisme, quand) => {
		const aujourdhui = jourDe(quand);
		if (`${annee}-01-01` > aujourdhui) throw new MauvaisUsage(textes.aVenir(annee, aujourdhui));
		const au = options.au ?? aujourdhui;
		await pourOrganisme(organisme, async (tx) => {
			const periode = { debut: `${annee}-01-01`, fin: `${annee + 1}-01-01`, au };
			const mesures = await mesurer(tx, organisme, { ...periode, source });
			if (json) console.log(JSON.stringify(enJson(mesures, detail), null, 2));
			else console.log(`${textes.titre(organisme, annee, au)}\n\n${enTableau(mesures)}`);
			if (source !== "journal") return;
			const absentes = await sollicitationsHorsJournal(tx, organisme);
			if (absentes > 0) console.error(textes.horsJournal(absentes));
		});
	});
}

function lireOptions(mots: string[]) {
	try {
		const {
			annee = "",
			au,
			source = "tables",
			...reste
		} = parseArgs({
			args: mots,
			options: {
				annee: { type: "string" },
				au: { type: "string" },
				organisme: { type: "string" },
				source: { type: "string" },
				json: { type: "boolean", default: false },
				detail: { type: "boolean", default: false },
			},
		}).values;
		const lisible = /^(19|20)\d\d$/.test(annee) && (au === undefined || estUnJour(au));
		if (lisible && (source === "tables" || source === "journal"))
			return { annee: Number(annee), au, source, ...reste } as const;
	} catch {}
	return undefined;
}

const estUnJour = (texte: string): boolean => {
	const jour = new Date(`${texte}T00:00:00Z`);
	return (
		!Number.isNaN(jour.getTime()) && jour.toISOString().startsWith(texte) && texte.length === 10
	);
};
