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

export type Refus = { ok: false; motif: Motif };
export type Resultat<T = unknown> = ({ ok: true } & T) | Refus;

export const refuser = (motif: Motif): Refus => ({ ok: false, motif });

/** Thrown inside a transaction so that nothing of it stays; `tenter` turns it into a result. */
export class ActeRefuse extends Error {
	readonly motif: Motif;
	constructor(motif: Motif) {
		super(motif);
		this.motif = motif;
	}
}

export async function tenter<T>(acte: () => Promise<T>): Promise<({ ok: true } & T) | Refus> {
	try {
		return { ok: true, ...(await acte()) };
	} catch (erreur) {
		if (erreur instanceof ActeRefuse) return refuser(erreur.motif);
		throw erreur;
	}
}
