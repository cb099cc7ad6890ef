import { consulter } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe, motifDe } from "../../socle/index.ts";
import { rouvrirDans, tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Motif as MotifDeSollicitation } from "../../sollicitations/index.ts";
import { decisions } from "../tables.ts";
import { textesDecision } from "../textes/decision.ts";
import { conclure, type MotifDeConclure } from "./conclure.ts";
import { tenir } from "./tenir.ts";

/**
 * As was proposed; otherwise, and the request is decided again in the name of the département; or it lacks
 * something to decide, and the office proposes again.
 */
export type IssueDuDepartement = "suivie" | "autrement" | "a-completer";

export interface Reponse {
	le: Jour | undefined;
	issue: IssueDuDepartement;
	note: string;
}

export type MotifDeRepondre =
	| "inconnue"
	| "pas-au-departement"
	| "pas-transmise"
	| "date-illisible"
	| "note-vide"
	| "justification"
	| "reserve"
	| MotifDeConclure
	| MotifDeSollicitation;

class Refuse extends ActeRefuse<MotifDeRepondre> {}

/** What the département answered. Followed, the decision is written and told in its name. */
export const repondre = (
	acteur: Acteur,
	numero: number,
	{ le, issue, note }: Reponse,
): Promise<{ ok: true } | { ok: false; motif: MotifDeRepondre }> =>
	tenter<Record<never, never>, MotifDeRepondre>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const tenue = await tenir(tx, acteur, numero);
			if (!tenue) throw new Refuse("inconnue");
			const { decision, celleCi } = tenue;
			if (decision.etat !== "au-departement") throw new Refuse("pas-au-departement");
			if (decision.bordereau === null) throw new Refuse("pas-transmise");
			const dite = note.trim().slice(0, 500);
			if (issue !== "suivie" && !dite) throw new Refuse("note-vide");
			if (!le || le > jourDe(acteur.quand) || le < jourDe(decision.decideeLe))
				throw new Refuse("date-illisible");
			const lu = await consulter(tx, acteur, decision.dossier);
			if (!lu.ok) throw new Refuse(lu.motif === "inconnu" ? "inconnue" : lu.motif);
			await tx
				.update(decisions)
				.set(issue === "a-completer" ? rendue(acteur, dite) : repondue(issue, le, dite))
				.where(celleCi);
			const faits = { le, issue };
			await journaliser(tx, acteur, "decision.repondre", `decision-${numero}`, motifDe(faits));
			if (issue === "suivie") await conclure(tx, acteur, numero);
			else {
				const motif = textesDecision.notes[issue];
				await rouvrirDans(tx, acteur, { sollicitation: decision.sollicitation }, motif);
			}
			return {};
		}),
	);

const repondue = (issue: "suivie" | "autrement", le: Jour, dite: string) => ({
	reponseLe: le,
	reponseNote: dite || textesDecision.page.departement.suivi,
	...(issue === "autrement" && { etat: "renvoyee" as const, relueNote: dite }),
});

/** Not an answer: what the office proposes next goes to the département again. */
const rendue = ({ compte, quand }: Acteur, dite: string) => ({
	etat: "renvoyee" as const,
	reluePar: compte,
	relueLe: quand,
	relueNote: dite,
});
