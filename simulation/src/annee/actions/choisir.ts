import { Hasard } from "../../hasard.ts";
import {
	BRAS_ASF,
	CANAL_PPA,
	LECTURE_PPA,
	PANEL_PPA,
	RAPPEL_ASF,
	SUITE_DU_CONTACT,
	VAGUE_ASF,
	VAGUE_PPA,
} from "../hypotheses.ts";
import { ouvre, ouvreDes, rangDuJour } from "../jours.ts";
import type { Candidat } from "./candidats.ts";
import type { CanalDeContact } from "./joindre.ts";
import { ACTION_ASF, ACTION_PPA } from "./menees.ts";
import type { Role } from "./role.ts";

const FLUX_DES_ACTIONS = 2101;

function melanger<T>(h: Hasard, valeurs: readonly T[]): T[] {
	const melangees = [...valeurs];
	for (let i = melangees.length - 1; i > 0; i--) {
		const j = h.entier(0, i);
		[melangees[i], melangees[j]] = [melangees[j] as T, melangees[i] as T];
	}
	return melangees;
}

/** Tant de candidats, dont le montant moyen approche celui que l'on veut. */
export function approcher(
	candidats: readonly Candidat[],
	nombre: number,
	moyenne: number,
): Candidat[] {
	const choisis = candidats.slice(0, nombre);
	const restent = candidats.slice(nombre);
	let ecart = choisis.reduce((s, { montant }) => s + montant - moyenne, 0);
	for (let passage = 0; passage < 4; passage++)
		for (const [i, choisi] of choisis.entries()) {
			let meilleur = -1;
			for (const [j, autre] of restent.entries()) {
				const gagne = Math.abs(ecart + autre.montant - choisi.montant);
				const tenu =
					meilleur < 0
						? Math.abs(ecart)
						: Math.abs(ecart + (restent[meilleur] as Candidat).montant - choisi.montant);
				if (gagne < tenu) meilleur = j;
			}
			if (meilleur < 0) continue;
			const autre = restent[meilleur] as Candidat;
			ecart += autre.montant - choisi.montant;
			choisis[i] = autre;
			restent[meilleur] = choisi;
		}
	return choisis;
}

const joursOuvresEntre = (de: string, a: string): number[] => {
	const jours: number[] = [];
	for (let j = rangDuJour(de); j <= rangDuJour(a); j++) if (ouvre(j)) jours.push(j);
	return jours;
};

/**
 * Qui les deux actions suivies contactent, et ce qui s'ensuit : des nombres exacts pour tout
 * l'organisme, en proportion de ses dossiers.
 */
export function choisirRoles(
	graine: number,
	candidats: readonly Candidat[],
	part: number,
): Map<number, Role[]> {
	const h = new Hasard(graine, 0, FLUX_DES_ACTIONS);
	const roles = new Map<number, Role[]>();
	const donner = (rang: number, role: Role) => {
		roles.set(rang, [...(roles.get(rang) ?? []), role]);
	};
	choisirPpa(
		h,
		candidats.filter(({ prestation }) => prestation === "ppa"),
		part,
		donner,
	);
	choisirAsf(
		h,
		candidats.filter(({ prestation }) => prestation === "asf"),
		part,
		donner,
	);
	return roles;
}

type Donner = (rang: number, role: Role) => void;
const parIssue = (candidats: readonly Candidat[], issue: Candidat["issue"]) =>
	candidats.filter((c) => c.issue === issue && c.canaux.length > 0);

function choisirPpa(h: Hasard, candidats: readonly Candidat[], part: number, donner: Donner): void {
	const { contactes, demandes, ouverts, montant } = PANEL_PPA.valeur;
	const panel = Math.round(contactes * part);
	const nOuverts = Math.round(panel * ouverts);
	const nDemandes = Math.round(panel * demandes);
	const jours = joursOuvresEntre(VAGUE_PPA.valeur.de, VAGUE_PPA.valeur.a);
	const retenus = approcher(melanger(h, parIssue(candidats, "ouvert")), nOuverts, montant);
	const refuses = melanger(h, parIssue(candidats, "refuse")).slice(
		0,
		Math.round((nDemandes - retenus.length) / 2),
	);
	const manquants = melanger(h, parIssue(candidats, "manquant"));
	const sansSuite = manquants.slice(0, nDemandes - retenus.length - refuses.length);
	const sansReponse = manquants.slice(sansSuite.length, sansSuite.length + panel - nDemandes);
	for (const { rang, canaux } of [...retenus, ...refuses, ...sansSuite, ...sansReponse]) {
		const voulu = h.choix(CANAL_PPA.valeur);
		const contact = jours[h.entier(0, jours.length - 1)] as number;
		const demande = sansSuite.some((c) => c.rang === rang);
		donner(rang, {
			action: ACTION_PPA,
			prestation: "ppa",
			canal: canaux.includes(voulu) ? voulu : (canaux[0] as CanalDeContact),
			contact,
			consulte: h.chance(LECTURE_PPA.valeur),
			demande: demande
				? { jour: contact + h.entier(...SUITE_DU_CONTACT.valeur.ppa), sort: "sans-suite" }
				: undefined,
		});
	}
}

function choisirAsf(h: Hasard, candidats: readonly Candidat[], part: number, donner: Donner): void {
	const jours = joursOuvresEntre(VAGUE_ASF.valeur.de, VAGUE_ASF.valeur.a);
	const derniere = rangDuJour(VAGUE_ASF.valeur.decision);
	const pris = new Set<number>();
	for (const canal of ["telephone", "sms"] as const) {
		const bras = BRAS_ASF.valeur[canal];
		const libres = (issue: Candidat["issue"]) =>
			melanger(h, parIssue(candidats, issue)).filter(
				({ rang, canaux }) => !pris.has(rang) && canaux.includes(canal),
			);
		const n = Math.round(bras.contactes * part);
		const nDemandes = Math.round(n * bras.demandes);
		const ouverts = approcher(libres("ouvert"), Math.round(n * bras.ouverts), RAPPEL_ASF.valeur);
		const autres = libres("manquant").slice(0, n - ouverts.length);
		const nConsultent = Math.round(n * bras.consultent);
		for (const [i, { rang, montant }] of [...ouverts, ...autres].entries()) {
			pris.add(rang);
			const ouvert = i < ouverts.length;
			const contact = jours[h.entier(0, jours.length - 1)] as number;
			const jour = ouvreDes(
				Math.min(contact + h.entier(...SUITE_DU_CONTACT.valeur.asf), derniere - 12),
			);
			donner(rang, {
				action: ACTION_ASF,
				prestation: "asf",
				canal,
				contact,
				consulte: i < nConsultent,
				demande: i < nDemandes ? { jour, sort: ouvert ? "accord" : "sans-suite" } : undefined,
				rappel: ouvert ? montant : undefined,
			});
		}
	}
}
