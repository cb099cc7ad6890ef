import { setTimeout as delay } from "node:timers/promises";
import { plateforme } from "../acteur.ts";
import { ouvrirBase } from "../base/base.ts";
import { installerBase, pourOrganisme } from "../base/installee.ts";
import { journaliser } from "../journal/journaliser.ts";
import { ouvrirOuvrier } from "./ouvrier.ts";
import { travail } from "./travail.ts";

/** A process of jobs whose one act lasts long enough for it to be killed in the middle. */
const [travaux = "", application = ""] = process.argv.slice(2);
installerBase(ouvrirBase(JSON.parse(application)));
const long = travail({
	file: "essai.long",
	faire: ({ organisme, quand }) =>
		pourOrganisme(organisme, async (tx) => {
			await journaliser(tx, plateforme(organisme, quand), "essai.long");
			console.log("au milieu");
			await delay(1_500);
		}),
});
await ouvrirOuvrier(JSON.parse(travaux), [long], {
	souffle: 10,
	surveillance: 1,
	organismes: async () => [],
});
console.log("prêt");
