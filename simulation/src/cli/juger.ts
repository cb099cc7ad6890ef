import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Jugement, type LigneDetectee, type LigneVraie } from "../juger/jugement.ts";
import { tableaux } from "../juger/tableaux.ts";
import { exiger, lireOptions, Refus } from "./options.ts";

async function lireLignes(chemin: string, recevoir: (ligne: unknown) => void): Promise<void> {
	let numero = 0;
	try {
		for await (const texte of createInterface({
			input: createReadStream(chemin),
			crlfDelay: 1000,
		})) {
			numero++;
			const ligne = numero === 1 ? texte.replace(/^\uFEFF/, "") : texte;
			if (ligne.trim() !== "") recevoir(JSON.parse(ligne));
		}
	} catch (erreur) {
		if (erreur instanceof SyntaxError)
			throw new Refus(`${chemin}, ligne ${numero} : ce n'est pas du JSON.`);
		const code = (erreur as NodeJS.ErrnoException).code;
		if (code) throw new Refus(`Impossible de lire « ${chemin} » (${code}).`);
		throw erreur;
	}
}

export async function juger(args: string[]): Promise<void> {
	const options = lireOptions(args, {
		foyers: { type: "string" },
		verite: { type: "string" },
		detections: { type: "string" },
		json: { type: "boolean" },
	});
	const chemins = ["foyers", "verite", "detections"].map((nom) => exiger(nom, options[nom]));
	const [foyers, verite, detections] = chemins as [string, string, string];
	const jugement = new Jugement();
	await lireLignes(foyers, (ligne) => jugement.connaitre((ligne as { id: string }).id));
	await lireLignes(verite, (ligne) => jugement.reveler(ligne as LigneVraie));
	await lireLignes(detections, (ligne) => jugement.detecter(ligne as LigneDetectee));
	const bilan = jugement.bilan();
	process.stdout.write(options.json ? `${JSON.stringify(bilan, null, 2)}\n` : tableaux(bilan));
}
