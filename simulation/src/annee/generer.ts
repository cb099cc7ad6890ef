import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { FOYERS_DE_L_AIN } from "../cli/foyers.ts";
import type { Candidat } from "./actions/candidats.ts";
import { choisirRoles } from "./actions/choisir.ts";
import type { Role } from "./actions/role.ts";
import { NOM_DES_RECITS, nomsDesExtraits, reunir } from "./fichiers.ts";
import type { Compte, Plage } from "./plage.ts";
import { CLES, fixerQuotas, LARGEUR, type Quotas } from "./quotas.ts";

export interface Generation {
	graine: number;
	/** Nombre de dossiers. */
	nombre: number;
	/** Dossier qui reçoit les fichiers. */
	dossier: string;
	fils?: number;
}

/** En dessous, un fil de plus coûte plus qu'il ne rend. */
const PAR_FIL = 1000;

export interface Plan {
	quotas: Quotas;
	roles: Map<number, Role[]>;
	/** Poids des quotas avant chaque plage. */
	deja: number[][];
}

/** Ce que toute l'année fixe, d'après ce que chaque plage a compté. */
export function planifier(graine: number, nombre: number, comptes: readonly Compte[]): Plan {
	const totaux = new Float64Array(LARGEUR);
	const deja: number[][] = [];
	const candidats: Candidat[] = [];
	for (const compte of comptes) {
		deja.push([...totaux.slice(CLES.length)]);
		for (let i = 0; i < LARGEUR; i++)
			totaux[i] = (totaux[i] as number) + (compte.besoins[i] as number);
		candidats.push(...compte.candidats);
	}
	const part = nombre / FOYERS_DE_L_AIN;
	return { quotas: fixerQuotas(totaux, part), roles: choisirRoles(graine, candidats, part), deja };
}

export function couper(
	{ graine, nombre }: Pick<Generation, "graine" | "nombre">,
	fils: number,
): Plage[] {
	return Array.from({ length: fils }, (_, i) => ({
		graine,
		de: Math.floor((i * nombre) / fils),
		a: Math.floor(((i + 1) * nombre) / fils),
	}));
}

/** Écrit l'année dans des fichiers ; les mêmes octets quel que soit le nombre de fils. Le nombre de faits. */
export async function generer({ graine, nombre, dossier, fils }: Generation): Promise<number> {
	const n = fils ?? Math.max(1, Math.min(availableParallelism(), Math.floor(nombre / PAR_FIL)));
	const ouvriers = couper({ graine, nombre }, n).map(
		(plage) => new Worker(new URL("./ouvrier.ts", import.meta.url), { workerData: plage }),
	);
	try {
		const comptes = await Promise.all(ouvriers.map((o) => reponse<Compte>(o)));
		const { quotas, roles, deja } = planifier(graine, nombre, comptes);
		const faits = await Promise.all(
			ouvriers.map((ouvrier, numero) => {
				ouvrier.postMessage({ quotas, roles, deja: deja[numero], dossier, numero });
				return reponse<number>(ouvrier);
			}),
		);
		for (const nom of [NOM_DES_RECITS, ...nomsDesExtraits]) reunir(dossier, nom, n);
		return faits.reduce((s, f) => s + f, 0);
	} finally {
		await Promise.all(ouvriers.map((o) => o.terminate()));
	}
}

const reponse = async <T>(ouvrier: Worker): Promise<T> => (await once(ouvrier, "message"))[0] as T;
