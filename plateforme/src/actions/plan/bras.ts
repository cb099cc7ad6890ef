import { z } from "zod";
import type { Kit } from "../kits/kit.ts";
import { type Faute, fautesDuKit } from "../kits/verifier.ts";
import { BRAS_HORS_TIRAGE, type Bras, CANAUX_DES_MESSAGES } from "./plan.ts";

const texte = z.string().trim().min(1).max(10_000).optional();

export const bras = z.array(
	z.strictObject({
		nom: z
			.string()
			.trim()
			.min(1)
			.max(60)
			.regex(/^\P{Cc}+$/u),
		part: z.number().min(0).max(100),
		message: z.enum(CANAUX_DES_MESSAGES),
		appel: z.boolean(),
		ordre: z.enum(["gain", "hasard", "date"]),
		sms: texte,
		sujet: texte,
		corps: texte,
		cout: z.number().int().min(0).max(1_000_000).optional(),
	}),
);

export type MotifDesBras =
	| "bras-illisibles"
	| "bras-aucun"
	| "bras-parts"
	| "bras-vide"
	| "bras-memes-noms"
	| "bras-nom-reserve"
	| "bras-sans-appels";

/** Whether these arms can be drawn. Shares add up to a hundred, to the tenth of a point. */
export function motifDesBras(
	choisis: readonly Bras[],
	appelsParJour: number,
): MotifDesBras | undefined {
	if (!bras.safeParse(choisis).success) return "bras-illisibles";
	if (choisis.length === 0) return "bras-aucun";
	if (choisis.some(({ part }) => part <= 0)) return "bras-vide";
	const noms = new Set(choisis.map(({ nom }) => nom.trim().toLowerCase()));
	if (noms.size < choisis.length) return "bras-memes-noms";
	if (noms.has(BRAS_HORS_TIRAGE)) return "bras-nom-reserve";
	const total = choisis.reduce((somme, { part }) => somme + part, 0);
	if (Math.abs(total - 100) >= 0.05) return "bras-parts";
	if (choisis.some(({ appel }) => appel) && appelsParJour < 1) return "bras-sans-appels";
	return undefined;
}

/** A kit as one arm words it. */
export const kitDuBras = (kit: Kit, { sms, sujet, corps }: Bras): Kit => ({
	...kit,
	messages: {
		sms: sms ?? kit.messages.sms,
		courriel: {
			sujet: sujet ?? kit.messages.courriel.sujet,
			corps: corps ?? kit.messages.courriel.corps,
		},
		courrier: kit.messages.courrier,
	},
});

export const fautesDesBras = (kit: Kit, choisis: readonly Bras[]): Faute[] =>
	choisis.flatMap((un) => fautesDuKit(kitDuBras(kit, un)));
