import type { Famille } from "../audience/audience.ts";

/** Years of age, by their lower bound. */
export const AGES = [
	[0, "moins de 25 ans"],
	[25, "25 à 34 ans"],
	[35, "35 à 49 ans"],
	[50, "50 ans et plus"],
] as const;

export const familleDe = (enCouple: boolean | null, enfants: number): Famille =>
	`${enCouple ? "couple" : "seul"}${enfants > 0 ? "-enfants" : ""}`;

export const trancheDAge = (age: number | null): string =>
	age === null ? "âge inconnu" : (AGES.findLast(([des]) => age >= des)?.[1] ?? "âge inconnu");

/** Drawn apart, so that arms look alike: family and age of the first person of the file. */
export const strateDe = (enCouple: boolean | null, enfants: number, age: number | null): string =>
	`${familleDe(enCouple, enfants)}|${trancheDAge(age)}`;
