import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { peupler } from "plateforme/reprise";
import { generer } from "../src/annee/generer.ts";
import { ORGANISME, passe } from "../src/cli/annee.ts";
import { FOYERS_DE_L_AIN } from "../src/cli/foyers.ts";

/** L'année entière, tirée puis versée : secondes permises sur deux cœurs. */
const LIMITE = 180;
const nombre = Number(process.argv[2] ?? FOYERS_DE_L_AIN);
const dossier = mkdtempSync(join(tmpdir(), "annee-bench-"));
process.env.DROIT_OUVERT_DONNEES = join(dossier, "donnees");

const debut = performance.now();
const depuis = () => (performance.now() - debut) / 1000;
console.log(
	`${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} Gio, Node ${process.version}`,
);
try {
	const faits = await generer({ graine: 1, nombre, dossier });
	console.log(`${depuis().toFixed(1)} s  ${nombre} dossiers tirés, ${faits} faits`);
	const { sollicitations, lignes } = await peupler({ ...ORGANISME, ...passe(dossier) }, (texte) =>
		console.log(`${depuis().toFixed(1)} s  ${texte}`),
	);
	console.log(`\n${sollicitations} sollicitations, ${lignes} lignes : ${depuis().toFixed(1)} s`);
	if (nombre === FOYERS_DE_L_AIN && depuis() > LIMITE) process.exitCode = 1;
} finally {
	rmSync(dossier, { recursive: true, force: true });
}
