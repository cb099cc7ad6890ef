import { spawn } from "node:child_process";
import type { Acteur } from "../../socle/index.ts";
import { fichierRecu, fichierRejets } from "./dossier-recu.ts";

interface Ordre {
	numero: number;
	titre: string;
	mapping: string | null;
	apercu: boolean;
}

/** Another process: loading has its role, its memory and its time, and pages keep theirs. */
export function lancer(
	{ organisme, compte }: Acteur,
	{ numero, titre, mapping, apercu }: Ordre,
): void {
	// Set by the command; a test that serves pages without it starts nothing.
	const programme = process.env.DROIT_OUVERT_PROGRAMME;
	if (!programme) return;
	const args = [
		programme,
		"importer",
		`--organisme=${organisme}`,
		`--import=${numero}`,
		`--compte=${compte}`,
		`--titre=${titre.slice(-200) || "fichier"}`,
		`--rejets=${fichierRejets(numero)}`,
		...(mapping ? [`--mapping=${mapping}`] : []),
		...(apercu ? ["--apercu"] : []),
		fichierRecu(numero),
	];
	const enfant = spawn(process.execPath, args, { stdio: "ignore" });
	// It could not start: the page says that this import stopped.
	enfant.on("error", () => {});
	enfant.unref();
}
