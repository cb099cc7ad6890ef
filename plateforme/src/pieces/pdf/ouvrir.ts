import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Analyse, Ordre, PageChoisie, Reponses, Source } from "./ordres.ts";

/** A file made to harm takes time or memory without end: past these, its thread is ended. */
export const SECONDES_MAX = 15;
const MEMOIRE_MAX = 768 * 1024 * 1024;
const A_LA_FOIS = 2;

export class PdfImpossible extends Error {}

/** The pages are built in one file elsewhere: the thread is read where it was written. */
function fil(): string {
	for (let dossier = dirname(fileURLToPath(import.meta.url)); ; dossier = dirname(dossier)) {
		for (const chemin of ["fil.ts", "src/pieces/pdf/fil.ts"])
			if (existsSync(join(dossier, chemin))) return join(dossier, chemin);
		if (dossier === dirname(dossier)) throw new Error("pieces/pdf/fil.ts est introuvable");
	}
}

let enCours = 0;
const attente: (() => void)[] = [];

async function confier<F extends keyof Reponses>(
	ordre: Extract<Ordre, { faire: F }>,
	secondes = SECONDES_MAX,
): Promise<Reponses[F]> {
	while (enCours >= A_LA_FOIS) await new Promise<void>((libre) => attente.push(libre));
	enCours++;
	try {
		return await demander(ordre, secondes);
	} finally {
		enCours--;
		attente.shift()?.();
	}
}

interface Reponse {
	fait?: unknown;
	echec?: string;
}

/** A thread, and who waits for its answer. */
interface Fil {
	ouvrier: Worker;
	restent: number;
	repondre?: (reponse: Reponse) => void;
}

/**
 * Looking through a document runs nothing of it, so the next one may be looked through by the same
 * thread; not for long, should one have harmed the memory of its reader.
 */
const ANALYSES_PAR_FIL = 25;
const prets: Fil[] = [];

function prendreFil(faire: Ordre["faire"]): Fil {
	const pret = faire === "analyser" ? prets.pop() : undefined;
	if (pret) return pret;
	const ouvrier = new Worker(fil(), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
	const neuf: Fil = { ouvrier, restent: faire === "analyser" ? ANALYSES_PAR_FIL : 1 };
	const mourir = (echec: string) => {
		const rang = prets.indexOf(neuf);
		if (rang >= 0) prets.splice(rang, 1);
		neuf.repondre?.({ echec });
	};
	ouvrier.on("message", (reponse: Reponse) => neuf.repondre?.(reponse));
	ouvrier.on("error", (erreur) => mourir(erreur.message));
	ouvrier.on("exit", (code) => mourir(`arrêté (${code})`));
	return neuf;
}

function demander<T>(ordre: Ordre, secondes: number): Promise<T> {
	const pris = prendreFil(ordre.faire);
	const { ouvrier } = pris;
	// A process that has nothing else to do may end while one waits.
	ouvrier.ref();
	const avant = process.memoryUsage.rss();
	return new Promise<T>((resoudre, rejeter) => {
		pris.repondre = ({ fait, echec }) => {
			clearInterval(garde);
			clearTimeout(fin);
			pris.repondre = undefined;
			pris.restent--;
			if (fait !== undefined && pris.restent > 0) {
				ouvrier.unref();
				prets.push(pris);
			} else void ouvrier.terminate();
			if (fait === undefined) rejeter(new PdfImpossible(echec ?? "sans réponse"));
			else resoudre(fait as T);
		};
		const renoncer = (echec: string) => pris.repondre?.({ echec });
		const fin = setTimeout(() => renoncer("trop long"), secondes * 1000);
		// What is inflated lies outside the heap that is limited above.
		const garde = setInterval(() => {
			if (process.memoryUsage.rss() - avant > MEMOIRE_MAX) renoncer("trop de mémoire");
		}, 50);
		ouvrier.postMessage(ordre);
	});
}

/** Whether it may be kept, and how many pages it has. What cannot be read in time cannot be read. */
export async function analyser(octets: Uint8Array): Promise<Analyse> {
	try {
		return await confier<"analyser">({ faire: "analyser", octets });
	} catch (erreur) {
		if (erreur instanceof PdfImpossible) return { ok: false, motif: "pdf-illisible" };
		throw erreur;
	}
}

/** Throws `PdfImpossible`. */
export const rendre = (octets: Uint8Array, page: number, largeur: number) =>
	confier<"rendre">({ faire: "rendre", octets, page, largeur });

/** Throws `PdfImpossible`. */
export const assembler = async (sources: Source[], choix: PageChoisie[]): Promise<Buffer> =>
	Buffer.from((await confier<"assembler">({ faire: "assembler", sources, choix })).octets);
