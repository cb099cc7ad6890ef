import { parentPort } from "node:worker_threads";
import { type AExaminer, examiner, type LigneDeConstat, type Reglages } from "./examiner.ts";
import type { Ecart } from "./regles.ts";

export interface Demande {
	numero: number;
	reglages: Reglages;
	/** Households and rights in JSON, as the database writes them: read here, beside the other thread. */
	dossiers: { dossier: number; foyer: string; droits: string; reserves: string | null }[];
}

export interface Reponse {
	numero: number;
	/** JSON, as the database will read it. */
	lignes: string;
	ecarts: [dossier: number, ecart: Ecart][];
}

parentPort?.on("message", ({ numero, reglages, dossiers }: Demande) => {
	const lignes: LigneDeConstat[] = [];
	const ecarts: Reponse["ecarts"] = [];
	for (const { dossier, foyer, droits, reserves } of dossiers) {
		const lu: AExaminer = {
			dossier,
			foyer: JSON.parse(foyer),
			droits: JSON.parse(droits),
			reserves: reserves === null ? [] : JSON.parse(reserves),
		};
		const vu = examiner(lu, reglages);
		if (typeof vu === "string") ecarts.push([dossier, vu]);
		else lignes.push(...vu);
	}
	const reponse: Reponse = { numero, lignes: JSON.stringify(lignes), ecarts };
	parentPort?.postMessage(reponse);
});
