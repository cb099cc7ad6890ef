import { ajouterJours, type Jour, joursEntre } from "../socle/index.ts";
import { garantieDe } from "../sollicitations/index.ts";
import type { Demarche } from "./demarche.ts";

/** Days without an answer, after which a draft is erased. */
export const JOURS_DE_GARDE = 30;
/** The draft has been left for so long: reminding sooner would hurry someone who looks for a paper. */
const JOURS_LAISSES = 2;
/** Days before what would be lost. */
const JOURS_DAVANCE = 5;

export const expireLe = (jour: Jour): Jour => ajouterJours(jour, JOURS_DE_GARDE);

type Demandee = Pick<Demarche, "prestation" | "nature">;

const garantie = ({ prestation, nature }: Demandee, jour: Jour) =>
	prestation === null || nature !== "demande" ? undefined : garantieDe(prestation, jour);

/**
 * The last day on which the request still counts for this month; null where no month is lost, or where it
 * depends on why (ASF): nobody is hurried by what may not be true.
 */
export function dernierJourUtile(demandee: Demandee, jour: Jour): Jour | null {
	const { effet, avant } = garantie(demandee, jour) ?? {};
	return effet === "selon-motif" ? null : (avant ?? null);
}

/** Whether the first contact itself fixes the month: it is worth a call if it stops there. */
export const contactCompte = (demandee: Demandee, jour: Jour): boolean =>
	(garantie(demandee, jour)?.mois ?? null) !== null;

interface Brouillon extends Demandee {
	/** When the month that may be lost was begun. */
	commence: Jour;
	modifie: Jour;
	expireLe: Jour;
	rappele: boolean;
}

/** Once, when the month is about to be lost, or the draft about to be erased. */
export function aRappeler(
	{ commence, modifie, expireLe, rappele, ...demandee }: Brouillon,
	aujourdhui: Jour,
): boolean {
	if (rappele || joursEntre(modifie, aujourdhui) < JOURS_LAISSES) return false;
	const utile = dernierJourUtile(demandee, commence);
	const bientot = (jour: Jour | null) =>
		jour !== null && aujourdhui <= jour && joursEntre(aujourdhui, jour) <= JOURS_DAVANCE;
	return bientot(utile) || bientot(ajouterJours(expireLe, -1));
}
