import type { PgBoss, WorkOptions } from "pg-boss";
import type { Acces } from "../base/connexion.ts";
import { BaseIndisponible, codePanne } from "../base/indisponible.ts";
import { horlogeDe } from "../ports/horloge.ts";
import { epurer } from "../traces/epurer.ts";
import { trace } from "../traces/trace.ts";
import type { Travail } from "./travail.ts";

/** Between two looks at the queue, in seconds. */
const pas = 2;
/** A job whose process stopped breathing is taken up again; 10 s is the least that pg-boss allows. */
const souffle = 30;
const arretMax = 20_000;

export interface Ouvrier {
	/** The jobs under way are given time to end. */
	arreter(): Promise<void>;
}

interface Reglages {
	/** Seconds without a sign of life after which a job is retried. */
	souffle?: number;
	/** Seconds between two searches for lost jobs. */
	surveillance?: number;
	/** Offices whose recurring jobs are planned. */
	organismes(): Promise<string[]>;
}

/** Takes jobs and does them, one of a kind at a time, until told to stop. */
export async function ouvrirOuvrier(
	acces: Acces,
	travaux: readonly Travail[],
	reglages: Reglages,
): Promise<Ouvrier> {
	// Loaded by whoever takes jobs: a command that only puts one in the queue does without.
	const { PgBoss } = await import("pg-boss");
	const boss = new PgBoss({
		...acces,
		schema: "pgboss",
		max: 4,
		migrate: false,
		createSchema: false,
		// Its role does not own the indexes.
		reindex: false,
		superviseIntervalSeconds: reglages.surveillance ?? 15,
		monitorIntervalSeconds: reglages.surveillance ?? 15,
		cronMonitorIntervalSeconds: 20,
		cronWorkerIntervalSeconds: 5,
	});
	boss.on("error", signaler);
	await boss.start();
	for (const travail of travaux) await servir(boss, travail, reglages.souffle ?? souffle);
	const replanifier = () => planifier(boss, travaux, reglages.organismes).catch(signaler);
	await replanifier();
	const minuterie = setInterval(replanifier, 60_000);
	return {
		async arreter() {
			clearInterval(minuterie);
			await boss.stop({ graceful: true, timeout: arretMax });
		},
	};
}

/** The database comes and goes; pg-boss tries again by itself. */
function signaler(erreur: unknown): void {
	// What it emits is at times the copy of an error, without its class.
	const vraie = erreur instanceof Error ? erreur : Object.assign(new Error(), erreur);
	const code = erreur instanceof BaseIndisponible ? erreur.code : codePanne(vraie);
	if (code) trace.warn({ code }, "travaux en attente de la base");
	else trace.error(epurer(vraie), "travaux");
}

async function servir(boss: PgBoss, travail: Travail, heartbeatSeconds: number): Promise<void> {
	const { file, reprises = 5, dureeMax = 900 } = travail;
	const reglages = {
		retryLimit: reprises,
		retryDelay: 10,
		retryBackoff: true,
		retryDelayMax: 600,
		expireInSeconds: dureeMax,
		heartbeatSeconds,
	};
	await boss.createQueue(file, { policy: "short", ...reglages });
	const { retryDelayMax: _, ...modifiables } = reglages;
	await boss.updateQueue(file, modifiables);
	const options: WorkOptions = { batchSize: 1, pollingIntervalSeconds: pas };
	const ouvrier = await boss.work<{ organisme: string }>(file, options, async ([job]) => {
		if (!job) return;
		// The next one at once, if there is one, rather than at the next look.
		boss.notifyWorker(ouvrier);
		const { organisme, ...donnees } = job.data;
		const debut = performance.now();
		try {
			const quand = await horlogeDe(organisme);
			await travail.faire({ organisme, donnees, quand, signal: job.signal });
			trace.debug({ file, organisme, ms: Math.round(performance.now() - debut) }, "travail");
		} catch (erreur) {
			const { pile, ...sue } = epurer(erreur);
			trace.error({ file, organisme, ...sue, pile }, "travail");
			// What is thrown is kept in the queue, where it would outlive the person's data.
			throw new Error(`${sue.erreur} ${sue.code ?? ""}`.trim());
		}
	});
}

/** One schedule an office, so that the failure of one holds up no other. */
async function planifier(
	boss: PgBoss,
	travaux: readonly Travail[],
	organismes: () => Promise<string[]>,
): Promise<void> {
	const connus = await organismes();
	const reguliers = travaux.flatMap(({ file, cron }) => (cron ? [{ file, cron }] : []));
	const voulus = new Set(reguliers.flatMap(({ file }) => connus.map((o) => `${file} ${o}`)));
	for (const { file, cron } of reguliers) {
		for (const organisme of connus)
			await boss.schedule(
				file,
				cron,
				{ organisme },
				// A night that nobody was up for is made up for, once.
				{
					tz: "Europe/Paris",
					key: organisme,
					singletonKey: `${organisme} regulier`,
					missed: "once",
				},
			);
	}
	for (const { name, key } of await boss.getSchedules()) {
		if (!voulus.has(`${name} ${key}`)) await boss.unschedule(name, key);
	}
}
