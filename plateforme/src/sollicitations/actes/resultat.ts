/** Why an act was refused; the sentences are in `textes/refus.ts`. */
export type Motif =
	| "inconnue"
	| "perimee"
	| "deja-traitee"
	| "prise-par-un-autre"
	| "pas-a-vous"
	| "rien-a-prendre"
	| "manque-vide"
	| "piece-dispensable"
	| "echeance-trop-courte"
	| "echeance-trop-lointaine"
	| "deja-en-pause"
	| "pas-en-pause"
	| "pas-traitee"
	| "motif-vide"
	| "equipe-inconnue"
	| "agent-inconnu"
	| "destinataire-vide"
	| "dossier-inconnu"
	| "affaire-inconnue"
	| "affaire-d-un-autre-dossier"
	| "issue-vide"
	| "date-inconnue"
	| "precision-vide"
	| "mois-passe"
	| "canal-connu"
	| "objet-vide"
	| "arrivee-future"
	| "personne-vide"
	| "engagement-existant"
	| "canal-existant";

export type Refus<M extends string = Motif> = { ok: false; motif: M };
export type Resultat<T = unknown, M extends string = Motif> = ({ ok: true } & T) | Refus<M>;

export const refuser = (motif: Motif): Refus => ({ ok: false, motif });

/** Thrown inside a transaction so that nothing of it stays; `tenter` turns it into a result. */
export class ActeRefuse<M extends string = Motif> extends Error {
	readonly motif: M;
	constructor(motif: M) {
		super(motif);
		this.motif = motif;
	}
}

export async function tenter<T, M extends string = Motif>(
	acte: () => Promise<T>,
): Promise<Resultat<T, M>> {
	try {
		return { ok: true, ...(await acte()) };
	} catch (erreur) {
		if (erreur instanceof ActeRefuse) return { ok: false, motif: erreur.motif };
		throw erreur;
	}
}
