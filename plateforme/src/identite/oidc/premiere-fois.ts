import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, lireJour, type Role } from "../../socle/index.ts";
import { CONNEXION, lireCookie, oterCookie, PREMIERE, poserCookie, SESSION } from "../cookies.ts";
import { reglages } from "../reglages.ts";
import { ouvrirSession } from "../sessions/ouvrir.ts";
import { comptes, personnesSansDossier } from "../tables.ts";
import type { Entree } from "./entrer.ts";
import { desceller, sceller } from "./sceau.ts";

/** Who FranceConnect vouches for, as the civil register writes it. */
export interface IdentitePivot {
	/** All the first names: « Angela Claire Louise ». */
	prenoms: string;
	/** Of birth. */
	nom: string;
	nomUsage?: string;
	/** AAAA-MM-JJ */
	naissance: string;
}

export interface PremiereFois {
	sujet: string;
	identite: IdentitePivot;
	jetonFournisseur?: string;
	/** Where they were going. */
	retour?: string;
}

/** In seconds: the time to find one's number and to receive a code. */
const PATIENCE = 20 * 60;

/** Someone that FranceConnect knows and that no office does: nothing is written of them yet. */
export function annoncerPremiereFois(arrivee: PremiereFois): Entree {
	const secret = reglages()?.secret ?? "";
	return {
		ok: true,
		vers: "/connexion/premiere-fois",
		cookies: [
			oterCookie(CONNEXION),
			poserCookie(PREMIERE, sceller(secret, PREMIERE, arrivee, PATIENCE), PATIENCE),
		],
	};
}

/** Who came for the first time, kept sealed in their browser; nothing once it is too old. */
export const lirePremiereFois = (request: Request): PremiereFois | undefined =>
	desceller<PremiereFois>(reglages()?.secret ?? "", PREMIERE, lireCookie(request, PREMIERE));

interface Nouveau {
	/** The office, and its time. */
	acteur: Acteur;
	roles: Role[];
	/** Theirs; `jamais`: they never had one, and the identity is kept until one is joined. */
	dossier?: number | "jamais";
}

/** Some civil registers know a year only: nothing can be asked online with that. */
export const naissanceEntiere = ({ naissance }: IdentitePivot): boolean =>
	lireJour(naissance) !== undefined;

/**
 * Opens the account of someone who came for the first time, and their session. Whether the file is
 * theirs was checked by the caller. The cookies of the answer.
 */
export async function ouvrirPremierCompte(
	request: Request,
	{ sujet, identite, jetonFournisseur }: PremiereFois,
	{ acteur, roles, dossier: dit }: Nouveau,
): Promise<string[] | undefined> {
	const { organisme } = acteur;
	const dossier = dit === "jamais" ? undefined : dit;
	const compte = await pourOrganisme(organisme, async (tx) => {
		const [cree] = await tx
			.insert(comptes)
			.values({
				organisme,
				fournisseur: "public",
				sujet,
				prenom: identite.prenoms.split(" ")[0] ?? identite.prenoms,
				nom: identite.nomUsage ?? identite.nom,
				roles,
				dossier,
			})
			.onConflictDoNothing({ target: [comptes.organisme, comptes.fournisseur, comptes.sujet] })
			.returning({ compte: comptes.compte });
		if (!cree) {
			// Sent twice: the first time opened it.
			const [deja] = await tx
				.select({ compte: comptes.compte })
				.from(comptes)
				.where(
					and(
						eq(comptes.organisme, organisme),
						eq(comptes.fournisseur, "public"),
						eq(comptes.sujet, sujet),
					),
				);
			return deja?.compte;
		}
		const objet = `compte-${cree.compte}`;
		const faits = dossier === undefined ? undefined : `dossier=${dossier}`;
		if (dit === "jamais")
			await tx
				.insert(personnesSansDossier)
				.values({ organisme, compte: cree.compte, depuis: acteur.quand, ...identite });
		await journaliser(tx, { ...acteur, compte: cree.compte }, "compte.ouvrir", objet, faits);
		return cree.compte;
	});
	if (compte === undefined) return undefined;
	const ancienne = lireCookie(request, SESSION);
	const cookie = await ouvrirSession({ organisme, compte, ancienne, jetonFournisseur });
	return cookie ? [oterCookie(PREMIERE), poserCookie(SESSION, cookie)] : undefined;
}
