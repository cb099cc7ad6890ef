import { and, eq } from "drizzle-orm";
import { noterLecture, verifierAcces } from "../../dossiers/index.server.ts";
import { assisteePar } from "../../mandats/index.server.ts";
import { journaliserLecture, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { compteSansDossier, sollicitations } from "../../sollicitations/index.server.ts";
import { type MessageVu, messagesDe } from "./messages.ts";

export interface EchangeVu {
	sollicitation: number;
	dossier: number | null;
	/** The account that sent it without a file. With neither, the person has no space to read an answer in. */
	compte?: number;
	/** The state that the answer is written on. */
	version: number;
	traitee: boolean;
	/** The file is protected: nothing of it is told before a reason is given, on its page. */
	ferme: boolean;
	messages: MessageVu[];
	/** The helper who sent it. */
	assistee?: string;
}

/** What was written about one item, noted as a reading of its file; nothing when the office has none of that number. */
export async function lireEchange(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
): Promise<EchangeVu | undefined> {
	const { organisme } = acteur;
	const { dossier, version, etat } = sollicitations;
	const [lue] = await tx
		.select({ dossier, version, etat })
		.from(sollicitations)
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		);
	if (!lue) return undefined;
	const vu = {
		sollicitation,
		dossier: lue.dossier,
		compte: await compteSansDossier(tx, organisme, sollicitation),
		version: lue.version,
		traitee: lue.etat === "traitee",
	};
	if (lue.dossier !== null && !(await verifierAcces(tx, acteur, lue.dossier)).ok)
		return { ...vu, ferme: true, messages: [] };
	const messages = await messagesDe(tx, organisme, sollicitation);
	if (messages.length > 0) {
		if (lue.dossier !== null) await noterLecture(tx, acteur, lue.dossier);
		// No file keeps who looked: the journal does, under the item.
		else await journaliserLecture(tx, acteur, "message.lire", `sollicitation-${sollicitation}`);
	}
	return {
		...vu,
		ferme: false,
		messages,
		assistee: (await assisteePar(tx, organisme, sollicitation))?.nom,
	};
}
