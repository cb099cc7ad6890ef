import { and, eq } from "drizzle-orm";
import { consulter, lireDossier } from "../../dossiers/index.server.ts";
import type { Dossier } from "../../dossiers/index.ts";
import { type PersonneSansDossier, personneSansDossier } from "../../identite/index.server.ts";
import { mandatPour, noterGeste } from "../../mandats/index.server.ts";
import type { Reponses } from "../../questionnaire/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import { demarcheDe } from "../definitions.ts";
import type { Connu, Demarche } from "../demarche.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { connuSansDossier } from "../parcours/foyer-dit.ts";
import { pourSansDossier } from "../parcours/sans-dossier.ts";
import { demandes } from "../tables.ts";
import type { Motif } from "./motifs.ts";

export type Demande = typeof demandes.$inferSelect;

export interface Ouverte {
	demande: Demande;
	demarche: Demarche;
	connu: Connu;
	/** What is known once these are the answers: of someone without a file, the household they say. */
	connuAvec(reponses: Reponses): Connu;
	/** Whoever asks without a file. */
	personne?: PersonneSansDossier;
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
	if (!demande || !estSienne(acteur, demande)) throw new ActeRefuse<Motif>("demande-inconnue");
	const dossier =
		demande.dossier === null ? undefined : await dossierPour(tx, acteur, demande.dossier);
	if (demande.etat === "envoyee") throw new ActeRefuse<Motif>("deja-envoyee");
	if (demande.etat !== "brouillon") throw new ActeRefuse<Motif>("fermee");
	const demarche = demarcheDe(demande.demarche);
	if (!demarche) throw new ActeRefuse<Motif>("demarche-inconnue");
	const jour = jourDe(acteur.quand);
	if (!dossier) {
		const personne = await personneOuRefus(tx, acteur, demande.compte);
		const connuAvec = (reponses: Reponses) => connuSansDossier(personne, demarche, reponses, jour);
		const connu = connuAvec(new Map(Object.entries(demande.reponses)));
		return { demande, demarche: pourSansDossier(demarche), connu, connuAvec, personne };
	}
	const deLuiMeme = connaitre(dossier, jour);
	if (!deLuiMeme) throw new ActeRefuse<Motif>("foyer-inconnu");
	const connu = { ...deLuiMeme, discret: acteur.mandat !== undefined };
	return { demande, demarche, connu, connuAvec: () => connu };
}

/** Whoever asks without a file, if it is the one who acts. Throws `ActeRefuse`. */
export async function personneOuRefus(
	tx: Transaction,
	acteur: Acteur,
	compte = acteur.compte,
): Promise<PersonneSansDossier> {
	const elleMeme = acteur.compte === compte && acteur.roles.includes("allocataire");
	const personne = elleMeme && (await personneSansDossier(tx, acteur.organisme, compte));
	if (!personne) throw new ActeRefuse<Motif>("demande-inconnue");
	return personne;
}

/**
 * A helper reads what they began, and nothing that the person began or took back. Without a file, whoever
 * began it, and nobody else.
 */
export const estSienne = (
	{ mandat, compte }: Auteur,
	{ assistee, assisteePar, dossier, compte: auteur }: Demande,
) =>
	mandat === undefined
		? dossier !== null || auteur === compte
		: assistee === "aidant" && assisteePar === compte;

/** What the person will read that their helper did; nothing when no helper acts. */
export async function noterAide(
	tx: Transaction,
	acteur: Auteur,
	dossier: number | null,
	sollicitation?: number,
): Promise<void> {
	const { mandat } = acteur;
	if (mandat === undefined || dossier === null) return;
	await noterGeste(tx, acteur, { mandat, dossier }, "demarche", sollicitation);
}

/** What the person will read that their helper looked at again. */
export async function noterLecture(
	tx: Transaction,
	acteur: Auteur,
	dossier: number,
): Promise<void> {
	const { mandat } = acteur;
	if (mandat !== undefined) await noterGeste(tx, acteur, { mandat, dossier }, "voir");
}
