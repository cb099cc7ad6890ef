import { PRESTATIONS } from "droits";
import { z } from "zod";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { fermerCanal, ouvrirCanal } from "../actes/dater-canal.ts";
import { engager } from "../actes/engager.ts";
import type { Refus } from "../actes/resultat.ts";
import { CANAUX, NATURES } from "../natures.ts";
import type { textesReglages } from "../textes/reglages.ts";

export type Faute = keyof (typeof textesReglages)["fautes"];
type Saisie = Record<string, string>;
type Regle = { ok: true } | Refus | { ok: false; fautes: Faute[] };

const vide = (valeur: unknown) => (valeur === "" || valeur === undefined ? null : valeur);

const engagement = (aujourdhui: string) =>
	z.object({
		nature: z.enum(NATURES),
		prestation: z.preprocess(vide, z.enum(PRESTATIONS).nullable()),
		jours: z.coerce.number().int().min(1).max(366),
		decompte: z.enum(["calendaires", "ouvres"]),
		// A promise already made does not change: a commitment begins today at the earliest.
		depuis: z.iso.date().refine((jour) => jour >= aujourdhui),
		objectif: z.preprocess(
			(valeur) => vide(typeof valeur === "string" ? valeur.trim().replace(",", ".") : valeur),
			z.coerce.number().min(0).max(100).nullable(),
		),
		source: z.string().trim().min(1).max(300),
	});

const ouverture = z.object({ canal: z.enum(CANAUX), ouvertLe: z.iso.date() });
const fermeture = z.object({ canal: z.enum(CANAUX), fermeLe: z.iso.date() });

export async function regler(acteur: Acteur, acte: string, saisie: Saisie): Promise<Regle> {
	if (acte === "engager") {
		const lu = engagement(jourDe(acteur.quand)).safeParse(saisie);
		return lu.success ? engager(acteur, lu.data) : fautesDe(lu.error);
	}
	if (acte === "ouvrir") {
		const lu = ouverture.safeParse(saisie);
		return lu.success ? ouvrirCanal(acteur, lu.data.canal, lu.data.ouvertLe) : fautesDe(lu.error);
	}
	const lu = fermeture.safeParse(saisie);
	return lu.success ? fermerCanal(acteur, lu.data.canal, lu.data.fermeLe) : fautesDe(lu.error);
}

const fautesDe = ({ issues }: z.ZodError): { ok: false; fautes: Faute[] } => ({
	ok: false,
	fautes: [...new Set(issues.map(({ path }) => path[0] as Faute))],
});
