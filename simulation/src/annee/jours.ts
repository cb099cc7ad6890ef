import { ecrireMois, lireMois } from "../calendrier.ts";
import { FERIES, JOUR_DE_PAIEMENT } from "./hypotheses.ts";

/** Les jours de l'année se comptent depuis le 1er janvier 2020, qui est le jour 0. */
const JOUR = 86_400_000;
const ORIGINE = Date.UTC(2020, 0, 1);
const DERNIER_JOUR = 470;

export const JOURS: readonly string[] = Array.from({ length: DERNIER_JOUR }, (_, j) =>
	new Date(ORIGINE + j * JOUR).toISOString().slice(0, 10),
);
export const rangDuJour = (jour: string): number =>
	Math.round((Date.parse(`${jour}T00:00:00Z`) - ORIGINE) / JOUR);
export const jourDuRang = (j: number): string => JOURS[j] as string;

/** Dernier jour de l'année, et jour où vit l'organisme simulé. */
export const FIN = rangDuJour("2020-12-31");
export const AUJOURDHUI = rangDuJour("2021-01-04");

/** Janvier 2020 est un mercredi ; lundi vaut 0. */
export const semaine = (j: number): number => (j + 2) % 7;

const feries = new Set(FERIES.valeur.map(rangDuJour));
export const ouvre = (j: number): boolean => semaine(j) < 5 && !feries.has(j);

export function ouvreDes(j: number): number {
	let jour = j;
	while (!ouvre(jour)) jour++;
	return jour;
}
export function ouvreAvant(j: number): number {
	let jour = j;
	while (!ouvre(jour)) jour--;
	return jour;
}

/** De 0 (janvier 2020) à 11, 12 pour janvier 2021. */
const moisDesJours = JOURS.map(
	(jour) => (Number(jour.slice(0, 4)) - 2020) * 12 + Number(jour.slice(5, 7)) - 1,
);
export const moisDuJour = (j: number): number => moisDesJours[j] as number;

/** Premier jour d'un mois compté depuis janvier 2020. */
export const premierDuMois = (mois: number): number =>
	rangDuJour(`${2020 + Math.floor(mois / 12)}-${String((mois % 12) + 1).padStart(2, "0")}-01`);

const JANVIER = lireMois("2020-01");
/** « AAAA-MM » en mois comptés depuis janvier 2020 : négatif avant. */
export const moisDeTexte = (texte: string): number => lireMois(texte) - JANVIER;
export const texteDeMois = (mois: number): string => ecrireMois(mois + JANVIER);

/** Le 5, ou le jour ouvré qui précède. */
export const jourDePaiement = (mois: number): number =>
	ouvreAvant(premierDuMois(mois) + JOUR_DE_PAIEMENT.valeur - 1);

const HEURE_D_ETE = [rangDuJour("2020-03-29"), rangDuJour("2020-10-25")] as const;
const deux = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, "0"));

/** Un instant : secondes depuis le 1er janvier, heure de France. */
export type Instant = number;
export const JOURNEE = 86_400;
export const jourDe = (t: Instant): number => Math.floor(t / JOURNEE);
export const a = (jour: number, heure: number, minute = 0, seconde = 0): Instant =>
	jour * JOURNEE + heure * 3600 + minute * 60 + seconde;

/** « 2020-03-02T10:15:20+01:00 » */
export function ecrireInstant(t: Instant): string {
	const jour = jourDe(t);
	const s = t - jour * JOURNEE;
	const ete = jour >= HEURE_D_ETE[0] && jour < HEURE_D_ETE[1];
	return `${JOURS[jour]}T${deux[Math.floor(s / 3600)]}:${deux[Math.floor(s / 60) % 60]}:${deux[s % 60]}${ete ? "+02:00" : "+01:00"}`;
}

/** Les photographies de l'organisme : le 1er de chaque mois de 2020, puis le jour où il vit. */
export const EXTRAITS: readonly number[] = [
	...Array.from({ length: 12 }, (_, mois) => premierDuMois(mois)),
	AUJOURDHUI,
];
export const DERNIER_EXTRAIT = EXTRAITS.length - 1;
/** Premier extrait qui montre ce qui s'est décidé ce jour-là. */
export const extraitApres = (jour: number): number =>
	Math.min(DERNIER_EXTRAIT, moisDuJour(jour) + 1);
