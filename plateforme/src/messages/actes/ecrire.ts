import { and, eq, gte, isNull } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import {
	compteSansDossier,
	noterSansDossier,
	recevoirDans,
	sollicitations,
	tenter,
} from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Motif, type Resultat } from "../../sollicitations/index.ts";
import { lireObjet, lireTexte, type MotifMessage, PAR_JOUR } from "../regles.ts";
import { messages } from "../tables.ts";

export interface NouveauMessage {
	/** None: whoever acts has none, and goes on with what they sent. */
	dossier: number | null;
	objet: string;
	texte: string;
	/** What it goes on with. */
	sollicitation?: number;
	/** Written by a helper. */
	mandat?: number;
}

export interface Ecrit {
	message: number;
	sollicitation: number;
	/** Last day on which we promise to answer. */
	promesse: string | null;
}

/** A person writes to their office: it waits in the queue with its promise, like all that comes in. */
export const ecrire = (
	acteur: Acteur,
	nouveau: NouveauMessage,
): Promise<Resultat<Ecrit, Motif | MotifMessage>> =>
	tenter<Ecrit, Motif | MotifMessage>(() =>
		pourOrganisme(acteur.organisme, (tx) => ecrireDans(tx, acteur, nouveau)),
	);

/** In the transaction of whoever checks that they may. Throws `ActeRefuse`. */
export async function ecrireDans(
	tx: Transaction,
	acteur: Acteur,
	{ dossier, objet: dit, texte: brut, sollicitation: suite, mandat }: NouveauMessage,
): Promise<Ecrit> {
	const lu = lireTexte(brut);
	if (!lu.ok) throw new ActeRefuse<MotifMessage>(lu.motif);
	const { organisme, compte, quand } = acteur;
	const recents = await tx.$count(
		messages,
		and(
			eq(messages.organisme, organisme),
			dossier === null
				? and(isNull(messages.dossier), eq(messages.compte, compte))
				: eq(messages.dossier, dossier),
			eq(messages.de, "personne"),
			gte(messages.ecritLe, new Date(quand.getTime() - 86_400_000)),
		),
	);
	if (recents >= PAR_JOUR) throw new ActeRefuse<MotifMessage>("trop");
	const ou = await destination(tx, acteur, dossier, dit, suite);
	const [{ message }] = await tx
		.insert(messages)
		.values({
			organisme,
			dossier,
			sollicitation: ou.sollicitation,
			de: "personne",
			compte,
			mandat,
			ecritLe: quand,
			texte: lu.texte,
		})
		.returning({ message: messages.message });
	const faits = motifDe({ dossier: dossier ?? undefined, message, mandat });
	await journaliser(tx, acteur, "message.ecrire", `sollicitation-${ou.sollicitation}`, faits);
	return { message, ...ou };
}

/** In the queue already: there. Waiting for the person, or over: a new item of the same matter, which an agent sees. */
async function destination(
	tx: Transaction,
	acteur: Acteur,
	dossier: number | null,
	dit: string,
	suite: number | undefined,
): Promise<{ sollicitation: number; promesse: string | null }> {
	const { organisme, compte } = acteur;
	if (suite === undefined) {
		if (dossier === null) throw new ActeRefuse<MotifMessage>("inconnu");
		const objet = lireObjet(dit);
		if (!objet) throw new ActeRefuse<MotifMessage>("objet-vide");
		return recevoirDans(tx, acteur, { nature: "question", canal: "en-ligne", objet, dossier });
	}
	const [connue] = await tx
		.select()
		.from(sollicitations)
		.where(
			and(
				eq(sollicitations.organisme, organisme),
				eq(sollicitations.sollicitation, suite),
				dossier === null ? undefined : eq(sollicitations.dossier, dossier),
			),
		)
		.for("update");
	const sienne = dossier !== null || (await compteSansDossier(tx, organisme, suite)) === compte;
	if (!connue || !sienne) throw new ActeRefuse<MotifMessage>("inconnu");
	if (connue.etat === "a-traiter") return { sollicitation: suite, promesse: connue.promesse };
	const { objet, affaire, prestation, demandeur } = connue;
	const recue = await recevoirDans(tx, acteur, {
		nature: "question",
		canal: "en-ligne",
		objet,
		// Where an agent has put the matter, joined or not.
		dossier: connue.dossier,
		demandeur,
		affaire,
		prestation,
	});
	if (dossier === null) await noterSansDossier(tx, organisme, recue.sollicitation, compte);
	return recue;
}
