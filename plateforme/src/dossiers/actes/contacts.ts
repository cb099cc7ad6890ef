import { and, eq, ne } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { lireTelephone } from "../recherche/telephone.ts";
import { contacts } from "../tables.ts";
import type { EtatContact, NatureContact } from "../types.ts";
import { membresActuels } from "./membres-actuels.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

export interface NouveauContact {
	nature: NatureContact;
	valeur: string;
	personne?: number;
	etat?: EtatContact;
}

const LONGUEUR_MAX = 254;

/** Kept in one form: an address in lower case, a number as it is dialled from anywhere. */
export function lireContact({ nature, valeur }: NouveauContact): string | undefined {
	if (nature !== "courriel") return lireTelephone(valeur);
	const adresse = valeur.trim().toLowerCase();
	return adresse.length <= LONGUEUR_MAX && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(adresse)
		? adresse
		: undefined;
}

export async function ajouterContact(
	acteur: Acteur,
	dossier: number,
	nouveau: NouveauContact,
): Promise<Resultat<"illisible" | "deja-connu" | "pas-membre", { contact: number }>> {
	const { nature, personne, etat = "non-verifie" } = nouveau;
	const valeur = lireContact(nouveau);
	if (!valeur) return { ok: false, motif: "illisible" };
	return surDossier<Resultat<"illisible" | "deja-connu" | "pas-membre", { contact: number }>>(
		acteur,
		dossier,
		"dossier.ajouter-contact",
		async (tx) => {
			if (personne !== undefined && !(await membresActuels(tx, dossier)).includes(personne))
				return { ok: false, motif: "pas-membre" };
			const [cree] = await tx
				.insert(contacts)
				.values({
					organisme: acteur.organisme,
					dossier,
					personne,
					nature,
					valeur,
					etat,
					etatLe: jourDe(acteur.quand),
				})
				.onConflictDoNothing()
				.returning({ contact: contacts.contact });
			return cree ? { ok: true, contact: cree.contact } : { ok: false, motif: "deja-connu" };
		},
	);
}

export async function changerEtatContact(
	acteur: Acteur,
	dossier: number,
	contact: number,
	etat: EtatContact,
): Promise<Resultat<"contact-inconnu">> {
	return surDossier<Resultat<"contact-inconnu">>(
		acteur,
		dossier,
		"dossier.changer-etat-contact",
		async (tx) => {
			const faits = await tx
				.update(contacts)
				.set({ etat, etatLe: jourDe(acteur.quand) })
				.where(
					and(
						eq(contacts.organisme, acteur.organisme),
						eq(contacts.dossier, dossier),
						eq(contacts.contact, contact),
					),
				)
				.returning({ contact: contacts.contact });
			return faits.length > 0 ? { ok: true } : { ok: false, motif: "contact-inconnu" };
		},
	);
}

/** The person read a code there: it is theirs. In the transaction of whoever checked the code. */
export async function confirmerContact(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ nature, valeur }: Pick<NouveauContact, "nature" | "valeur">,
): Promise<void> {
	const confirme = { etat: "verifie", etatLe: jourDe(acteur.quand) } as const;
	await tx
		.insert(contacts)
		.values({ organisme: acteur.organisme, dossier, nature, valeur, ...confirme })
		.onConflictDoUpdate({
			target: [contacts.organisme, contacts.dossier, contacts.nature, contacts.valeur],
			set: confirme,
		});
	await journaliser(tx, acteur, "dossier.confirmer-contact", `dossier-${dossier}`, nature);
}

/** What a carrier told us, in the transaction that records it: nobody is there any more. */
export async function noterInjoignable(
	tx: Transaction,
	acteur: Acteur,
	contact: number,
	motif: string,
): Promise<boolean> {
	const [fait] = await tx
		.update(contacts)
		.set({ etat: "injoignable", etatLe: jourDe(acteur.quand) })
		.where(
			and(
				eq(contacts.organisme, acteur.organisme),
				eq(contacts.contact, contact),
				ne(contacts.etat, "injoignable"),
			),
		)
		.returning({ dossier: contacts.dossier });
	if (!fait) return false;
	await journaliser(tx, acteur, "dossier.changer-etat-contact", `dossier-${fait.dossier}`, motif);
	return true;
}
