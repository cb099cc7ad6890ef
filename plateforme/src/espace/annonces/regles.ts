import type { Nature } from "../../sollicitations/index.ts";

/** What a person is told of, each of which they may silence. */
export const ETAPES = ["recue", "en-pause", "traitee", "message", "rendez-vous"] as const;
export type Etape = (typeof ETAPES)[number];

/** From the one that says the least to the one that says the most: told once a day, the last word wins. */
const POIDS: Record<Etape, number> = {
	recue: 0,
	traitee: 1,
	message: 2,
	"en-pause": 3,
	"rendez-vous": 4,
};

export interface Nouvelle {
	/** « evenement-12 » */
	source: string;
	/** One of both: a file, or the account that sent it without one. */
	dossier: number | null;
	compte: number | null;
	/** « affaire-4 » */
	sujet: string;
	etape: Etape;
	/** Order in which it happened. */
	rang: number;
}

/** Worth a letter: what asks something, or answers. A receipt by post would come after the answer. */
export const PAR_LETTRE: ReadonlySet<Etape> = new Set(["en-pause", "traitee"]);

/** What a call or a partner's declaration ends with needs no message: the person was there, or is not concerned. */
export const SANS_AVIS: readonly Nature[] = ["tache", "appel", "contact", "declaration-partenaire"];

export interface Annonce {
	dossier: number | null;
	compte: number | null;
	sujet: string;
	etape: Etape;
	/** All that this message stands for. */
	nouvelles: Nouvelle[];
}

/** One message a matter: among what happened, what asks something of the person, else the latest. */
export function rassembler(nouvelles: readonly Nouvelle[]): Annonce[] {
	const sujets = new Map<string, Nouvelle[]>();
	for (const nouvelle of nouvelles) {
		const cle = `${nouvelle.dossier} ${nouvelle.compte} ${nouvelle.sujet}`;
		sujets.set(cle, [...(sujets.get(cle) ?? []), nouvelle]);
	}
	return [...sujets.values()].map((siennes) => {
		const [dite] = siennes.toSorted(
			(a, b) => POIDS[b.etape] - POIDS[a.etape] || b.rang - a.rang,
		) as [Nouvelle, ...Nouvelle[]];
		const { dossier, compte, sujet, etape } = dite;
		return { dossier, compte, sujet, etape, nouvelles: siennes };
	});
}

/** Days after which a step is old news. */
export const FRAICHEUR = 3;
