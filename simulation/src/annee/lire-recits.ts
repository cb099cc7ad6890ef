import { createReadStream } from "node:fs";
import type { Recit } from "plateforme/reprise";

const MORCEAU = 1 << 20;

/** Les récits d'un fichier, dans l'ordre. */
export async function* lireRecits(chemin: string): AsyncGenerator<Recit> {
	let reste = "";
	for await (const morceau of createReadStream(chemin, {
		encoding: "utf8",
		highWaterMark: MORCEAU,
	})) {
		const lignes = (reste + morceau).split("\n");
		reste = lignes.pop() as string;
		for (const ligne of lignes) yield JSON.parse(ligne) as Recit;
	}
}
