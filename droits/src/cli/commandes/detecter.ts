import { extname } from "node:path";
import { moduleVoisin } from "../../population/module-voisin.ts";
import { Classement, type Format } from "../classement.ts";
import { type Commande, ErreurDeCommande } from "../commande.ts";
import { ENTETE_CSV, enCsv } from "../csv.ts";
import {
	AIDE_ENTREE,
	AIDE_POPULATION,
	codeDeSortie,
	executerPopulation,
	OPTIONS_POPULATION,
} from "../executer-population.ts";
import { lireArguments, type Options } from "../lire-arguments.ts";
import { AIDE_SUPPOSER, lireOptionsSupposer, OPTIONS_SUPPOSER } from "../options-analyse.ts";
import { ResumeDetections } from "../resume-detections.ts";
import type { OptionsDetecter } from "../traitements/detecter.ts";

const OPTIONS = {
	...OPTIONS_POPULATION,
	...OPTIONS_SUPPOSER,
	tout: { type: "boolean" },
	sortie: { type: "string" },
} satisfies Options;

const MODULE = moduleVoisin("../traitements/detecter", import.meta.url);

const FORMATS: Record<string, Format> = {
	".ndjson": { entete: "" },
	".csv": { entete: ENTETE_CSV, ecrireLigne: enCsv },
};

const AIDE = `droits detecter [FICHIER] [options]

Cherche les droits dus que le dossier ne valorise pas, et ceux qui vont s'interrompre : une ligne par
foyer et prestation (ASF : par enfant), par probabilité × gain décroissants. Le résumé va sur la
sortie d'erreur.

  droits detecter foyers.ndjson --sortie droits-non-demandes.csv
  droits detecter foyers.ndjson --sortie detections.ndjson --rejets rejets.ndjson
  zcat foyers.ndjson.gz | droits detecter --tout | head

Options
  --sortie FICHIER       .csv ou .ndjson, selon son nom (défaut : NDJSON sur la sortie standard)
                         En CSV, une apostrophe précède un texte qu'un tableur prendrait pour une formule.
  --tout                 liste aussi les droits payés, demandés, refusés, ou auxquels on a renoncé
${AIDE_SUPPOSER}
${AIDE_POPULATION}

${AIDE_ENTREE}
`;

export const detecter: Commande = {
	nom: "detecter",
	resume: "cherche les droits non demandés",
	aide: AIDE,
	async executer(args) {
		const lus = lireArguments("detecter", args, OPTIONS);
		const format = formatDe(lus.valeurs.get("sortie"));
		const options: OptionsDetecter = {
			...(await lireOptionsSupposer(lus.valeurs)),
			tout: lus.drapeaux.has("tout"),
		};
		const classement = new Classement();
		const resume = new ResumeDetections();
		const bilan = await executerPopulation(
			lus,
			{ module: MODULE, options },
			{
				ajouter: (octets) => classement.ajouter(octets, resume.voir),
				rediger: (ecrire) => classement.rediger(format, ecrire),
			},
		);
		process.stderr.write(resume.enTexte(bilan));
		return codeDeSortie(bilan);
	},
};

function formatDe(sortie = ".ndjson"): Format {
	const extension = sortie === ".ndjson" ? sortie : extname(sortie).toLowerCase();
	const format = FORMATS[extension];
	if (format !== undefined) return format;
	throw new ErreurDeCommande(
		`Le format de « ${sortie} » n'est pas connu : donnez un nom de fichier en .csv ou en .ndjson.`,
	);
}
