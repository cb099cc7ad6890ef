import { parentPort } from "node:worker_threads";
import { analyserPdf } from "./analyser.ts";
import { assemblerPdf } from "./assembler.ts";
import type { Ordre } from "./ordres.ts";
import { lireTexte, rendrePdf } from "./rendre.ts";

/** The thread that opens PDFs: it answers one order after the other, until it is thrown away. */
async function faire(ordre: Ordre) {
	if (ordre.faire === "analyser") {
		const analyse = await analyserPdf(ordre.octets);
		if (!analyse.ok) return analyse;
		// What it says is a help: a document that does not tell it is a document all the same.
		const texte = await lireTexte(ordre.octets, analyse.pages).catch(() => "");
		return { ...analyse, texte };
	}
	if (ordre.faire === "rendre") return rendrePdf(ordre.octets, ordre.page, ordre.largeur);
	return { octets: await assemblerPdf(ordre.sources, ordre.choix) };
}

parentPort?.on("message", async (ordre: Ordre) => {
	const reponse = await faire(ordre).then(
		(fait) => ({ fait }),
		(erreur: Error) => ({ echec: erreur.message }),
	);
	parentPort?.postMessage(reponse);
});
