import { z } from "zod";
import { textes } from "../textes.ts";
import type { ChampEuros, ChampMois, ChampNombre } from "./champ.ts";

const { erreurs } = textes;

/** « 1 234,56 € », « 1234.5 » ; the spaces may be the non-breaking ones that we print. */
const MONTANT = /^\d{1,15}([.,]\d{1,2})?$/;

export function montantEcrit({ max }: Pick<ChampEuros, "max">) {
	return z
		.string()
		.transform((saisie) => saisie.replace(/[\s\u00a0\u202f]|€|euros?/gi, ""))
		.pipe(z.string().min(1, erreurs.montantVide))
		.pipe(
			z
				.string()
				.regex(/^[^-−]/, erreurs.montantNegatif)
				.regex(MONTANT, erreurs.montantIllisible),
		)
		.transform((saisie) => Number(saisie.replace(",", ".")))
		.pipe(z.number().max(max, erreurs.montantEnorme(max)))
		.transform(String);
}

export function nombreEcrit({ max, trop }: ChampNombre) {
	return z
		.string()
		.trim()
		.min(1, erreurs.nombreVide)
		.regex(/^\d{1,9}$/, erreurs.nombreIllisible)
		.transform(Number)
		.pipe(z.number().max(max, trop))
		.transform(String);
}

const MOIS = [
	["janvier", "janv"],
	["fevrier", "fevr", "fev"],
	["mars"],
	["avril", "avr"],
	["mai"],
	["juin"],
	["juillet", "juil"],
	["aout"],
	["septembre", "sept"],
	["octobre", "oct"],
	["novembre", "nov"],
	["decembre", "dec"],
];

/** « 3 », « 03 » or « mars ». */
function numeroDuMois(saisie: string): number | undefined {
	if (/^\d{1,2}$/.test(saisie)) return Number(saisie);
	const nom = saisie.normalize("NFD").replace(/[\p{M}.]/gu, "");
	const rang = MOIS.findIndex((noms) => noms.includes(nom.toLowerCase()));
	return rang < 0 ? undefined : rang + 1;
}

/** A month and a year typed apart, as `AAAA-MM`. */
export function moisEcrit({ min, max, avant, apres }: ChampMois) {
	return z
		.object({ mois: z.string().trim(), annee: z.string().trim() })
		.transform(({ mois, annee }, contexte) => {
			const refuser = (champ: "mois" | "annee", message: string) => {
				contexte.addIssue({ code: "custom", message, path: [champ] });
				return z.NEVER;
			};
			if (mois === "" && annee === "") return refuser("mois", erreurs.dateVide);
			const numero = numeroDuMois(mois);
			if (numero === undefined || numero < 1 || numero > 12)
				return refuser("mois", mois === "" ? erreurs.moisVide : erreurs.moisIllisible);
			if (!/^\d{4}$/.test(annee))
				return refuser("annee", annee === "" ? erreurs.anneeVide : erreurs.anneeIllisible);
			const lu = `${annee}-${String(numero).padStart(2, "0")}`;
			if (lu < min) return refuser("annee", avant);
			if (lu > max) return refuser("annee", apres);
			return { mois: String(numero), annee };
		});
}
