import { and, eq } from "drizzle-orm";
import { consulter, lireDossier } from "../../dossiers/index.server.ts";
import type { Dossier } from "../../dossiers/index.ts";
import { mandatPour, noterGeste } from "../../mandats/index.server.ts";
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

/** Whoever acts on a procedure: the person, an agent with them, or their helper by a mandate. */
export interface Auteur extends Acteur {
	mandat?: number;
}

/** The person's own file, that of a mandate which allows a request at this instant, or one that an agent may read, as a reading of it would be judged and noted. */
export async function dossierPour(
	tx: Transaction,
	acteur: Auteur,
	dossier: number,
): Promise<Dossier> {
	if (acteur.mandat !== undefined) {
		const mandat = await mandatPour(tx, acteur, acteur.mandat, "demarche");
		if (mandat?.dossier !== dossier) throw new ActeRefuse<Motif>("mandat-fini");
	}
	if (acteur.dossier === dossier || acteur.mandat !== undefined) {
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
	acteur: Auteur,
	numero: number,
): Promise<Ouverte> {
	const [demande] = await tx
		.select()
		.from(demandes)
		.where(and(eq(demandes.organisme, acteur.organisme), eq(demandes.demande, numero)))
		.for("update");
	if (!demande || demande.dossier === null || !estSienne(acteur, demande))
		throw new ActeRefuse<Motif>("demande-inconnue");
	const dossier = await dossierPour(tx, acteur, demande.dossier);
	if (demande.etat === "envoyee") throw new ActeRefuse<Motif>("deja-envoyee");
	if (demande.etat !== "brouillon") throw new ActeRefuse<Motif>("fermee");
	const demarche = demarcheDe(demande.demarche);
	if (!demarche) throw new ActeRefuse<Motif>("demarche-inconnue");
	const connu = connaitre(dossier, jourDe(acteur.quand));
	if (!connu) throw new ActeRefuse<Motif>("foyer-inconnu");
	return { demande, demarche, connu: { ...connu, discret: acteur.mandat !== undefined } };
}

/** A helper reads what they began, and nothing that the person began or took back. */
export const estSienne = ({ mandat, compte }: Auteur, { assistee, assisteePar }: Demande) =>
	mandat === undefined || (assistee === "aidant" && assisteePar === compte);

/** What the person will read that their helper did; nothing when no helper acts. */
export async function noterAide(
	tx: Transaction,
	acteur: Auteur,
	dossier: number,
	sollicitation?: number,
): Promise<void> {
	const { mandat } = acteur;
	if (mandat === undefined) return;
	await noterGeste(tx, acteur, { mandat, dossier }, "demarche", sollicitation);
}
