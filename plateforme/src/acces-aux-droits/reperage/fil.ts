import { parentPort } from "node:worker_threads";
import { type AExaminer, examiner, type LigneDeConstat, type Reglages } from "./examiner.ts";
import type { Ecart } from "./regles.ts";

export interface Demande {
	numero: number;
	reglages: Reglages;
	/** Households and rights as the database writes them: read here, beside the other thread. */
	dossiers: { dossier: number; foyer: string; droits: AExaminer["droits"] }[];
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
	for (const { dossier, foyer, droits } of dossiers) {
		const vu = examiner({ dossier, foyer: JSON.parse(foyer), droits }, reglages);
		if (typeof vu === "string") ecarts.push([dossier, vu]);
		else lignes.push(...vu);
	}
	const reponse: Reponse = { numero, lignes: JSON.stringify(lignes), ecarts };
	parentPort?.postMessage(reponse);
});
