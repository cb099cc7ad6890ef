import { envoisDuDossier } from "../../envois/index.server.ts";
import { type MessageVu, messagesDuDossier, noterLus } from "../../messages/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { sollicitationsDuDossier } from "../../sollicitations/index.server.ts";

export interface Conversation {
	/** The last item that it is about: where an answer goes. */
	sollicitation: number;
	objet: string;
	messages: MessageVu[];
}

export interface MessagesVus {
	conversations: Conversation[];
	recus: Awaited<ReturnType<typeof envoisDuDossier>>;
	/** What the person wants to go on with. */
	suite?: { sollicitation: number; objet: string };
}

/** What was written on both sides, by matter, the latest first; answers are read from now on. */
export const lireMessages = (
	acteur: Acteur,
	dossier: number,
	suite: number | undefined,
): Promise<MessagesVus> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const [lus, sollicitations, recus] = await Promise.all([
			messagesDuDossier(tx, acteur.organisme, dossier),
			sollicitationsDuDossier(tx, acteur.organisme, dossier, 1000),
			envoisDuDossier(tx, acteur.organisme, dossier),
		]);
		await noterLus(tx, acteur, dossier);
		const de = new Map(sollicitations.map((s) => [s.sollicitation, s]));
		const voulue = suite === undefined ? undefined : de.get(suite);
		return {
			conversations: rassembler(lus, (numero) => de.get(numero)),
			recus,
			suite: voulue && { sollicitation: voulue.sollicitation, objet: voulue.objet },
		};
	});

type Lue = { affaire: number | null; objet: string } | undefined;

function rassembler(
	lus: readonly MessageVu[],
	trouver: (sollicitation: number) => Lue,
): Conversation[] {
	const groupes = new Map<string, Conversation>();
	for (const message of lus) {
		const { sollicitation } = message;
		const lue = trouver(sollicitation);
		const cle = lue?.affaire == null ? `s${sollicitation}` : `a${lue.affaire}`;
		const deja = groupes.get(cle);
		groupes.set(cle, {
			sollicitation,
			objet: deja?.objet ?? lue?.objet ?? "",
			messages: [...(deja?.messages ?? []), message],
		});
	}
	return [...groupes.values()].sort(
		(a, b) => (b.messages.at(-1)?.message ?? 0) - (a.messages.at(-1)?.message ?? 0),
	);
}
