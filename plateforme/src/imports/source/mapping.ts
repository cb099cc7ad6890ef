import { z } from "zod";
import { CHAMPS } from "./champs.ts";

/** How the columns of an extract are read. */
export const mapping = z.strictObject({
	encodage: z.enum(["utf-8", "windows-1252"]),
	separateur: z.enum([";", ",", "\t", "|"]),
	decimale: z.enum([",", "."]),
	date: z.enum(["JJ/MM/AAAA", "AAAA-MM-JJ", "AAAAMMJJ", "JJMMAAAA"]),
	/** One row a file, or one row a person, those of a file following each other. */
	ligne: z.enum(["dossier", "personne"]),
	/** The month of all the households, where no column says it. */
	mois: z
		.string()
		.regex(/^\d{4}-(0[1-9]|1[0-2])$/)
		.nullable(),
	colonnes: z
		.array(
			z.strictObject({
				colonne: z.string().min(1).max(200),
				champ: z.enum(CHAMPS),
				/** What the extract writes, and what it means. */
				valeurs: z.record(z.string(), z.string()).optional(),
			}),
		)
		.max(300),
});

export type Mapping = z.infer<typeof mapping>;
export type FormatDate = Mapping["date"];
