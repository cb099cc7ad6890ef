import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as attendre } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { Mesures } from "./poste/mesures.ts";
import { accueillir, commander, ORGANISME, ouvrir, tirer } from "./poste/preparer.ts";

/**
 * Public and personal pages at a steady rate of requests, sent when due whether or not the others came
 * back. Database, platform and readers share the processors of this machine. DOSSIERS, PERSONNES,
 * DEBIT (requests a second), SECONDES and PORT change what is measured.
 */
const DOSSIERS = Number(process.env.DOSSIERS || 105_645);
const PERSONNES = Number(process.env.PERSONNES || 500);
const DEBIT = Number(process.env.DEBIT || 40);
const MESURE = Number(process.env.SECONDES || 60) * 1000;
const CHAUFFE = 15_000;
const PORT = Number(process.env.PORT || 3291);
const REPERE = "repère : /aide, page fixe";
const BUT_MS = 200;
const BUT_OCTETS = 30_000;

const PUBLIQUES = ["/", "/mes-droits", "/demarches", "/demarches/prime-d-activite", "/algorithmes"];
const PERSONNELLES = [
	"/mon-dossier",
	"/mon-dossier/droits",
	"/mon-dossier/demandes",
	"/mon-dossier/messages",
	"/mon-dossier/documents",
];

const donnees = mkdtempSync(join(tmpdir(), "droit-ouvert-bench-"));
const env = {
	DROIT_OUVERT_DONNEES: donnees,
	DATABASE_URL: "",
	DROIT_OUVERT_IDENTITE: "demonstration",
	PORT: String(PORT),
};
const adresse = `http://localhost:${PORT}`;

async function demander(mesures: Mesures, nom: string, chemin: string, cookie = ""): Promise<void> {
	const debut = performance.now();
	const reponse = await fetch(adresse + chemin, { headers: { cookie }, redirect: "manual" });
	await reponse.arrayBuffer();
	mesures.noter(nom, performance.now() - debut);
	if (reponse.status !== 200) mesures.refuser(nom, reponse.status);
}

/** One request each 1000 / DEBIT ms: two in five public, the rest personal, one in twenty the reference. */
async function servir(cookies: string[], duree: number): Promise<Mesures> {
	const mesures = new Mesures();
	const debut = performance.now();
	const enCours: Promise<void>[] = [];
	for (let rang = 0; (rang * 1000) / DEBIT < duree; rang++) {
		const retard = debut + (rang * 1000) / DEBIT - performance.now();
		if (retard > 0) await attendre(retard);
		const cookie = cookies[rang % cookies.length];
		const tour = Math.floor(rang / 5);
		if (rang % 20 === 0) enCours.push(demander(mesures, REPERE, "/aide"));
		else if (rang % 5 < 2) {
			const page = PUBLIQUES[tour % PUBLIQUES.length] as string;
			enCours.push(demander(mesures, page, page));
		} else {
			const page = PERSONNELLES[(tour + rang) % PERSONNELLES.length] as string;
			enCours.push(demander(mesures, page, page, cookie));
		}
	}
	await Promise.all(enCours);
	return mesures;
}

/** Bytes of script of a page, gzipped: what its <script src> and module preloads bring. */
async function peser(chemin: string, cookie = ""): Promise<number> {
	const html = await (await fetch(adresse + chemin, { headers: { cookie } })).text();
	const scripts = new Set(
		[...html.matchAll(/(?:src|href)="([^"]+\.m?js)"/g)].map(([, lien]) => lien as string),
	);
	let octets = 0;
	for (const script of scripts) {
		const contenu = await (await fetch(new URL(script, adresse))).arrayBuffer();
		octets += gzipSync(Buffer.from(contenu)).length;
	}
	return octets;
}

try {
	const fichier = join(donnees, "dossiers.ndjson");
	await tirer(fichier, DOSSIERS);
	await commander(["demonstration", ORGANISME], env);
	await commander(["importer", fichier, `--organisme=${ORGANISME}`], env);
	const fermer = await ouvrir(adresse, env);
	try {
		const cookies = await accueillir(donnees, PERSONNES);
		await servir(cookies, CHAUFFE);
		const mesures = await servir(cookies, MESURE);
		const processeurs = cpus();
		console.log(
			`${processeurs.length} × ${processeurs[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} Go, Node ${process.version}`,
		);
		console.log(
			`${DOSSIERS} dossiers, ${PERSONNES} personnes connectées, ${DEBIT} demandes par seconde pendant ${MESURE / 1000} s (but : 95 % en moins de ${BUT_MS} ms)\n`,
		);
		console.log(mesures.tableau(REPERE));
		for (const [quoi, n] of mesures.refus) console.log(`refus, ${quoi} (${n})`);
		console.log(`\nscript des pages, compressé (but : moins de ${BUT_OCTETS} octets) :`);
		for (const page of [...PUBLIQUES, ...PERSONNELLES])
			console.log(
				`${page.padEnd(34)}${String(await peser(page, PERSONNELLES.includes(page) ? cookies[0] : "")).padStart(9)}`,
			);
	} finally {
		await fermer();
	}
} finally {
	rmSync(donnees, { recursive: true, force: true });
}
