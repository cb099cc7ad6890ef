import { and, desc, eq } from "drizzle-orm";
import type { CodePrestation } from "droits";
import { presentsParPlace } from "../../changements/index.ts";
import { consulter } from "../../dossiers/index.server.ts";
import type { Dossier, Membre } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { datesProtegeesDuDossier, sollicitations } from "../../sollicitations/index.server.ts";
import { type Declaration, declarationDe } from "../declaration.ts";
import { type ContactDate, contactsUtiles } from "../regles/mois-de-la-demande.ts";
import type { ReglagesDesDecisions } from "../regles/reglages.ts";
import { decisions } from "../tables.ts";
import { lireReglages } from "./reglages.ts";

type Sollicitation = typeof sollicitations.$inferSelect;

/** All that deciding upon a request looks at. */
export interface Contexte {
	sollicitation: Sollicitation;
	dossier: Dossier & { foyer: NonNullable<Dossier["foyer"]> };
	/** Who is at each place of the known household. */
	presents: Membre[];
	declaration: Declaration;
	percues: ReadonlySet<CodePrestation>;
	contacts: ContactDate[];
	reglages: ReglagesDesDecisions;
	/** Under way, or taken, for this very request. */
	decision: number | null;
	/** The département answered otherwise than was proposed: what is decided now is in its name. */
	reponseDuDepartement: string | null;
	/** Why the last proposal came back, from a colleague or from the département. */
	renvoi: string | null;
	aujourdhui: Jour;
}

export type MotifSansContexte =
	| "inconnue"
	| "pas-decidable"
	| "sans-dossier"
	| "sans-foyer"
	| "composition"
	| "justification"
	| "reserve";

/** Natures on which one decides; the others are answered. */
export const DECIDABLES = ["demande", "declaration", "changement"] as const;

/** Read as a page of the file would be: a protected file asks why first. */
export async function lireContexte(
	tx: Transaction,
	acteur: Acteur,
	numero: number,
): Promise<
	{ ok: true; contexte: Contexte } | { ok: false; motif: MotifSansContexte; dossier?: number }
> {
	const { organisme } = acteur;
	const [sollicitation] = await tx
		.select()
		.from(sollicitations)
		.where(and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, numero)));
	if (!sollicitation) return { ok: false, motif: "inconnue" };
	if (!(DECIDABLES as readonly string[]).includes(sollicitation.nature))
		return { ok: false, motif: "pas-decidable" };
	if (sollicitation.dossier === null) return { ok: false, motif: "sans-dossier" };
	const lu = await consulter(tx, acteur, sollicitation.dossier);
	if (!lu.ok) {
		const motif = lu.motif === "inconnu" ? "inconnue" : lu.motif;
		return { ok: false, motif, dossier: sollicitation.dossier };
	}
	const { foyer } = lu.dossier;
	if (!foyer) return { ok: false, motif: "sans-foyer", dossier: sollicitation.dossier };
	const presents = presentsParPlace(lu.dossier);
	if (!presents) return { ok: false, motif: "composition", dossier: sollicitation.dossier };
	const aujourdhui = jourDe(acteur.quand);
	return {
		ok: true,
		contexte: {
			sollicitation,
			dossier: { ...lu.dossier, foyer },
			presents,
			declaration: await declarationDe(tx, acteur, numero),
			percues: percuesDe(lu.dossier),
			contacts: await contactsDe(tx, sollicitation),
			reglages: await lireReglages(tx, organisme, aujourdhui),
			...(await decisionsDe(tx, organisme, numero)),
			aujourdhui,
		},
	};
}

export const percuesDe = ({ droits }: Pick<Dossier, "droits">): ReadonlySet<CodePrestation> =>
	new Set(
		droits
			.filter(({ etat, finiLe }) => etat === "en_paiement" && finiLe === null)
			.map(({ prestation }) => prestation),
	);

async function contactsDe(
	tx: Transaction,
	{ organisme, dossier, sollicitation, affaire, prestation, arrivee }: Sollicitation,
): Promise<ContactDate[]> {
	const dates = await datesProtegeesDuDossier(tx, organisme, dossier as number);
	const memes = await tx
		.select({ sollicitation: sollicitations.sollicitation })
		.from(sollicitations)
		.where(and(eq(sollicitations.organisme, organisme), eq(sollicitations.affaire, affaire ?? -1)));
	const siennes = new Set([sollicitation, ...memes.map((une) => une.sollicitation)]);
	return contactsUtiles(
		prestation as CodePrestation | null,
		arrivee,
		dates.map(({ annee, numero, mois, quand, sollicitation: de }) => ({
			numero: `${annee}-${numero}`,
			mois,
			jour: jourDe(quand),
			meme: siennes.has(de),
		})),
	);
}

async function decisionsDe(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<Pick<Contexte, "decision" | "reponseDuDepartement" | "renvoi">> {
	const siennes = await tx
		.select({
			decision: decisions.decision,
			etat: decisions.etat,
			reponseNote: decisions.reponseNote,
			relueNote: decisions.relueNote,
		})
		.from(decisions)
		.where(and(eq(decisions.organisme, organisme), eq(decisions.sollicitation, sollicitation)))
		.orderBy(desc(decisions.decision));
	const enCours = siennes.find(({ etat }) => etat !== "renvoyee");
	const repondue = siennes.find(({ reponseNote }) => reponseNote !== null);
	return {
		decision: enCours?.decision ?? null,
		reponseDuDepartement: repondue?.reponseNote ?? null,
		renvoi: siennes[0]?.reponseNote === null ? siennes[0].relueNote : null,
	};
}
