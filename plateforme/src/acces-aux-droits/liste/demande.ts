import { PRESTATIONS } from "droits";
import { z } from "zod";
import { CERTITUDES, SITUATIONS } from "../lectures/ligne.ts";
import { textes } from "../textes.ts";

const { avis } = textes;

export const COLONNES = [
	"interet",
	"foyer",
	"commune",
	"prestation",
	"situation",
	"statut",
	"montant",
	"gain",
	"depuis",
	"perdus",
] as const;
export type Colonne = (typeof COLONNES)[number];

const GAIN_MAX = 100_000;
const CHERCHE_MAX = 60;

const SCHEMAS = {
	prestation: z.enum(PRESTATIONS).optional(),
	situation: z.enum(SITUATIONS).optional(),
	statut: z.enum(["utiles", "tous", ...CERTITUDES]),
	gain: z.coerce.number().min(0).max(GAIN_MAX),
	cherche: z.string().max(CHERCHE_MAX),
	tri: z.enum(COLONNES),
	sens: z.enum(["croissant", "decroissant"]),
	page: z.coerce.number().int().min(1).max(1e6),
};

export const DEFAUTS = {
	prestation: undefined,
	situation: undefined,
	statut: "utiles",
	gain: 0,
	cherche: "",
	tri: "interet",
	sens: "decroissant",
	page: 1,
} as const;

export type Demande = { [cle in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[cle]> };

/** What the address asks for; what it asks wrongly is left out, and said. */
export function lireDemande(parametres: URLSearchParams): { demande: Demande; avis: string[] } {
	const demande: Record<string, unknown> = { ...DEFAUTS };
	const messages: string[] = [];
	for (const [cle, schema] of Object.entries(SCHEMAS)) {
		const valeur = parametres
			.get(cle)
			?.trim()
			.replace(/^(\d+),(\d+)$/, "$1.$2");
		if (!valeur) continue;
		const { success, data } = schema.safeParse(valeur);
		if (success) demande[cle] = data;
		else messages.push(avis[cle as keyof typeof SCHEMAS](valeur.slice(0, CHERCHE_MAX)));
	}
	return { demande: demande as Demande, avis: messages };
}

/** The address of the same list with some changes; what is by default is not written. */
export function adresse(demande: Demande, changements: Partial<Demande> = {}): string {
	return `/droits-non-demandes${requete({ ...demande, ...changements })}`;
}

export function requete(demande: Demande): string {
	const parametres = new URLSearchParams();
	for (const cle of Object.keys(DEFAUTS) as (keyof Demande)[]) {
		const valeur = demande[cle];
		if (valeur !== undefined && valeur !== DEFAUTS[cle]) parametres.set(cle, String(valeur));
	}
	const texte = parametres.toString();
	return texte && `?${texte}`;
}
