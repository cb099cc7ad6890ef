import { PARTS_DE_SEXE } from "../../dossiers/index.ts";
import { aTaire, DENSITES, TYPES_DE_COMMUNE } from "../../socle/index.ts";
import { AGES } from "../plan/strates.ts";
import type { Ligne } from "./ligne.ts";

export const GROUPES = ["sexe", "age", "famille", "densite", "commune"] as const;

/** From those in whom a right was found to those who were helped. */
export interface Compte {
	n: number;
	contactes: number;
	/** Among those of whom it is known. */
	joints: { x: number; n: number };
	demandes: number;
	ouverts: number;
}

export interface Groupe {
	groupe: (typeof GROUPES)[number];
	/** Nothing where few people would be recognised. */
	parts: { part: string; compte: Compte | null }[];
}

const partDe: Record<Groupe["groupe"], (ligne: Ligne) => string> = {
	sexe: ({ sexe }) => sexe,
	age: ({ strate }) => strate.split("|")[1] ?? "",
	famille: ({ strate }) => strate.split("|")[0] ?? "",
	densite: ({ densite }) => densite,
	commune: ({ commune }) => commune,
};

const ORDRE: readonly string[] = [
	...Object.values(PARTS_DE_SEXE),
	...AGES.map(([, nom]) => nom),
	"âge inconnu",
	"seul",
	"seul-enfants",
	"couple",
	"couple-enfants",
	...Object.values(DENSITES),
	...[2, 3, "inconnue"].map((type) => TYPES_DE_COMMUNE[type as 2]),
];

const combien = (lignes: readonly Ligne[], test: (ligne: Ligne) => unknown) =>
	lignes.filter(test).length;

const compter = (lignes: readonly Ligne[]): Compte => ({
	n: lignes.length,
	contactes: combien(lignes, ({ contacteLe }) => contacteLe),
	joints: {
		x: combien(lignes, ({ joint }) => joint),
		n: combien(lignes, ({ joint }) => joint !== null),
	},
	demandes: combien(lignes, ({ demandeLe }) => demandeLe),
	ouverts: combien(lignes, ({ ouvertLe }) => ouvertLe),
});

/**
 * Who is found, reached and helped, out of the draw as well, by what the files tell: sex and age of the
 * claimant, family, kind of town. They never tell nationality.
 */
export const equiteDe = (lignes: readonly Ligne[]): Groupe[] =>
	GROUPES.map((groupe) => {
		const parts = [...Map.groupBy(lignes, partDe[groupe])].sort(
			([a], [b]) => ORDRE.indexOf(a) - ORDRE.indexOf(b),
		);
		const tus = aTaire(parts, ([, siennes]) => siennes.length);
		return {
			groupe,
			parts: parts.map((part) => ({
				part: part[0],
				compte: tus.has(part) ? null : compter(part[1]),
			})),
		};
	});
