import { and, eq } from "drizzle-orm";
import { consulter, lireDossier } from "../../dossiers/index.server.ts";
import type { Dossier } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import { demarcheDe } from "../definitions.ts";
import type { Connu, Demarche } from "../demarche.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { demandes } from "../tables.ts";
import type { Motif } from "./motifs.ts";

export type Demande = typeof demandes.$inferSelect;

export interface Ouverte {
	demande: Demande;
	demarche: Demarche;
	connu: Connu;
}

/** The person's own file, or one that an agent may read, as a reading of it would be judged and noted. */
export async function dossierPour(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
): Promise<Dossier> {
	if (acteur.dossier === dossier) {
		const lu = await lireDossier(tx, dossier);
		if (lu) return lu;
		throw new ActeRefuse<Motif>("inconnu");
	}
	// An allocataire opens no other file than their own, whatever the address says.
	if (acteur.roles.includes("allocataire")) throw new ActeRefuse<Motif>("demande-inconnue");
	const lu = await consulter(tx, acteur, dossier);
	if (!lu.ok) throw new ActeRefuse<Motif>(lu.motif);
	return lu.dossier;
}

/** The draft, held until the end of the transaction. Another's, or none, is the same to whoever asks. */
export async function ouvrirBrouillon(
	tx: Transaction,
	acteur: Acteur,
	numero: number,
): Promise<Ouverte> {
	const [demande] = await tx
		.select()
		.from(demandes)
		.where(and(eq(demandes.organisme, acteur.organisme), eq(demandes.demande, numero)))
		.for("update");
	if (!demande || demande.dossier === null) throw new ActeRefuse<Motif>("demande-inconnue");
	const dossier = await dossierPour(tx, acteur, demande.dossier);
	if (demande.etat === "envoyee") throw new ActeRefuse<Motif>("deja-envoyee");
	if (demande.etat !== "brouillon") throw new ActeRefuse<Motif>("fermee");
	const demarche = demarcheDe(demande.demarche);
	if (!demarche) throw new ActeRefuse<Motif>("demarche-inconnue");
	const connu = connaitre(dossier, jourDe(acteur.quand));
	if (!connu) throw new ActeRefuse<Motif>("foyer-inconnu");
	return { demande, demarche, connu };
}
