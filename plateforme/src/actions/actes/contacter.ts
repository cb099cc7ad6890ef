import { and, eq } from "drizzle-orm";
import { oppositionsAuxCampagnes } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { exigerDossier, tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Motif, type Resultat } from "../../sollicitations/index.ts";
import { contactPris, type MotifAction } from "../regles.ts";
import { actions, type CanalDContact, destinataires } from "../tables.ts";

interface Contact {
	action: number;
	dossier: number;
	canal: CanalDContact;
}

/** That the person was contacted; the message itself leaves by the outbox. */
export const contacter = (
	acteur: Acteur,
	contact: Contact,
): Promise<Resultat<unknown, Motif | MotifAction>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			await contacterDans(tx, acteur, contact);
			return {};
		}),
	);

/** In the transaction of whoever writes or calls. Throws `ActeRefuse`, and then nothing must stay. */
export async function contacterDans(
	tx: Transaction,
	acteur: Acteur,
	contact: Contact,
	{ campagne = true }: { campagne?: boolean } = {},
): Promise<void> {
	const { organisme, quand } = acteur;
	const { action, dossier } = contact;
	await exigerDossier(tx, organisme, dossier);
	const [lancee] = await tx
		.select()
		.from(actions)
		.where(and(eq(actions.organisme, organisme), eq(actions.action, action)));
	if (!lancee) throw new ActeRefuse<MotifAction>("action-inconnue");
	const oppositions = campagne ? await oppositionsAuxCampagnes(tx, organisme, dossier) : [];
	const ecrits = await tx
		.insert(destinataires)
		.values({ organisme, ...contact, contacteA: quand })
		.onConflictDoNothing()
		.returning({ dossier: destinataires.dossier });
	const deja = ecrits.length === 0;
	const { acte, faits } = contactPris(acteur, contact, lancee, { deja, oppositions }).trace;
	await journaliser(tx, acteur, acte, `action-${action}`, motifDe(faits));
}
