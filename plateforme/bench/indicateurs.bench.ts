import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indicateurs } from "../src/indicateurs/definitions.ts";
import { lireSommes } from "../src/indicateurs/mesure/sommes.ts";
import { accesDe, avecClient, baseDEssai, ouvrirBase } from "../src/socle/essais.ts";
import { peupler } from "./indicateurs/peupler.ts";

const DOSSIERS = Number(process.env.DOSSIERS || 105_645);
const dossier = process.env.GARDE || mkdtempSync(join(tmpdir(), "droit-ouvert-banc-"));
const serveur = await baseDEssai(dossier).catch(async () => {
	const { demarrerServeur } = await import("../src/socle/essais.ts");
	return demarrerServeur(dossier, "essai");
});
const base = ouvrirBase(accesDe(serveur, "application"), 2);
try {
	const t = performance.now();
	if (process.env.PEUPLER)
		await avecClient(accesDe(serveur, "administrateur"), (c) => peupler(c, "ici", DOSSIERS));
	console.log("peuplé", (performance.now() - t) / 1000);
	const periode = { debut: "2020-01-01", fin: "2021-01-01", au: process.env.AU || "2021-01-04" };
	for (let tour = 0; tour < 2; tour++) {
		let total = 0;
		for (const i of indicateurs) {
			const d = performance.now();
			await base.pourOrganisme("ici", (tx) => lireSommes(tx, "ici", [i], periode, "tables"));
			const ms = performance.now() - d;
			total += ms;
			console.log(i.id.padEnd(40), ms.toFixed(0));
		}
		console.log("total", total.toFixed(0));
	}
	if (process.env.JOURNAL) {
		const d = performance.now();
		await base.pourOrganisme("ici", (tx) => lireSommes(tx, "ici", indicateurs, periode, "journal"));
		console.log("journal", performance.now() - d);
	}
	if (process.env.PAUSE) {
		console.log(JSON.stringify(accesDe(serveur, "administrateur")));
		await new Promise((r) => setTimeout(r, Number(process.env.PAUSE) * 1000));
	}
} finally {
	await base.fermer();
	await serveur.arreter();
	if (!process.env.GARDE) rmSync(dossier, { recursive: true, force: true });
}
