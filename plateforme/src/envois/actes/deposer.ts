import { and, eq } from "drizzle-orm";
import { adressesPostales, pointsDeContact } from "../../dossiers/index.server.ts";
import { joignableA, personneSansDossier } from "../../identite/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Canal, Nature, Replis } from "../index.ts";
import { natureDuCanal } from "../lectures/points-sans-dossier.ts";
import { choisirContact } from "../regles/choisir-contact.ts";
import { suitesDe } from "../regles/suivant.ts";
import type { Motif } from "../regles/verifier.ts";
import { envois } from "../tables.ts";

export interface Message {
	/** What it answers to, once and for all: « demande-12-accuse ». The same key is sent once. */
	cle: string;
	canal: Canal;
	/** Chosen from the contacts of the file when it is not told. */
	destinataire?: string;
	/** For an e-mail, always; never for an SMS. */
	sujet?: string;
	corps: string;
	dossier?: number;
	/** Of someone who has no file: it goes where a code confirmed, or where it says. */
	compte?: number;
	/** An objection silences campaigns only. A campaign names its file. */
	nature: Nature;
	/** The last day on which it is true: after it, it does not go. */
	valableJusqua?: string;
	/** What to write on the next channel if this one does not reach. */
	replis?: Replis;
	/** Someone waits for it before their screen: it does not wait for the hours of the other SMS. */
	immediat?: boolean;
}

type Ecrit = Omit<Message, "destinataire"> & { suiteDe?: number };

/**
 * Puts a message in the outbox, in the transaction of the act that decides it; it is handed over
 * once that act is done. The number of the message, the one already there when the key is known.
 */
export async function deposerEnvoi(
	tx: Transaction,
	acteur: Acteur,
	message: Message,
): Promise<number> {
	const { organisme, quand } = acteur;
	const ancien = await dejaDepose(tx, organisme, message.cle);
	if (ancien !== undefined) return ancien;
	const adresse = await adresser(tx, organisme, message);
	const [nouveau] = await tx
		.insert(envois)
		.values({ ...adresse, organisme, demandeLe: quand })
		.onConflictDoNothing()
		.returning({ envoi: envois.envoi });
	const envoi = nouveau?.envoi ?? (await dejaDepose(tx, organisme, message.cle));
	if (envoi === undefined) throw new Error("envoi ni ajouté ni retrouvé");
	return envoi;
}

async function dejaDepose(
	tx: Transaction,
	organisme: string,
	cle: string,
): Promise<number | undefined> {
	const [ancien] = await tx
		.select({ envoi: envois.envoi })
		.from(envois)
		.where(and(eq(envois.organisme, organisme), eq(envois.cle, cle)));
	return ancien?.envoi;
}

type Adresse = Omit<Ecrit, "cle"> & { cle: string; destinataire: string; contact?: number };
type Deposable = Adresse & { etat?: "ecarte"; motif?: Motif };

/** The channel wanted, or the first of the next ones that leads somewhere. */
async function adresser(tx: Transaction, organisme: string, message: Message): Promise<Deposable> {
	const { destinataire, ...ecrit } = message;
	const trouve = await trouverAdresse(tx, organisme, ecrit, destinataire);
	if (trouve) return { ...ecrit, ...trouve };
	const lu = { sujet: null, replis: null, ...ecrit };
	for (const { a, ...suite } of suitesDe(lu)) {
		const ailleurs = await trouverAdresse(tx, organisme, { ...ecrit, canal: suite.canal }, a);
		if (ailleurs) return { ...ecrit, sujet: undefined, ...suite, ...ailleurs };
	}
	const motif = message.canal === "courrier" ? "sans-adresse" : "contact-inconnu";
	return { ...ecrit, destinataire: "—", etat: "ecarte", motif };
}

/** Where a message of this channel would go; nothing when the file, or the account, leads nowhere. */
export async function trouverAdresse(
	tx: Transaction,
	organisme: string,
	{ canal, dossier, compte, nature }: Pick<Ecrit, "canal" | "dossier" | "compte" | "nature">,
	voulu?: string,
): Promise<{ destinataire: string; contact?: number } | undefined> {
	if (compte !== undefined && canal !== "courrier") {
		const personne = await personneSansDossier(tx, organisme, compte);
		const valeur = personne && joignableA(personne, natureDuCanal(canal));
		return valeur ? { destinataire: valeur } : undefined;
	}
	if (dossier === undefined) return voulu ? { destinataire: voulu } : undefined;
	if (canal === "courrier") {
		const adresse = voulu ?? (await adressesPostales(tx, organisme, [dossier])).get(dossier);
		return adresse ? { destinataire: adresse } : undefined;
	}
	const points = await pointsDeContact(tx, organisme, [dossier]);
	if (voulu)
		return {
			destinataire: voulu,
			contact: points.find(({ valeur }) => valeur === voulu)?.contact,
		};
	const choisi = choisirContact(points, canal, nature);
	return choisi && { destinataire: choisi.valeur, contact: choisi.contact };
}
