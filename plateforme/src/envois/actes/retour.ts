import { and, desc, eq } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Canal } from "../index.ts";
import { REJETS_MAX, REPRISE_APRES_REJET, type Retour } from "../regles/rebond.ts";
import { envois, retours } from "../tables.ts";
import { basculer } from "./basculer.ts";
import { condamner } from "./condamner.ts";

type Ligne = typeof envois.$inferSelect;

export interface RetourRecu {
	canal: Canal;
	retour: Retour;
	/** « 5.1.1 », « UNDELIV 001 » */
	code: string;
	/** Of what was received: the same report is taken once. */
	empreinte: Buffer;
	/** By our number and where it went, or by the carrier's name for it. */
	de: { envoi: number; destinataire: string } | { reference: string };
}

/** `inconnu`: not a message of ours, or not to that address: anyone may forge a report. */
export type Recu = "pris" | "deja" | "inconnu" | "en-attente";

export const recevoirRetour = (acteur: Acteur, recu: RetourRecu): Promise<Recu> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const { canal, retour, code, empreinte, de } = recu;
		const ligne = await retrouver(tx, organisme, recu);
		// A receipt may overtake the answer that names the message: it waits for it.
		if (!ligne && "envoi" in de) return "inconnu";
		const [nouveau] = await tx
			.insert(retours)
			.values({
				organisme,
				canal,
				nature: retour,
				recuLe: quand,
				envoi: ligne?.envoi,
				reference: "reference" in de ? de.reference : undefined,
				code: code.slice(0, 40),
				empreinte,
			})
			.onConflictDoNothing()
			.returning({ retour: retours.retour });
		if (!nouveau) return "deja";
		if (!ligne) return "en-attente";
		await appliquer(tx, acteur, ligne, retour);
		return "pris";
	});

async function retrouver(
	tx: Transaction,
	organisme: string,
	{ canal, de }: RetourRecu,
): Promise<Ligne | undefined> {
	const [ligne] = await tx
		.select()
		.from(envois)
		.where(
			and(
				eq(envois.organisme, organisme),
				eq(envois.canal, canal),
				"envoi" in de ? eq(envois.envoi, de.envoi) : eq(envois.reference, de.reference),
			),
		)
		// Networks use their names again after a while: the latest message counts.
		.orderBy(desc(envois.envoi))
		.limit(1)
		.for("update");
	if (!ligne || !("envoi" in de)) return ligne;
	return ligne.destinataire.toLowerCase() === de.destinataire.toLowerCase() ? ligne : undefined;
}

const PRIS = new Set(["en-cours", "incertain", "envoye"]);

/** What the carrier learnt later; what is no longer in its hands does not change. */
export async function appliquer(
	tx: Transaction,
	acteur: Acteur,
	ligne: Ligne,
	retour: Retour,
): Promise<void> {
	if (!PRIS.has(ligne.etat) || retour === "retarde") return;
	const { envoi } = ligne;
	const ecrire = (valeurs: Partial<typeof envois.$inferInsert>) =>
		tx
			.update(envois)
			.set(valeurs)
			.where(and(eq(envois.organisme, acteur.organisme), eq(envois.envoi, envoi)));
	await journaliser(tx, acteur, `envoi.${retour}`, `envoi-${envoi}`);
	if (retour === "distribue") {
		const envoyeLe = ligne.envoyeLe ?? acteur.quand;
		await ecrire({ etat: "envoye", envoyeLe, distribueLe: acteur.quand });
		return;
	}
	const rebonds = ligne.rebonds + 1;
	if (retour === "rejet" && rebonds < REJETS_MAX) {
		const pasAvant = new Date(acteur.quand.getTime() + REPRISE_APRES_REJET);
		await ecrire({ etat: "a-envoyer", envoyeLe: null, motif: "rejete", pasAvant, rebonds });
		return;
	}
	await ecrire({ etat: "echec", envoyeLe: null, motif: null, rebonds });
	if (retour === "rebond") await condamner(tx, acteur, ligne);
	await basculer(tx, acteur, ligne);
}
