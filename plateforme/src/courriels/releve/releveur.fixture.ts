import { installerBase, ouvrirBase } from "../../socle/essais.ts";
import { Boite } from "../boite/boite.ts";
import { configurationDe } from "../boite/configuration.ts";
import { acteur, bureau } from "../essai.fixture.ts";
import { relever } from "./relever.ts";

/**
 * A process that takes a mailbox, and says each step before it goes on: whoever listens kills it there.
 */
const [acces = "", adresse = "", arret = ""] = process.argv.slice(2);
installerBase(ouvrirBase(JSON.parse(acces), 4));
const reglages = configurationDe("ici", false, { DROIT_OUVERT_IMAP: adresse });
if (!reglages) throw new Error("sans réglages");
await relever({
	boite: await Boite.ouvrir(reglages),
	nom: reglages.nom,
	bureau,
	acteur: () => acteur,
	async etape(nom) {
		process.stdout.write(`${nom}\n`);
		if (nom === arret) await new Promise(() => setInterval(() => {}, 1_000));
	},
});
process.exit(0);
