import { setTimeout as attendre } from "node:timers/promises";
import type { Mesures } from "./mesures.ts";

export interface Connu {
	dossier: number;
	prenom: string;
	nom: string;
}

export interface Poste {
	adresse: string;
	cookie: string;
	connus: readonly Connu[];
	mesures: Mesures;
	hasard(): number;
	/** Milliseconds since the epoch. */
	fin: number;
}

/** Seconds between two pages, on average: someone reads, speaks, types. */
const REFLEXION = 5_000;

/** What an agent opens, written down: 40 % queue, 30 % case file, 15 % search, 10 % acts, 5 % the rest. */
const MELANGE: [part: number, geste: (poste: Poste) => Promise<void>][] = [
	[0.4, file],
	[0.3, dossier],
	[0.15, recherche],
	[0.1, acte],
	[0.05, reste],
];

export async function travailler(poste: Poste): Promise<void> {
	await attendre(poste.hasard() * REFLEXION);
	while (Date.now() < poste.fin) {
		let tirage = poste.hasard();
		const [, geste] = MELANGE.find(([part]) => {
			tirage -= part;
			return tirage < 0;
		}) ?? [0, file];
		await geste(poste);
		await attendre(-Math.log(1 - poste.hasard()) * REFLEXION);
	}
}

const parmi = <T>({ hasard }: Poste, valeurs: readonly T[]): T =>
	valeurs[Math.floor(hasard() * valeurs.length)] as T;

async function demander(
	{ adresse, cookie, mesures }: Poste,
	page: string,
	chemin: string,
	formulaire?: Record<string, string>,
): Promise<string> {
	const debut = performance.now();
	const reponse = await fetch(adresse + chemin, {
		method: formulaire ? "POST" : "GET",
		headers: { cookie, origin: adresse },
		body: formulaire && new URLSearchParams(formulaire),
		redirect: "manual",
	});
	const texte = await reponse.text();
	mesures.noter(page, performance.now() - debut);
	// 303: done, and another page to see. 422: refused with a sentence; someone else was faster.
	if (reponse.status >= 400 && reponse.status !== 422) mesures.refuser(page, reponse.status);
	return texte;
}

async function file(poste: Poste): Promise<void> {
	const page = poste.hasard() < 0.3 ? `?page=${1 + Math.floor(poste.hasard() * 4)}` : "";
	const html = await demander(poste, "file", `/file${page}`);
	const liens = [...html.matchAll(/href="(\/file\?[^"]*\bs=\d+)/g)].map(
		([, lien]) => lien as string,
	);
	if (liens.length > 0 && poste.hasard() < 0.5)
		await demander(
			poste,
			"file, une demande ouverte",
			parmi(poste, liens).replaceAll("&amp;", "&"),
		);
}

async function dossier(poste: Poste): Promise<void> {
	await demander(poste, "dossier", `/dossiers/${parmi(poste, poste.connus).dossier}`);
}

async function recherche(poste: Poste): Promise<void> {
	const { prenom, nom } = parmi(poste, poste.connus);
	const faute = poste.hasard() < 0.4;
	const tape = faute ? fauter(poste, nom) : nom;
	const page = faute ? "recherche, une faute de frappe" : "recherche";
	await demander(poste, page, `/recherche?q=${encodeURIComponent(`${prenom} ${tape}`)}`);
}

/** One letter replaced. */
function fauter(poste: Poste, mot: string): string {
	const place = Math.floor(poste.hasard() * mot.length);
	const lettre = "aeilnorstu"[Math.floor(poste.hasard() * 10)];
	return mot.slice(0, place) + lettre + mot.slice(place + 1);
}

/** Takes the next item, then gives it back, closes it, or protects a date for somebody. */
async function acte(poste: Poste): Promise<void> {
	if (poste.hasard() < 0.2) {
		const { dossier: numero } = parmi(poste, poste.connus);
		const formulaire = { acte: "proteger", dossier: String(numero) };
		await demander(poste, "acte : protéger la date", "/dates-protegees", formulaire);
		return;
	}
	await demander(poste, "acte : prendre la suivante", "/file", { acte: "suivante" });
	const miennes = await demander(poste, "file, les miennes", "/file?section=miennes");
	const lien = /href="\/file\?[^"]*\bs=(\d+)/.exec(miennes)?.[1];
	if (!lien) return;
	const detail = await demander(poste, "demande", `/sollicitations/${lien}`);
	const version = /name="version" value="(\d+)"/.exec(detail)?.[1];
	if (!version) return;
	const chemin = `/sollicitations/${lien}`;
	if (poste.hasard() < 0.5)
		await demander(poste, "acte : relâcher", chemin, { acte: "liberer", version });
	else
		await demander(poste, "acte : traiter", chemin, { acte: "traiter", version, issue: "repondu" });
}

async function reste(poste: Poste): Promise<void> {
	const { dossier: numero } = parmi(poste, poste.connus);
	await demander(poste, "qui a lu ce dossier", `/dossiers/${numero}/acces`);
}
