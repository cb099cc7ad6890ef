/** A process that writes to everyone of an action, until it is done or killed: `node … ACCES ACTION`. */
import { installerBase, ouvrirBase } from "../../socle/essais.ts";
import { plateforme } from "../../socle/index.ts";
import { instant, OFFICE } from "../../sollicitations/essais.ts";
import { ecrireAuLot, type Lot } from "./ecrire-au-lot.ts";

const [acces = "{}", action] = process.argv.slice(2);
const base = ouvrirBase(JSON.parse(acces), 2);
installerBase(base);
const acteur = plateforme(OFFICE, instant("2020-10-05 10:05"));
for (let suite: number | undefined = 0; suite !== undefined; ) {
	const lot: Lot = await ecrireAuLot(acteur, Number(action), suite);
	process.stdout.write(`${lot.ecrits}\n`);
	suite = lot.suite;
}
await base.fermer();
