import { verifierAcces } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import {
	compteSansDossier,
	tenter,
	traiterDans,
	verrouiller,
} from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Motif, type Resultat } from "../../sollicitations/index.ts";
import { lireTexte, type MotifMessage } from "../regles.ts";
import { messages } from "../tables.ts";

interface Reponse {
	sollicitation: number;
	/** The state of it that the form showed. */
	version?: number;
	texte: string;
	/** The answer settles it. */
	clore: boolean;
}

/** An agent answers the person in their space; what is written there is written to them, not to colleagues. */
export const repondre = (
	acteur: Acteur,
	{ sollicitation, version, texte: brut, clore }: Reponse,
): Promise<Resultat<{ message: number }, Motif | MotifMessage>> =>
	tenter<{ message: number }, Motif | MotifMessage>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const lu = lireTexte(brut);
			if (!lu.ok) throw new ActeRefuse<MotifMessage>(lu.motif);
			const { organisme, compte, quand } = acteur;
			// Held: a file that is joined meanwhile takes the answer with it.
			const { dossier: range } = await verrouiller(tx, acteur, { sollicitation });
			const compteSans = await compteSansDossier(tx, organisme, sollicitation);
			if (range === null && compteSans === undefined)
				throw new ActeRefuse<MotifMessage>("sans-dossier");
			if (range !== null && !(await verifierAcces(tx, acteur, range)).ok)
				throw new ActeRefuse<MotifMessage>("protege");
			// Put in a file by hand, it is still answered where it was sent from.
			const dossier = compteSans === undefined ? range : null;
			const [{ message }] = await tx
				.insert(messages)
				.values({
					organisme,
					dossier,
					sollicitation,
					de: "caisse",
					compte,
					ecritLe: quand,
					texte: lu.texte,
				})
				.returning({ message: messages.message });
			const faits = motifDe({ dossier: dossier ?? undefined, message });
			await journaliser(tx, acteur, "message.repondre", `sollicitation-${sollicitation}`, faits);
			if (clore) await traiterDans(tx, acteur, { sollicitation, version }, { issue: "repondu" });
			return { message };
		}),
	);
