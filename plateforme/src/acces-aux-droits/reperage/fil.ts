import { parentPort } from "node:worker_threads";
import { type AExaminer, examiner, type LigneDeConstat, type Reglages } from "./examiner.ts";
import type { Ecart } from "./regles.ts";

export interface Demande {
	numero: number;
	reglages: Reglages;
	/** Households and rights as the database writes them: read here, beside the other thread. */
	dossiers: (Pick<AExaminer, "dossier" | "droits" | "reserves"> & { foyer: string })[];
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
	for (const { foyer, ...reste } of dossiers) {
		const { dossier } = reste;
		const vu = examiner({ ...reste, foyer: JSON.parse(foyer) }, reglages);
		if (typeof vu === "string") ecarts.push([dossier, vu]);
		else lignes.push(...vu);
	}
	const reponse: Reponse = { numero, lignes: JSON.stringify(lignes), ecarts };
	parentPort?.postMessage(reponse);
});
