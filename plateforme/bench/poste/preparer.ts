import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, openSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as attendre } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { tirerJeton } from "../../src/identite/sessions/session.ts";
import { ouverte } from "../../src/socle/base/ouvrir.ts";
import type { Connu } from "./agent.ts";

export const ORGANISME = "caf-01";
const racine = (chemin: string) => fileURLToPath(new URL(`../../../${chemin}`, import.meta.url));
const PLATEFORME = racine("plateforme/bin/droit-ouvert.js");

export const secondes = async (travail: () => Promise<unknown>): Promise<number> => {
	const debut = performance.now();
	await travail();
	return (performance.now() - debut) / 1000;
};

export async function commander(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
	const enfant = spawn(process.execPath, [PLATEFORME, ...args], {
		env: { ...process.env, ...env },
		stdio: ["ignore", "ignore", "inherit"],
	});
	const [code] = await once(enfant, "exit");
	if (code !== 0) throw new Error(`droit-ouvert ${args[0]} : sortie ${code}`);
}

export async function tirer(fichier: string, nombre: number): Promise<void> {
	const enfant = spawn(
		process.execPath,
		[racine("simulation/bin/simuler.js"), "dossiers", "--nombre", String(nombre)],
		{ stdio: ["ignore", "pipe", "inherit"] },
	);
	enfant.stdout.pipe(createWriteStream(fichier));
	await once(enfant, "close");
}

/** The first files of an office, each with another rent: what a monthly extract brings. */
export async function changer(
	source: string,
	cible: string,
	nombre: number,
	loyer: number,
): Promise<void> {
	const sortie = createWriteStream(cible);
	let lues = 0;
	for await (const ligne of createInterface({ input: createReadStream(source) })) {
		if (lues++ === nombre) break;
		const dossier = JSON.parse(ligne);
		if (dossier.foyer.logement) dossier.foyer.logement.loyer = loyer + (lues % 5000) / 100;
		sortie.write(`${JSON.stringify(dossier)}\n`);
	}
	sortie.end();
	await once(sortie, "close");
}

/** Starts the platform; what it returns stops it. */
export async function ouvrir(
	adresse: string,
	env: NodeJS.ProcessEnv,
): Promise<() => Promise<void>> {
	// Its log is one line a request: kept aside.
	const journal = openSync(join(env.DROIT_OUVERT_DONNEES ?? "", "plateforme.log"), "w");
	const enfant = spawn(process.execPath, [PLATEFORME, "demarrer"], {
		env: { ...process.env, ...env },
		stdio: ["ignore", "ignore", journal],
	});
	let fini = false;
	enfant.once("exit", () => {
		fini = true;
	});
	for (;;) {
		const reponse = await fetch(`${adresse}/sante`).catch(() => undefined);
		if (reponse?.ok) break;
		if (fini) throw new Error("la plateforme ne s’ouvre pas");
		await attendre(20);
	}
	return async () => {
		enfant.kill("SIGTERM");
		if (!fini) await once(enfant, "exit");
	};
}

export interface Office {
	/** One cookie an agent. */
	cookies: string[];
	connus: Connu[];
	taille: Record<string, number>;
}

/** What is written for a bench, which owns the database: no act would let anyone in without a provider. */
async function avecLaBase<T>(
	donnees: string,
	ecrire: (client: pg.Client) => Promise<T>,
): Promise<T> {
	const acces = ouverte(donnees);
	if (!acces) throw new Error("la base n’est pas ouverte");
	const client = new pg.Client(acces.proprietaire);
	await client.connect();
	try {
		await client.query("SELECT set_config('droit_ouvert.organisme', $1, false)", [ORGANISME]);
		return await ecrire(client);
	} finally {
		await client.end();
	}
}

/** The cookie of a session that lasts an hour. */
async function connecter(client: pg.Client, compte: string): Promise<string> {
	const { cookie, empreinte } = tirerJeton(ORGANISME);
	await client.query(
		`INSERT INTO sessions (organisme, empreinte, compte, expire_le)
		VALUES ($1, $2, $3, now() + interval '1 hour')`,
		[ORGANISME, empreinte, compte],
	);
	return `session=${cookie}`;
}

/** People signed in to their own file, one cookie each. */
export const accueillir = (donnees: string, combien: number): Promise<string[]> =>
	avecLaBase(donnees, async (client) => {
		const { rows } = await client.query(
			`INSERT INTO comptes (organisme, fournisseur, sujet, prenom, nom, roles, dossier)
			SELECT organisme, 'public', 'bench-' || dossier, prenom, nom, '{allocataire}', dossier
			FROM dossiers JOIN membres USING (organisme, dossier) JOIN personnes USING (organisme, personne)
			WHERE protection IS NULL AND role = 'demandeur' ORDER BY dossier % 1000, dossier LIMIT $1
			RETURNING compte`,
			[combien],
		);
		const cookies: string[] = [];
		for (const { compte } of rows) cookies.push(await connecter(client, compte));
		return cookies;
	});

/** Agents of the two teams that treat most, signed in without a provider. */
export const embaucher = (donnees: string, combien: number): Promise<Office> =>
	avecLaBase(donnees, async (client) => {
		const cookies: string[] = [];
		for (let rang = 0; rang < combien; rang++) {
			const { rows } = await client.query(
				`INSERT INTO comptes (organisme, fournisseur, sujet, prenom, nom, roles, equipe)
				VALUES ($1, 'pro', $2, 'Agent', $3, '{gestionnaire}', $4)
				ON CONFLICT (organisme, fournisseur, sujet) DO UPDATE SET nom = EXCLUDED.nom RETURNING compte`,
				[ORGANISME, `bench-${rang}`, String(rang), rang % 2 ? "prestations" : "minima-sociaux"],
			);
			cookies.push(await connecter(client, rows[0].compte));
		}
		const { rows: connus } = await client.query(
			`SELECT dossier::float8 AS dossier, prenom, nom FROM dossiers TABLESAMPLE SYSTEM (20)
			JOIN membres USING (organisme, dossier) JOIN personnes USING (organisme, personne)
			WHERE protection IS NULL AND role = 'demandeur' LIMIT 3000`,
		);
		const taille: Record<string, number> = {};
		for (const table of ["dossiers", "personnes", "sollicitations", "paiements"])
			taille[table] = (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;
		return { cookies, connus, taille };
	});
