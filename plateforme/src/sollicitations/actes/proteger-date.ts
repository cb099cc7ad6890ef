import { and, eq, sql } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { moisDuContact } from "../date-protegee/garantie.ts";
import { type Numero, objetDe } from "../date-protegee/numero.ts";
import { horsCaisse } from "../date-protegee/perimetre.ts";
import type { PersonneDite } from "../date-protegee/personne.ts";
import { protegeable } from "../date-protegee/protegeable.ts";
import { dejaProtegee } from "../lectures/deja-protegee.ts";
import type { Canal } from "../natures.ts";
import { datesProtegees } from "../tables.ts";
import { textesDateProtegee } from "../textes/date-protegee.ts";
import { exigerDossier } from "./exiger-dossier.ts";
import { recevoirDans } from "./recevoir.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { verrouiller } from "./verrouiller.ts";

export type PourQui =
	| { dossier: number; contact?: DitDuContact }
	/** What already came in: its arrival was the first contact. */
	| { sollicitation: number }
	| { personne: PersonneDite; contact?: DitDuContact };

/** What the queue says of it, when more than a date was left. */
interface DitDuContact {
	objet: string;
	/** By what means they came to the office; a place of help has its own. */
	canal: Canal;
}

export interface Preuve extends Numero {
	sollicitation: number;
	/** First day of the month that the contact fixes, where the law allows. */
	mois: Jour;
	/** This person had one for that month already: it is the one that counts. */
	deja: boolean;
}

/** A contact with someone, and when it took place. */
interface Contact {
	quand: Date;
	sollicitation?: number;
	dossier?: number;
	personne?: PersonneDite;
	/** Who asks, in one piece, when what came in says no more. */
	demandeur?: string;
	dit?: DitDuContact;
}

/**
 * One act, at the desk or on the phone: a dated contact with a number, and its proof. A person has one
 * for each month: asked for again, the first is given. The number follows the last one of the office
 * and year, without a gap: whoever asks waits for the other's end.
 */
export const protegerDate = (acteur: Acteur, pour: PourQui): Promise<Resultat<Preuve>> =>
	tenter(() => pourOrganisme(acteur.organisme, (tx) => protegerDans(tx, acteur, pour)));

/** In the transaction of what the contact also brings. Throws `ActeRefuse`. */
export async function protegerDans(
	tx: Transaction,
	acteur: Acteur,
	pour: PourQui,
): Promise<Preuve> {
	await tx.execute(
		sql`SELECT pg_advisory_xact_lock(hashtextextended(${`dates_protegees ${acteur.organisme}`}, 0))`,
	);
	const contact = await contactDe(tx, acteur, pour);
	const mois = moisDuContact(jourDe(contact.quand));
	const deja = await dejaProtegee(tx, acteur, { ...contact, mois });
	const { annee, numero, sollicitation } = deja ?? (await inscrire(tx, acteur, contact, mois));
	return { annee, numero, sollicitation, mois: deja?.mois ?? mois, deja: deja !== undefined };
}

async function contactDe(tx: Transaction, acteur: Acteur, pour: PourQui): Promise<Contact> {
	const { organisme, quand } = acteur;
	if ("personne" in pour) return { quand, personne: pour.personne, dit: pour.contact };
	// What one may not read does not exist: the proof would name whose it is.
	const leSien = "dossier" in pour && pour.dossier === acteur.dossier;
	if (horsCaisse(acteur) && !leSien) throw new ActeRefuse("personne-vide");
	if ("dossier" in pour) {
		await exigerDossier(tx, organisme, pour.dossier);
		return { quand, dossier: pour.dossier, dit: pour.contact };
	}
	const recue = await verrouiller(tx, acteur, pour);
	if (!protegeable(recue)) throw new ActeRefuse("personne-vide");
	const { sollicitation, dossier, demandeur } = recue;
	return {
		quand: recue.arriveeA < quand ? recue.arriveeA : quand,
		sollicitation,
		dossier: dossier ?? undefined,
		demandeur: demandeur ?? undefined,
	};
}

/** Somebody reaches their own file, or asks without one, by themselves, online; a place of help has its own channel. */
function canalDuContact(acteur: Acteur, dossier?: number, dit?: DitDuContact): Canal {
	const sienne = dossier !== undefined || acteur.roles.includes("allocataire");
	if (sienne && dossier === acteur.dossier) return "en-ligne";
	return horsCaisse(acteur) ? "partenaire" : (dit?.canal ?? "telephone");
}

async function inscrire(
	tx: Transaction,
	acteur: Acteur,
	contact: Contact,
	mois: Jour,
): Promise<Omit<Preuve, "mois" | "deja">> {
	const { organisme, quand, compte, equipe, structure } = acteur;
	const { personne, dossier, demandeur, dit } = contact;
	const { sollicitation } = contact.sollicitation
		? { sollicitation: contact.sollicitation }
		: await recevoirDans(tx, acteur, {
				nature: "contact",
				canal: canalDuContact(acteur, dossier, dit),
				dossier,
				demandeur: personne && `${personne.prenom} ${personne.nom}`,
				objet: dit?.objet ?? textesDateProtegee.objet,
				equipe,
			});
	const annee = Number(jourDe(quand).slice(0, 4));
	const [dernier] = await tx
		.select({ numero: sql<number>`coalesce(max(${datesProtegees.numero}), 0)::int` })
		.from(datesProtegees)
		.where(and(eq(datesProtegees.organisme, organisme), eq(datesProtegees.annee, annee)));
	const numero = (dernier?.numero ?? 0) + 1;
	await tx.insert(datesProtegees).values({
		organisme,
		annee,
		numero,
		sollicitation,
		...(dossier === undefined ? (personne ?? { nom: demandeur }) : {}),
		equipe,
		structure,
		quand: contact.quand,
		etablieLe: quand,
		mois,
		compte,
	});
	await journaliser(tx, acteur, "date.proteger", objetDe({ annee, numero }));
	return { annee, numero, sollicitation };
}
