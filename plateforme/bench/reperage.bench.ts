import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { accesDe, avecClient, demarrerServeur } from "../src/socle/essais.ts";
import { commander, ORGANISME, secondes, tirer } from "./poste/preparer.ts";

/**
 * Unclaimed rights looked for in a whole office: everything, nothing changed, a hundred files changed.
 * Database and workers share the processors of this machine. DOSSIERS and FILS change what is measured.
 */
const DOSSIERS = Number(process.env.DOSSIERS || 105_645);
const FILS = Number(process.env.FILS || 2);
const CHANGES = 100;
const JOUR = "2020-12-15";
const commande = fileURLToPath(new URL("../bin/droit-ouvert.js", import.meta.url));

const donnees = mkdtempSync(join(tmpdir(), "droit-ouvert-banc-"));
const env = {
	DROIT_OUVERT_DONNEES: donnees,
	DATABASE_URL: "",
	DROIT_OUVERT_IDENTITE: "demonstration",
};

async function detecter(...options: string[]): Promise<Record<string, unknown>> {
	const mots = ["detecter", "--organisme", ORGANISME, "--fils", String(FILS), "--json", ...options];
	const enfant = spawn(process.execPath, [commande, ...mots], {
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const [sortie, [code]] = await Promise.all([text(enfant.stdout), once(enfant, "exit")]);
	if (code !== 0) throw new Error(`detecter : sortie ${code}`);
	return JSON.parse(sortie);
}

const TICS_PAR_SECONDE = 100;

/** Processor of the commands that ended, s: on a shared machine it tells more than the clock. NaN off Linux. */
function processeur(): number {
	try {
		const champs = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
		return (Number(champs[13]) + Number(champs[14])) / TICS_PAR_SECONDE;
	} catch {
		return Number.NaN;
	}
}

async function mesurer(quoi: string, but: number | undefined, ...options: string[]) {
	let fini: Record<string, unknown> = {};
	const avant = processeur();
	const duree = await secondes(async () => {
		fini = await detecter(...options);
	});
	const vise = but === undefined ? "" : ` (but : ${but} s)`;
	console.log(
		`${(quoi + vise).padEnd(56)} ${duree.toFixed(2).padStart(8)} s, dont ${(processeur() - avant).toFixed(1)} s de processeur hors base`,
	);
	console.log(
		`  ${JSON.stringify({ examines: fini.examines, inchanges: fini.inchanges, constats: fini.constats })}`,
	);
}

try {
	const fichier = join(donnees, "dossiers.ndjson");
	const simule = Math.floor(Date.now() / 864e5) - Date.parse(JOUR) / 864e5;
	console.log(
		`${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} Go, Node ${process.version}, ${FILS} fils`,
	);
	const tirage = await secondes(() => tirer(fichier, DOSSIERS));
	await commander(["demonstration", ORGANISME], env);
	const import_ = await secondes(() =>
		commander(
			[
				"importer",
				fichier,
				"--organisme",
				ORGANISME,
				"--nom",
				"Caf de l’Ain",
				"--simule",
				"--decalage-jours",
				String(simule),
			],
			env,
		),
	);
	console.log(
		`${DOSSIERS} dossiers tirés en ${tirage.toFixed(0)} s, importés en ${import_.toFixed(0)} s (hors mesure)`,
	);
	const serveur = await demarrerServeur(donnees, "demarrer");
	try {
		await mesurer("tous les dossiers, une première fois", 20);
		await mesurer("rien n’a changé", 2);
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query(`INSERT INTO oppositions SELECT organisme, dossier, 'reperage', '2020-12-01' FROM dossiers
				ORDER BY dossier LIMIT ${CHANGES} ON CONFLICT DO NOTHING`),
		);
		await mesurer(`${CHANGES} dossiers ont changé`, undefined);
		await mesurer("tous les dossiers, une seconde fois", 20, "--complet");
	} finally {
		await serveur.arreter();
	}
} finally {
	rmSync(donnees, { recursive: true, force: true });
}
