import { z } from "zod";
import { dossierDuMatricule } from "../../dossiers/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { classer } from "../actes/classer.ts";
import { fusionner, scinder } from "../actes/composer.ts";
import { demander } from "../actes/demander.ts";
import { ecarter } from "../actes/ecarter.ts";
import type { Resultat } from "../actes/resultat.ts";
import { pieceATrier } from "../lectures/tri.ts";
import { lireDecoupe } from "../regles/pages.ts";
import { type CodePiece, lireTypeDePiece } from "../types/catalogue.ts";
import type { ActeDuTri } from "./actes.ts";

const entier = z.coerce.number().int().positive();
const lireEntier = (valeur: FormDataEntryValue | null) => entier.safeParse(valeur).data;
const texteDe = (formulaire: FormData, nom: string) => String(formulaire.get(nom) ?? "");

/** Does what a form of the sorting screen asks; what was typed is read here, and judged by the act. */
export async function trier(
	acteur: Acteur,
	acte: ActeDuTri,
	formulaire: FormData,
): Promise<Resultat<{ pieces?: number[] }>> {
	const piece = lireEntier(formulaire.get("piece"));
	if (piece === undefined) return { ok: false, motif: "piece-inconnue" };
	return gestes[acte](acteur, piece, formulaire);
}

const gestes: Record<
	ActeDuTri,
	(acteur: Acteur, piece: number, formulaire: FormData) => Promise<Resultat<{ pieces?: number[] }>>
> = {
	async classer(acteur, piece, formulaire) {
		const type = lireTypeDePiece(texteDe(formulaire, "type") || texteDe(formulaire, "autre"));
		return classer(acteur, piece, {
			dossier: await dossierDit(acteur, texteDe(formulaire, "matricule")),
			type,
			datee: texteDe(formulaire, "datee"),
		});
	},
	ecarter: (acteur, piece, formulaire) =>
		ecarter(acteur, piece, texteDe(formulaire, "precision") || texteDe(formulaire, "pourquoi")),
	async scinder(acteur, piece, formulaire) {
		const lue = await pieceATrier(acteur, piece);
		return scinder(acteur, piece, lireDecoupe(texteDe(formulaire, "parts"), lue?.pages ?? 0));
	},
	fusionner: (acteur, piece, formulaire) =>
		fusionner(acteur, [piece, ...formulaire.getAll("avec").flatMap((n) => lireEntier(n) ?? [])]),
};

const dossierDit = async ({ organisme }: Acteur, matricule: string): Promise<number | null> =>
	(await pourOrganisme(organisme, (tx) =>
		dossierDuMatricule(tx, organisme, matricule.trim().toUpperCase()),
	)) ?? null;

/** Reads and does the request for what is missing. */
export function demanderCeQuiManque(
	acteur: Acteur,
	formulaire: FormData,
): Promise<Resultat<{ demandees: number }>> {
	const precision = texteDe(formulaire, "precision");
	const types = formulaire
		.getAll("pieces")
		.map(lireTypeDePiece)
		.filter((type): type is CodePiece => type !== undefined);
	// One precision for one document: of several, nobody would know which.
	if (precision.trim() !== "" && types.length > 1)
		return Promise.resolve({ ok: false, motif: "une-precision" });
	return demander(acteur, {
		sollicitation: lireEntier(formulaire.get("sollicitation")) ?? 0,
		pieces: [...new Set(types)].map((type) => ({
			type,
			precision: types.length === 1 ? precision : undefined,
		})),
		echeance: z.iso.date().catch("").parse(formulaire.get("echeance")),
		indispensables: formulaire.get("indispensables") === "oui",
	});
}

/** What was typed, for a form shown again; the boxes of one name together, by commas. */
export const saisieDe = (formulaire: FormData): Record<string, string> =>
	Object.fromEntries(
		[...new Set(formulaire.keys())].map((nom) => [
			nom,
			formulaire
				.getAll(nom)
				.filter((valeur) => typeof valeur === "string")
				.join(","),
		]),
	);
