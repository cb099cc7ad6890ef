import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
	exporterListe,
	lignesEnCsv,
	lireAction,
	lireFichierDeSuites,
	lireResultats,
	listeEnCsv,
	noterSuites,
	resultatsEnJson,
} from "../actions/index.server.ts";
import {
	resultatsEnTexte,
	textesCommandeAction as textes,
	textesSuites,
} from "../actions/index.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { jourDe, lireJour, plateforme } from "../socle/index.ts";
import { avecOrganisme, MauvaisUsage } from "./avec-organisme.ts";

/** What is asked of an action: what it gave, whom to reach, or what the national system decided. */
export async function action(donnees: string, mots: string[]): Promise<void> {
	const options = lireOptions(mots);
	if (!options) {
		console.error(textes.usage);
		process.exitCode = 2;
		return;
	}
	await avecOrganisme(donnees, "action", options.organisme, async (organisme, quand) => {
		switch (options.verbe) {
			case "resultats":
				return resultats(organisme, quand, options);
			case "liste":
				return liste(organisme, quand, options);
			case "suites":
				return suites(organisme, quand, options);
		}
	});
}

type Options = NonNullable<ReturnType<typeof lireOptions>>;

/** A few lines for people, JSON for programs, one line a person to count again. */
async function resultats(organisme: string, quand: Date, options: Options): Promise<void> {
	const au = options.jour ?? jourDe(quand);
	if (au > jourDe(quand)) throw new MauvaisUsage(textes.aVenir(au));
	const lus = await pourOrganisme(organisme, async (tx) => {
		const lue = await lireAction(tx, organisme, options.action);
		return lue && lireResultats(tx, organisme, lue, au);
	});
	if (!lus) throw new MauvaisUsage(textes.inconnue(options.action));
	if (options.lignes) {
		const { lignes, action: lue } = lus;
		writeFileSync(options.lignes, lignesEnCsv(lignes, au, lue.plan?.bras));
		console.error(textes.lignes(lignes.length, options.lignes));
	}
	if (options.json) console.log(JSON.stringify(resultatsEnJson(lus), null, 2));
	else console.log(resultatsEnTexte(lus));
}

async function liste(organisme: string, quand: Date, options: Options): Promise<void> {
	const lue = await exporterListe(plateforme(organisme, quand), options.action);
	if (!lue) throw new MauvaisUsage(textes.sansPlan(options.action));
	const csv = listeEnCsv(lue);
	if (options.sortie) writeFileSync(options.sortie, csv, { mode: 0o600 });
	else process.stdout.write(csv);
	console.error(textes.liste(lue.taches.length, lue.reservees, lue.enCours));
}

/** Nobody waits before a page: a whole year of an office. */
const LIGNES_MAX = 100_000;

async function suites(organisme: string, quand: Date, { objet, apercu }: Options): Promise<void> {
	const octets = lire(objet);
	const lu = lireFichierDeSuites(octets, jourDe(quand), LIGNES_MAX);
	if (!lu.ok) throw new MauvaisUsage(textesSuites.refuse(lu));
	const empreinte = createHash("sha256").update(octets).digest("hex");
	const bilan = await noterSuites(plateforme(organisme, quand), lu.suites, { apercu, empreinte });
	const rejets = [...lu.rejets, ...bilan.rejets].sort((a, b) => a.ligne - b.ligne);
	for (const rejet of rejets) console.error(textesSuites.rejet(rejet));
	const { notees, inchangees } = bilan;
	console.log(textesSuites.commande.bilan(notees, inchangees, rejets.length, apercu));
	if (rejets.length > 0) process.exitCode = 1;
}

function lire(fichier: string): Uint8Array {
	try {
		return readFileSync(fichier);
	} catch (erreur) {
		const { code = "" } = erreur as NodeJS.ErrnoException;
		throw new MauvaisUsage(textesSuites.commande.illisible(fichier, code));
	}
}

const VERBES = ["resultats", "liste", "suites"] as const;

function lireOptions(mots: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: mots,
			allowPositionals: true,
			options: {
				json: { type: "boolean", default: false },
				apercu: { type: "boolean", default: false },
				au: { type: "string" },
				lignes: { type: "string" },
				sortie: { type: "string" },
				organisme: { type: "string" },
			},
		});
		const [mot, objet = "", ...reste] = positionals;
		const verbe = VERBES.find((connu) => connu === mot);
		const jour = values.au === undefined ? undefined : lireJour(values.au);
		const numero = /^[1-9]\d{0,14}$/.test(objet);
		const lisible = verbe && reste.length === 0 && (verbe === "suites" ? objet !== "" : numero);
		if (lisible && (values.au === undefined || jour))
			return { ...values, verbe, objet, jour, action: Number(objet) };
	} catch {}
	return undefined;
}
