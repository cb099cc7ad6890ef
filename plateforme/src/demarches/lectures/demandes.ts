import { and, desc, eq, inArray } from "drizzle-orm";
import { type PersonneSansDossier, personneSansDossier } from "../../identite/index.server.ts";
import { assisteePar } from "../../mandats/index.server.ts";
import { journaliserLecture, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import type { MotifDeDemande } from "../actes/motifs.ts";
import {
	type Auteur,
	type Demande,
	dossierPour,
	estSienne,
	personneOuRefus,
} from "../actes/ouverte.ts";
import { demarcheDe } from "../definitions.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { connuSansDossier, memesPersonnes } from "../parcours/foyer-dit.ts";
import { type FoyerPropose, foyerPropose } from "../parcours/foyer-propose.ts";
import { pourSansDossier } from "../parcours/sans-dossier.ts";
import { demandes } from "../tables.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";

const colonnes = {
	demande: demandes,
	promesse: sollicitations.promesse,
	traiteeLe: sollicitations.traiteeLe,
	issue: sollicitations.issue,
};

const lire = (tx: Transaction) =>
	tx
		.select(colonnes)
		.from(demandes)
		.leftJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, demandes.organisme),
				eq(sollicitations.sollicitation, demandes.sollicitation),
			),
		);

/** A request, and where its sollicitation is. */
export type DemandeLue = Awaited<ReturnType<typeof lire>>[number];

/** As it was called when it was sent, or as it is now. */
export const titreDe = ({ demande }: DemandeLue): string =>
	demande.lu?.titre ?? demarcheDe(demande.demarche)?.titre ?? "";

/** Drafts and requests of a file, the last ones first. Who may read the file is judged before. */
export const demandesDuDossier = (
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<DemandeLue[]> =>
	lire(tx)
		.where(
			and(
				eq(demandes.organisme, organisme),
				eq(demandes.dossier, dossier),
				inArray(demandes.etat, ["brouillon", "envoyee"]),
			),
		)
		.orderBy(desc(demandes.modifieeLe), desc(demandes.demande));

/** Of someone without a file: what they began or sent, and what of it was joined to one since. */
export const demandesDuCompte = (
	tx: Transaction,
	organisme: string,
	compte: number,
): Promise<DemandeLue[]> =>
	lire(tx)
		.where(
			and(
				eq(demandes.organisme, organisme),
				eq(demandes.compte, compte),
				eq(demandes.sansDossier, true),
				inArray(demandes.etat, ["brouillon", "envoyee"]),
			),
		)
		.orderBy(desc(demandes.modifieeLe), desc(demandes.demande));

/** The person's, with a file or without. */
export const demandesDe = (tx: Transaction, acteur: Acteur): Promise<DemandeLue[]> =>
	acteur.dossier === undefined
		? demandesDuCompte(tx, acteur.organisme, acteur.compte)
		: demandesDuDossier(tx, acteur.organisme, acteur.dossier);

/** One of them, for the person, the helper who began it, or an agent who may read the file. Throws `ActeRefuse`. */
export async function lireDemande(
	tx: Transaction,
	acteur: Auteur,
	numero: number,
): Promise<DemandeLue> {
	const [lue] = await lire(tx).where(
		and(eq(demandes.organisme, acteur.organisme), eq(demandes.demande, numero)),
	);
	if (!lue || !estSienne(acteur, lue.demande))
		throw new ActeRefuse<MotifDeDemande>("demande-inconnue");
	const { dossier, compte } = lue.demande;
	if (dossier === null) await personneOuRefus(tx, acteur, compte);
	else await dossierPour(tx, acteur, dossier);
	return lue;
}

/** For the page of a sollicitation: what was sent, and what an agent has to see with the person. */
export type DemandeMontree =
	| {
			lue: DemandeLue;
			aVoir: readonly string[];
			aidant?: string;
			/** Whoever sent it without a file, until one is joined. */
			sansDossier?: PersonneSansDossier;
	  }
	| { protegee: true };

/**
 * What was sent with a sollicitation; nothing when it did not come from a procedure. Of a protected file,
 * only that it is one, until the reason is said where it is asked.
 */
export async function demandeDeLaSollicitation(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
): Promise<DemandeMontree | undefined> {
	const [lue] = await lire(tx).where(
		and(eq(demandes.organisme, acteur.organisme), eq(demandes.sollicitation, sollicitation)),
	);
	if (!lue) return undefined;
	const { dossier, compte } = lue.demande;
	if (dossier === null) {
		const sansDossier = await personneSansDossier(tx, acteur.organisme, compte);
		// No file keeps who looked: the journal does, under the request.
		await journaliserLecture(tx, acteur, "demarche.lire", `demande-${lue.demande.demande}`);
		const aVoir = sansDossier ? proposeeSansDossier(sansDossier, lue.demande)?.aVoir : [];
		return { lue, aVoir: aVoir ?? [], sansDossier };
	}
	try {
		const aVoir = (await proposeePar(tx, acteur, lue.demande))?.aVoir ?? [];
		const aidant = (await assisteePar(tx, acteur.organisme, sollicitation))?.nom;
		return { lue, aVoir, aidant };
	} catch (erreur) {
		if (erreur instanceof ActeRefuse) return { protegee: true };
		throw erreur;
	}
}

/**
 * The household as the person declared it, beside the one on file today: what a decision compares. Nothing
 * when the household is not known any more, or the procedure is not offered any more. Throws `ActeRefuse`
 * to whoever may not read the file.
 */
export async function proposeePar(
	tx: Transaction,
	acteur: Acteur,
	{ demarche: nom, dossier, reponses, envoyeeLe, sansDossier }: Demande,
): Promise<FoyerPropose | undefined> {
	const demarche = demarcheDe(nom);
	if (!demarche || dossier === null || envoyeeLe === null) return undefined;
	const connu = connaitre(await dossierPour(tx, acteur, dossier), jourDe(envoyeeLe));
	if (!connu) return undefined;
	const dites = new Map(Object.entries(reponses));
	const propose = foyerPropose(demarche, dites, connu);
	if (!sansDossier || memesPersonnes(demarche, dites, connu)) return propose;
	// Answers are by place in the household that was said: in another one they would be someone else's.
	const { foyer } = connu;
	return {
		...foyerPropose(demarche, new Map(), connu),
		contenu: foyer,
		aVoir: [textesSansDossier.autreFoyer],
	};
}

/** What someone without a file declared, beside nothing: only what an agent has to see with them. */
function proposeeSansDossier(
	personne: PersonneSansDossier,
	{ demarche: nom, reponses, envoyeeLe }: Demande,
): FoyerPropose | undefined {
	const demarche = demarcheDe(nom);
	if (!demarche || envoyeeLe === null) return undefined;
	const dites = new Map(Object.entries(reponses));
	const connu = connuSansDossier(personne, demarche, dites, jourDe(envoyeeLe));
	return foyerPropose(pourSansDossier(demarche), dites, connu);
}
