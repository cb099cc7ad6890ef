import { setTimeout as delay } from "node:timers/promises";
import { installerBase, ouvrirBase, plateforme } from "../socle/essais.ts";
import { examinerLot } from "./actes/examiner-lot.ts";
import { ouvrirAtelier } from "./reperage/atelier.ts";

/** A worker that writes two lots, then holds the third in the middle of its writing until it is killed. */
const [acces = "", reperage = "", quand = ""] = process.argv.slice(2);
installerBase(ouvrirBase(JSON.parse(acces)));
const acteur = plateforme("ici", new Date(Number(quand)));
const atelier = ouvrirAtelier(1);
for (let lot = 1; lot <= 2; lot++) await examinerLot(acteur, Number(reperage), atelier);
await examinerLot(acteur, Number(reperage), {
	...atelier,
	async calculer(demande) {
		const vu = await atelier.calculer(demande);
		console.log("au milieu");
		await delay(60_000);
		return vu;
	},
});
