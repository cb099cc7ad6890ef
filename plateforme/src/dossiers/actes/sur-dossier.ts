import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { type MotifRefus, verifierAcces } from "../protection/acces.ts";

export type Refus<M extends string> = { ok: false; motif: M };
export type Resultat<M extends string = never, T = unknown> =
	| ({ ok: true } & T)
	| Refus<M | MotifRefus>;

type Issue = { ok: true } | { ok: false; motif: string };

/**
 * An act on one file: one at a time on it, refused as a reading would be, written to the journal
 * when done. A refusal is returned; what was written before it is undone.
 */
export async function surDossier<R extends Issue>(
	acteur: Acteur,
	dossier: number,
	acte: string,
	agir: (tx: Transaction) => Promise<R>,
): Promise<R | Refus<MotifRefus>> {
	return pourOrganismeOuRefus<R | Refus<MotifRefus>>(acteur, (tx) =>
		surDossierDans(tx, acteur, dossier, acte, () => agir(tx)),
	);
}

/** The same in the transaction of what it goes with, which is to be undone where a refusal had written. */
export async function surDossierDans<R extends Issue>(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	acte: string,
	agir: () => Promise<R>,
): Promise<R | Refus<MotifRefus>> {
	const acces = await verifierAcces(tx, acteur, dossier, true);
	if (!acces.ok) return { ok: false, motif: acces.motif };
	const resultat = await agir();
	if (resultat.ok) await journaliser(tx, acteur, acte, `dossier-${dossier}`);
	return resultat;
}

/** Rolls back what a refused act began. */
export async function pourOrganismeOuRefus<R extends Issue>(
	{ organisme }: Acteur,
	agir: (tx: Transaction) => Promise<R>,
): Promise<R> {
	try {
		return await pourOrganisme(organisme, async (tx) => {
			const resultat = await agir(tx);
			if (!resultat.ok) throw new ActeRefuse(resultat);
			return resultat;
		});
	} catch (erreur) {
		if (erreur instanceof ActeRefuse) return erreur.refus as R;
		throw erreur;
	}
}

class ActeRefuse extends Error {
	readonly refus: Issue;

	constructor(refus: Issue) {
		super("acte refusé");
		this.refus = refus;
	}
}
