import { PRESTATIONS } from "droits";
import { z } from "zod";
import { NATURES } from "../natures.ts";

export const SECTIONS = [
	"equipe",
	"mes",
	"libres",
	"retard",
	"bientot",
	"enjeu",
	"attente",
	"toutes",
] as const;
export type Section = (typeof SECTIONS)[number];

export const PAR_PAGE = 50;

/** The team of what has none, in an address. */
export const SANS_EQUIPE = "-";

const vide = (valeur: unknown) => (valeur === "" || valeur === null ? undefined : valeur);
const facultatif = <S extends z.ZodType>(schema: S) =>
	z.preprocess(vide, schema.optional().catch(undefined));

/** What the address asks for; what it asks wrongly is left out. */
const schema = z.object({
	section: z.preprocess(vide, z.enum(SECTIONS).catch("equipe")),
	nature: facultatif(z.enum(NATURES)),
	prestation: facultatif(z.enum(PRESTATIONS)),
	equipe: facultatif(z.string().regex(/^[a-z0-9-]{1,32}$/)),
	q: z.preprocess(vide, z.string().trim().max(60).catch("")),
	page: z.preprocess(vide, z.coerce.number().int().min(1).max(10_000).catch(1)),
	/** The item shown beside the list. */
	s: facultatif(z.coerce.number().int().positive()),
});

export type Demande = z.infer<typeof schema>;

export const lireDemande = (parametres: URLSearchParams): Demande =>
	schema.parse(Object.fromEntries(parametres));

const habituel: Partial<Record<keyof Demande, unknown>> = { section: "equipe", q: "", page: 1 };

/** The address of the same list with some changes; what is by default is not written. */
export function adresseFile(demande: Demande, changements: Partial<Demande> = {}): string {
	const parametres = new URLSearchParams();
	for (const [cle, valeur] of Object.entries({ ...demande, ...changements })) {
		if (valeur !== undefined && valeur !== habituel[cle as keyof Demande]) {
			parametres.set(cle, String(valeur));
		}
	}
	const texte = parametres.toString();
	return texte ? `/file?${texte}` : "/file";
}
