import type { Jour } from "../socle/index.ts";
import type { Issue, Nature } from "../sollicitations/index.ts";

/** One thing that the person, or someone for them, sent or asked. */
export interface Etape {
	sollicitation: number;
	affaire: number | null;
	nature: Nature;
	prestation: string | null;
	canal: string;
	objet: string;
	arrivee: Jour;
	promesse: Jour | null;
	etat: "a-traiter" | "en-pause" | "traitee";
	traiteeLe: Jour | null;
	issue: Issue | null;
	manque: string[] | null;
	echeance: Jour | null;
	/** The helper who sent it. */
	assistee: string | null;
}

export interface AffaireSuivie {
	/** The latest first. */
	etapes: Etape[];
	/** What it is about, as its first step says it. */
	objet: string;
	ouverte: boolean;
	ouverteLe: Jour;
}

/** What an office gives itself, or hears from others, is not something that the person sent. */
const TUES: ReadonlySet<Nature> = new Set(["tache", "declaration-partenaire"]);

/** By matter: those under way first, then the latest. A step without a matter is one by itself. */
export function suivre(etapes: readonly Etape[]): AffaireSuivie[] {
	const groupes = new Map<string, Etape[]>();
	for (const etape of etapes) {
		if (TUES.has(etape.nature)) continue;
		const cle = etape.affaire === null ? `s${etape.sollicitation}` : `a${etape.affaire}`;
		groupes.set(cle, [...(groupes.get(cle) ?? []), etape]);
	}
	return [...groupes.values()]
		.map((siennes) => {
			const rangees = siennes.toSorted(
				(a, b) => b.arrivee.localeCompare(a.arrivee) || b.sollicitation - a.sollicitation,
			);
			const premiere = rangees[rangees.length - 1] as Etape;
			return {
				etapes: rangees,
				objet: premiere.objet,
				ouverte: rangees.some(({ etat }) => etat !== "traitee"),
				ouverteLe: premiere.arrivee,
			};
		})
		.sort(
			(a, b) =>
				Number(b.ouverte) - Number(a.ouverte) ||
				(b.etapes[0]?.arrivee ?? "").localeCompare(a.etapes[0]?.arrivee ?? ""),
		);
}

/** What the person is awaited for, the most pressing first. */
export type Attendu =
	| {
			quoi: "pieces";
			sollicitation: number;
			objet: string;
			manque: string[];
			/** None: the request called for them, and nobody threatens anything. */
			avant: Jour | null;
			/** The clock waits for them. */
			bloque: boolean;
	  }
	| { quoi: "declaration"; avant: Jour; enRetard: boolean }
	| { quoi: "rendez-vous"; mode: string; prevuA: string; objet: string };

interface Sources {
	etapes: readonly Etape[];
	/** Documents awaited, whether the clock waits for them or not. */
	pieces: readonly {
		sollicitation: number;
		objet: string;
		nom: string;
		echeance: Jour | null;
		enPause: boolean;
	}[];
	prochaineDeclaration: Jour | null;
	rendezVous: readonly { mode: string; prevuA: Date; objet: string }[];
	aujourdhui: Jour;
}

/** Days before which a declaration to come is not yet worth a line. */
const BIENTOT = 31;

export function attendus({
	etapes,
	pieces: attendues,
	prochaineDeclaration,
	rendezVous,
	aujourdhui,
}: Sources): Attendu[] {
	const bloquent = etapes
		.filter(({ etat, manque }) => etat === "en-pause" && manque !== null)
		.map(
			({ sollicitation, objet, manque, echeance, arrivee }): Attendu => ({
				quoi: "pieces",
				sollicitation,
				objet,
				manque: manque ?? [],
				avant: echeance ?? arrivee,
				bloque: true,
			}),
		);
	// What stops a clock is told by its own list, just above.
	const suivent = Map.groupBy(
		attendues.filter(({ enPause, echeance }) => !enPause || echeance === null),
		({ sollicitation, echeance }) => `${sollicitation} ${echeance}`,
	);
	const libres = [...suivent.values()].flatMap(([premiere, ...autres]): Attendu[] =>
		premiere
			? [
					{
						quoi: "pieces",
						sollicitation: premiere.sollicitation,
						objet: premiere.objet,
						manque: [premiere, ...autres].map(({ nom }) => nom),
						avant: premiere.echeance,
						bloque: false,
					},
				]
			: [],
	);
	const jours =
		prochaineDeclaration === null
			? Number.POSITIVE_INFINITY
			: Math.round((Date.parse(prochaineDeclaration) - Date.parse(aujourdhui)) / 86_400_000);
	const declaration: Attendu[] =
		prochaineDeclaration !== null && jours <= BIENTOT
			? [{ quoi: "declaration", avant: prochaineDeclaration, enRetard: jours < 0 }]
			: [];
	const pris = rendezVous.map(
		({ mode, prevuA, objet }): Attendu => ({
			quoi: "rendez-vous",
			mode,
			prevuA: prevuA.toISOString(),
			objet,
		}),
	);
	const quand = (attendu: Attendu) =>
		attendu.quoi === "rendez-vous" ? attendu.prevuA.slice(0, 10) : (attendu.avant ?? "9");
	return [...bloquent, ...libres, ...declaration, ...pris].sort((a, b) =>
		quand(a).localeCompare(quand(b)),
	);
}
