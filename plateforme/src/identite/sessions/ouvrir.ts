import { and, eq, lt, sql } from "drizzle-orm";
import {
	journaliser,
	organismes,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { comptes, sessions } from "../tables.ts";
import { oublier, oublierCompte } from "./memoire.ts";
import { DUREES, heureDeLOffice, lireJeton, tirerJeton } from "./session.ts";

interface Ouverture {
	organisme: string;
	compte: number;
	/** The cookie of the session that this one replaces. */
	ancienne?: string;
	/** What the provider asks for when one signs out of it. */
	jetonFournisseur?: string;
	/** An account created by its address takes the subject that its provider has just given. */
	sujet?: string;
}

/** Opens a session for an account and returns its cookie; nothing when the account is not active. */
export async function ouvrirSession(ouverture: Ouverture): Promise<string | undefined> {
	const { organisme, compte, jetonFournisseur, sujet } = ouverture;
	if (ouverture.ancienne) await fermerSession(ouverture.ancienne);
	return pourOrganisme(organisme, async (tx) => {
		const [qui] = await tx
			.select({ fournisseur: comptes.fournisseur, decalageJours: organismes.decalageJours })
			.from(comptes)
			.innerJoin(organismes, eq(organismes.organisme, comptes.organisme))
			.where(
				and(eq(comptes.organisme, organisme), eq(comptes.compte, compte), eq(comptes.actif, true)),
			);
		if (!qui) return undefined;
		await purger(tx, organisme);
		const { cookie, empreinte } = tirerJeton(organisme);
		const fin = sql`now() + make_interval(mins => ${DUREES[qui.fournisseur].totale}::int)`;
		await tx
			.insert(sessions)
			.values({ organisme, empreinte, compte, expireLe: fin, jetonFournisseur });
		const acteur = auNomDe(organisme, compte, heureDeLOffice(qui.decalageJours));
		await journaliser(tx, acteur, "session.ouvrir", `compte-${compte}`);
		if (sujet) {
			await tx
				.update(comptes)
				.set({ sujet })
				.where(and(eq(comptes.organisme, organisme), eq(comptes.compte, compte)));
			await journaliser(tx, acteur, "compte.rattacher", `compte-${compte}`);
		}
		return cookie;
	});
}

/** Ends a session at once. What the provider gave with it, if it is to be told. */
export async function fermerSession(
	cookie: string,
): Promise<{ jetonFournisseur?: string } | undefined> {
	const jeton = lireJeton(cookie);
	if (!jeton) return undefined;
	const { organisme, empreinte } = jeton;
	oublier(organisme, empreinte);
	return pourOrganisme(organisme, async (tx) => {
		const [fermee] = await tx
			.delete(sessions)
			.where(and(eq(sessions.organisme, organisme), eq(sessions.empreinte, empreinte)))
			.returning();
		if (!fermee) return undefined;
		const [lieu] = await tx.select().from(organismes);
		const acteur = auNomDe(organisme, fermee.compte, heureDeLOffice(lieu?.decalageJours ?? 0));
		await journaliser(tx, acteur, "session.fermer", `compte-${fermee.compte}`);
		return { jetonFournisseur: fermee.jetonFournisseur ?? undefined };
	});
}

/** All those of an account, in the transaction that takes its access away or changes what it may do. */
export async function fermerSessionsDuCompte(
	tx: Transaction,
	organisme: string,
	compte: number,
): Promise<void> {
	await tx
		.delete(sessions)
		.where(and(eq(sessions.organisme, organisme), eq(sessions.compte, compte)));
	oublierCompte(organisme, compte);
}

const purger = (tx: Transaction, organisme: string) =>
	tx
		.delete(sessions)
		.where(and(eq(sessions.organisme, organisme), lt(sessions.expireLe, sql`now()`)));

const auNomDe = (organisme: string, compte: number, quand: Date): Acteur => ({
	organisme,
	compte,
	nom: "",
	roles: [],
	competences: [],
	quand,
});
