import { setTimeout as delay } from "node:timers/promises";
import type { Acteur } from "../../socle/index.ts";
import type { EtatEnvoi } from "../index.ts";
import type { Remise, Transporteur } from "../transport/transporteur.ts";
import { type Note, noterRemises } from "./noter.ts";
import { prendreLot } from "./prendre.ts";

export interface Tournee {
	sorts: Map<number, EtatEnvoi>;
	/** More may be ready at once. */
	reste: boolean;
	/** The carrier itself is at fault, in its words. */
	panne?: string;
}

interface Options {
	canal: "courriel" | "sms";
	places?: number;
	url?: string;
	/** Whether what was learnt is still worth writing when the database does not answer. */
	patience?: AbortSignal;
}

/**
 * Hands over what may go now. Each answer is written as it comes, several at once when they come
 * together: what a crash would leave uncertain is what was under way.
 */
export async function remettreLot(
	acteur: Acteur,
	transporteur: Transporteur,
	{ canal, places = transporteur.places, url = "", patience }: Options,
): Promise<Tournee> {
	const { prises, reste } = await prendreLot(acteur, { canal, places, url });
	const sorts = new Map<number, EtatEnvoi>();
	let panne: string | undefined;
	let arrivees: Note[] = [];
	let reveiller = () => {};
	for (const { envoi, tentative, pli } of prises)
		void transporteur
			.remettre(pli)
			.catch(() => undefined)
			.then((remise: Remise | undefined) => {
				if (remise?.sort === "plus-tard" && remise.panne) panne = remise.reponse;
				arrivees.push({ envoi, tentative, remise });
				reveiller();
			});
	for (let restent = prises.length; restent > 0; ) {
		if (arrivees.length === 0)
			await new Promise<void>((resolve) => {
				reveiller = resolve;
			});
		await delay(1);
		const lot = arrivees;
		arrivees = [];
		restent -= lot.length;
		for (const [envoi, etat] of await insister(() => noterRemises(acteur, lot), patience))
			sorts.set(envoi, etat);
	}
	return { sorts, reste, panne };
}

/** The answer is known: a database that comes back within a minute must not make it uncertain. */
async function insister<T>(act: () => Promise<T>, patience?: AbortSignal): Promise<T> {
	const limite = Date.now() + 60_000;
	for (;;) {
		try {
			return await act();
		} catch (erreur) {
			if (patience?.aborted || Date.now() > limite) throw erreur;
			await delay(1_000);
		}
	}
}
