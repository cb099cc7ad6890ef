import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as attendre } from "node:timers/promises";
import { type Poste, travailler } from "./poste/agent.ts";
import { Mesures } from "./poste/mesures.ts";
import {
	changer,
	commander,
	embaucher,
	ORGANISME,
	ouvrir,
	secondes,
	tirer,
} from "./poste/preparer.ts";

/**
 * The agent's workstation on a whole office, everything on this machine: database, platform, job and
 * agents share its processors. DOSSIERS, AGENTS, SECONDES, TRAVAIL and PORT change what is measured.
 */
const DOSSIERS = Number(process.env.DOSSIERS || 105_645);
const AGENTS = Number(process.env.AGENTS || 50);
const MESURE = Number(process.env.SECONDES || 60) * 1000;
const CHAUFFE = 15_000;
/** Changed files in each import made meanwhile, one after the other as long as the measure lasts. */
const TRAVAIL = Number(process.env.TRAVAIL || 55_000);
const SUITES = 6;
const PORT = Number(process.env.PORT || 3290);
const REPERE = "repère : /aide, page fixe";

const donnees = mkdtempSync(join(tmpdir(), "droit-ouvert-bench-"));
const env = {
	DROIT_OUVERT_DONNEES: donnees,
	DATABASE_URL: "",
	DROIT_OUVERT_IDENTITE: "demonstration",
	PORT: String(PORT),
};
const adresse = `http://localhost:${PORT}`;

/** Seeded, so that two runs open the same files in the same order. */
function hasard(graine: number): () => number {
	let a = graine * 0x9e3779b9;
	return () => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** The same page, fixed and read by nobody in particular, all along: what the machine gives. */
async function reperer(mesures: Mesures, fin: number): Promise<void> {
	while (Date.now() < fin) {
		const debut = performance.now();
		await fetch(`${adresse}/aide`).then((reponse) => reponse.text());
		mesures.noter(REPERE, performance.now() - debut);
		await attendre(250);
	}
}

async function mesurer(
	cookies: string[],
	connus: Poste["connus"],
	duree: number,
): Promise<Mesures> {
	const mesures = new Mesures();
	const fin = Date.now() + duree;
	await Promise.all([
		reperer(mesures, fin),
		...cookies.map((cookie, rang) =>
			travailler({ adresse, cookie, connus, mesures, hasard: hasard(rang + 1), fin }),
		),
	]);
	return mesures;
}

try {
	const fichier = join(donnees, "dossiers.ndjson");
	const suites = Array.from({ length: SUITES }, (_, rang) => join(donnees, `suite-${rang}.ndjson`));
	const importer = (chemin: string) => ["importer", chemin, `--organisme=${ORGANISME}`];
	await tirer(fichier, DOSSIERS);
	for (const [rang, suite] of suites.entries())
		await changer(fichier, suite, Math.min(TRAVAIL, DOSSIERS), 500 + 50 * rang);
	await commander(["demonstration", ORGANISME], env);
	const entree = await secondes(() => commander(importer(fichier), env));
	let fermer: (() => Promise<void>) | undefined;
	const demarrage = await secondes(async () => {
		fermer = await ouvrir(adresse, env);
	});
	try {
		const { cookies, connus, taille } = await embaucher(donnees, AGENTS);
		await mesurer(cookies, connus, CHAUFFE);
		const durees: number[] = [];
		const importerSansCesse = async (fin: number) => {
			for (const suite of suites) {
				if (Date.now() >= fin) return;
				durees.push(await secondes(() => commander(importer(suite), env)));
			}
		};
		const [mesures] = await Promise.all([
			mesurer(cookies, connus, MESURE),
			importerSansCesse(Date.now() + MESURE),
		]);
		const processeurs = cpus();
		console.log(
			`${processeurs.length} × ${processeurs[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} Go, Node ${process.version}`,
		);
		console.log(
			Object.entries(taille)
				.map(([table, n]) => `${n} ${table}`)
				.join(", "),
		);
		console.log(`import de ${DOSSIERS} dossiers : ${entree.toFixed(1)} s`);
		console.log(`ouverture sur ces données : ${demarrage.toFixed(2)} s`);
		console.log(
			`${AGENTS} agents, une page toutes les 5 s, ${MESURE / 1000} s ; pendant ce temps, des imports de ${Math.min(TRAVAIL, DOSSIERS)} dossiers changés, en ${durees.map((duree) => duree.toFixed(0)).join(", ")} s\n`,
		);
		console.log(mesures.tableau(REPERE));
		for (const [quoi, n] of mesures.refus) console.log(`refus, ${quoi} (${n})`);
	} finally {
		await fermer?.();
	}
} finally {
	rmSync(donnees, { recursive: true, force: true });
}
