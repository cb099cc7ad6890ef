import { parseArgs } from "node:util";
import { textes } from "./textes.ts";

export interface Options {
	fichier: string;
	organisme: string;
	nom?: string;
	simule: boolean;
	decalageJours?: number;
	mapping?: string;
	rejets?: string;
	apercu: boolean;
	/** Given by the page that asked: its import, its person, the name of the file there. */
	numero?: number;
	compte: number;
	titre?: string;
}

/** A command that is wrong: the sentence is shown, and the exit is 2. */
export class Refus extends Error {}

export function lireOptions(args: string[]): Options {
	const { values, positionals } = lire(args);
	const [fichier, ...autres] = positionals;
	if (!fichier || autres.length > 0) throw new Refus(textes.commande.unFichier);
	const { organisme } = values;
	if (!organisme || !/^[a-z0-9-]{1,32}$/.test(organisme))
		throw new Refus(textes.commande.organisme);
	const entier = (nom: string, texte: string | undefined) => {
		if (texte !== undefined && !/^-?\d{1,6}$/.test(texte))
			throw new Refus(textes.commande.entier(nom));
		return texte === undefined ? undefined : Number(texte);
	};
	return {
		fichier,
		organisme,
		nom: values.nom,
		simule: values.simule ?? false,
		decalageJours: entier("decalage-jours", values["decalage-jours"]),
		mapping: values.mapping,
		rejets: values.rejets,
		apercu: values.apercu ?? false,
		numero: entier("import", values.import),
		compte: entier("compte", values.compte) ?? 0,
		titre: values.titre,
	};
}

function lire(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				organisme: { type: "string" },
				nom: { type: "string" },
				simule: { type: "boolean" },
				"decalage-jours": { type: "string" },
				mapping: { type: "string" },
				rejets: { type: "string" },
				apercu: { type: "boolean" },
				import: { type: "string" },
				compte: { type: "string" },
				titre: { type: "string" },
			},
		});
	} catch (erreur) {
		const option = /'([^']*)'/.exec((erreur as Error).message)?.[1] ?? "";
		throw new Refus(textes.commande.option(option));
	}
}
