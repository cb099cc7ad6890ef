import { and, eq } from "drizzle-orm";
import { consulter } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Motif as MotifDeSollicitation } from "../../sollicitations/index.ts";
import { decisions } from "../tables.ts";
import { conclure, type MotifDeConclure } from "./conclure.ts";
import { type Tenue, tenir } from "./tenir.ts";

export type MotifDeRelire =
	| "inconnue"
	| "pas-a-relire"
	| "son-auteur"
	| "note-vide"
	| "justification"
	| "reserve"
	| MotifDeConclure
	| MotifDeSollicitation;

export type Relire = { ok: true } | { ok: false; motif: MotifDeRelire };

class Refuse extends ActeRefuse<MotifDeRelire> {}

/** The second look agrees: only now is it written, and the person told. Never by its own author. */
export const confirmer = (acteur: Acteur, decision: number): Promise<Relire> =>
	relire(acteur, decision, async (tx, celleCi) => {
		await tx
			.update(decisions)
			.set({ reluePar: acteur.compte, relueLe: acteur.quand })
			.where(celleCi);
		await consigner(tx, acteur, decision, "confirmee");
		await conclure(tx, acteur, decision);
	});

/** The second look does not agree: nothing was written, nobody was told, the request is to be decided again. */
export const renvoyer = (acteur: Acteur, decision: number, note: string): Promise<Relire> =>
	relire(acteur, decision, async (tx, celleCi) => {
		const dite = note.trim().slice(0, 500);
		if (!dite) throw new Refuse("note-vide");
		await tx
			.update(decisions)
			.set({
				etat: "renvoyee",
				reluePar: acteur.compte,
				relueLe: acteur.quand,
				relueNote: dite,
			})
			.where(celleCi);
		await consigner(tx, acteur, decision, "renvoyee");
	});

const relire = (
	acteur: Acteur,
	numero: number,
	agir: (tx: Transaction, celleCi: Tenue["celleCi"]) => Promise<void>,
): Promise<Relire> =>
	tenter<Record<never, never>, MotifDeRelire>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const tenue = await tenir(tx, acteur, numero);
			if (!tenue) throw new Refuse("inconnue");
			const { decision, celleCi } = tenue;
			if (decision.etat !== "a-relire") throw new Refuse("pas-a-relire");
			if (decision.auteur === acteur.compte) throw new Refuse("son-auteur");
			const lu = await consulter(tx, acteur, decision.dossier);
			if (!lu.ok) throw new Refuse(lu.motif === "inconnu" ? "inconnue" : lu.motif);
			await agir(tx, and(celleCi, eq(decisions.etat, "a-relire")));
			return {};
		}),
	);

const consigner = (
	tx: Transaction,
	acteur: Acteur,
	decision: number,
	issue: "confirmee" | "renvoyee",
): Promise<void> =>
	journaliser(tx, acteur, "decision.relire", `decision-${decision}`, motifDe({ issue }));
