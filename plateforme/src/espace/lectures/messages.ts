import { envoisDuCompte, envoisDuDossier } from "../../envois/index.server.ts";
import {
	type Lecteur,
	type MessageVu,
	messagesPour,
	noterLus,
} from "../../messages/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import {
	sollicitationsDuCompte,
	sollicitationsDuDossier,
} from "../../sollicitations/index.server.ts";

export interface Conversation {
	/** The last item that it is about: where an answer goes. */
	sollicitation: number;
	objet: string;
	messages: MessageVu[];
}

interface Sujet {
	sollicitation: number;
	objet: string;
}

export interface MessagesVus {
	conversations: Conversation[];
	recus: Awaited<ReturnType<typeof envoisDuDossier>>;
	/** What the person wants to go on with. */
	suite?: Sujet;
	/** Without a file, what they may write about: one thing a matter. */
	sujets?: Sujet[];
}

/** What was written on both sides, by matter, the latest first; answers are read from now on. */
export const lireMessages = (
	acteur: Acteur,
	lecteur: Lecteur,
	suite: number | undefined,
): Promise<MessagesVus> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme } = acteur;
		const avecDossier = typeof lecteur === "number";
		const [lus, sollicitations, recus] = await Promise.all([
			messagesPour(tx, organisme, lecteur),
			avecDossier
				? sollicitationsDuDossier(tx, organisme, lecteur, 1000)
				: sollicitationsDuCompte(tx, organisme, lecteur.compte),
			avecDossier
				? envoisDuDossier(tx, organisme, lecteur)
				: envoisDuCompte(tx, organisme, lecteur.compte),
		]);
		await noterLus(tx, acteur, lecteur);
		const de = new Map(sollicitations.map((s) => [s.sollicitation, s]));
		const sujets = avecDossier ? undefined : parAffaire(sollicitations);
		const seul = sujets?.length === 1 ? sujets[0] : undefined;
		const voulue = (suite === undefined ? undefined : de.get(suite)) ?? seul;
		return {
			conversations: rassembler(lus, (numero) => de.get(numero)),
			recus,
			suite: voulue && { sollicitation: voulue.sollicitation, objet: voulue.objet },
			sujets,
		};
	});

/** The latest of each matter, under the name of what began it: of a request, not of the contact before. */
function parAffaire(
	sollicitations: readonly (Sujet & { affaire: number | null; nature: string })[],
): Sujet[] {
	const affaires = Map.groupBy(sollicitations, (s) => s.affaire ?? -s.sollicitation);
	return [...affaires.values()].flatMap((siennes) => {
		const [derniere] = siennes;
		const dite = siennes.findLast(({ nature }) => nature !== "contact") ?? derniere;
		return derniere && dite ? [{ sollicitation: derniere.sollicitation, objet: dite.objet }] : [];
	});
}

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
