import { and, asc, eq } from "drizzle-orm";
import { type NomDossier, nomsDossiers, verifierAcces } from "../../dossiers/index.server.ts";
import { textesRefusDePiece } from "../../pieces/index.server.ts";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, heureDe, type Jour, jourDe } from "../../socle/index.ts";
import { dossierDeLaSollicitation } from "../../sollicitations/index.server.ts";
import type { Raison } from "../regles/rapprocher.ts";
import { courriels, jointes } from "../tables.ts";
import type { SectionDuFil } from "../textes/fil.ts";
import { textes } from "../textes.ts";

export interface PropositionVue extends NomDossier {
	raisons: Raison[];
}

/** One e-mail as a screen shows it; that it was read is in the journal, under its file. */
export async function lireDetail(tx: Transaction, acteur: Acteur, courriel: number) {
	const { organisme } = acteur;
	const [lu] = await tx
		.select()
		.from(courriels)
		.where(and(eq(courriels.organisme, organisme), eq(courriels.courriel, courriel)));
	if (!lu) return undefined;
	const numero = await dossierDuCourriel(tx, organisme, lu.sollicitation);
	const fermee = numero !== null && !(await verifierAcces(tx, acteur, numero)).ok;
	const proposes = lu.propositions.map(({ dossier }) => dossier);
	const noms = await nomsDossiers(tx, organisme, [
		...proposes,
		...(numero === null ? [] : [numero]),
	]);
	const dossier = numero === null ? undefined : noms.get(numero);
	const vu = { courriel, dossier, section: sectionDe(lu, numero) };
	if (fermee) return { ...vu, fermee: true as const };
	await journaliser(
		tx,
		acteur,
		"courriel.lire",
		numero === null ? `courriel-${courriel}` : `dossier-${numero}`,
		`courriel-${courriel}`,
	);
	const { sujet, nom, adresse, genre, authentification, marques, texte, defauts } = lu;
	return {
		...vu,
		fermee: false as const,
		sujet,
		nom,
		adresse,
		genre,
		authentification,
		marques,
		texte,
		defauts,
		recuLe: jourDe(lu.recuLe) as Jour,
		heure: heureDe(lu.recuLe),
		sollicitation: lu.sollicitation,
		ecarte: lu.ecarteLe !== null,
		accuse: lu.accuse,
		silence: lu.silence,
		taille: lu.taille,
		garde: lu.brut !== null,
		efface: lu.effaceLe !== null,
		fichiers: await fichiersDe(tx, organisme, courriel),
		propositions:
			numero !== null
				? []
				: lu.propositions.flatMap(({ dossier: autre, raisons }): PropositionVue[] => {
						const connu = noms.get(autre);
						return connu ? [{ ...connu, raisons }] : [];
					}),
	};
}

export type CourrielVu = NonNullable<Awaited<ReturnType<typeof lireDetail>>>;
export type CourrielOuvert = Extract<CourrielVu, { fermee: false }>;

async function fichiersDe(tx: Transaction, organisme: string, courriel: number) {
	const lues = await tx
		.select({
			rang: jointes.rang,
			nom: jointes.nom,
			type: jointes.type,
			taille: jointes.taille,
			dans: jointes.dans,
			sort: jointes.sort,
			motif: jointes.motif,
			piece: jointes.piece,
		})
		.from(jointes)
		.where(and(eq(jointes.organisme, organisme), eq(jointes.courriel, courriel)))
		.orderBy(asc(jointes.rang));
	return lues.map((lue) => ({ ...lue, pourquoi: lue.motif && direRefus(lue.motif) }));
}

/** Why a file is no document, in the words of documents or in ours. */
const direRefus = (motif: string): string =>
	textes.motifsDeRefus[motif] ??
	(textesRefusDePiece as Record<string, string | undefined>)[motif] ??
	motif;

export const dossierDuCourriel = async (
	tx: Transaction,
	organisme: string,
	sollicitation: number | null,
): Promise<number | null> =>
	(sollicitation !== null && (await dossierDeLaSollicitation(tx, organisme, sollicitation))) ||
	null;

const sectionDe = (lu: typeof courriels.$inferSelect, dossier: number | null): SectionDuFil => {
	if (lu.ecarteLe !== null) return "ecartes";
	if (lu.sollicitation === null) return "automatiques";
	return dossier === null ? "a-rattacher" : "rattaches";
};
