import { installerBase, ouvrirBase } from "../../socle/essais.ts";
import { plateforme } from "../../socle/index.ts";
import { noterRemises } from "../actes/noter.ts";
import { prendreLot } from "../actes/prendre.ts";
import { transporteurSmtp } from "../transport/smtp/smtp.ts";

/**
 * A process that hands one message over, and says each step before it goes on: whoever listens kills
 * it there.
 */
const [acces = "", port = "", arret = ""] = process.argv.slice(2);
installerBase(ouvrirBase(JSON.parse(acces)));
const acteur = plateforme("ici", new Date("2020-07-15T08:00:00Z"));

const etape = async (nom: string) => {
	process.stdout.write(`${nom}\n`);
	if (nom === arret) await new Promise(() => setInterval(() => {}, 1_000));
};

await etape("avant-prise");
const { prises } = await prendreLot(acteur, { canal: "courriel", places: 1, url: "" });
await etape("pris");
const [prise] = prises;
if (prise) {
	const transporteur = transporteurSmtp({
		host: "127.0.0.1",
		port: Number(port),
		secure: false,
		requireTLS: false,
		places: 1,
		de: "caf@caf.exemple",
		retours: "caf@caf.exemple",
	});
	const remise = await transporteur.remettre(prise.pli);
	await etape("accepte");
	await noterRemises(acteur, [{ ...prise, remise }]);
	await etape("note");
}
process.exit(0);
