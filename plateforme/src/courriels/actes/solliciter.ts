import { recevoirPieceDans } from "../../pieces/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { recevoirDans } from "../../sollicitations/index.server.ts";
import type { Sort } from "../regles/jointes.ts";
import { jointes } from "../tables.ts";
import { textes } from "../textes.ts";
import type { JointeVue } from "./examiner.ts";

interface Demande {
	sujet: string;
	demandeur?: string | null;
	recuLe: Date;
	dossier?: number;
	/** It brings a document. */
	apporte: boolean;
}

/** The sollicitation that a message makes. */
export const solliciter = (
	tx: Transaction,
	acteur: Acteur,
	{ sujet, demandeur, recuLe, dossier, apporte }: Demande,
) =>
	recevoirDans(tx, acteur, {
		nature: apporte ? "piece" : "question",
		canal: "courriel",
		objet: sujet || textes.sansSujet,
		dossier,
		demandeur,
		arriveeA: recuLe,
	});

export interface Place {
	sollicitation: number;
	dossier?: number | null;
	arriveeA: Date;
}

export type SortEcrit = { sort: Sort; motif: string | null; piece: number | null };

interface AEcrire {
	courriel: number;
	vues: readonly JointeVue[];
	/** Where documents go; without it nobody wrote, and they are only shown. */
	vers?: Place;
}

/** Each file becomes a document, or says why not. */
export async function ecrireJointes(
	tx: Transaction,
	acteur: Acteur,
	{ courriel, vues, vers }: AEcrire,
): Promise<SortEcrit[]> {
	const { organisme } = acteur;
	const sorts: SortEcrit[] = [];
	for (const vue of vues) sorts.push(await sortDe(tx, acteur, vue, vers));
	if (vues.length > 0)
		await tx.insert(jointes).values(
			vues.map(({ jointe: { nom, type, contenu, dans }, empreinte }, rang) => ({
				organisme,
				courriel,
				rang: rang + 1,
				nom,
				type,
				taille: contenu.length,
				empreinte,
				dans,
				...(sorts[rang] as SortEcrit),
			})),
		);
	return sorts;
}

export async function sortDe(
	tx: Transaction,
	acteur: Acteur,
	{ jointe, ecart, preparee }: Pick<JointeVue, "jointe" | "ecart" | "preparee">,
	vers: Place | undefined,
): Promise<SortEcrit> {
	if (ecart) return { sort: ecart, motif: null, piece: null };
	if (!vers || !preparee) return { sort: "refusee", motif: "personne-n-a-ecrit", piece: null };
	const { nom, type: annonce, contenu } = jointe;
	const prise = await recevoirPieceDans(
		tx,
		acteur,
		{ nom, annonce, contenu, canal: "courriel", ...vers },
		preparee,
	);
	if (!prise.ok) return { sort: "refusee", motif: prise.motif, piece: null };
	return { sort: prise.deja ? "doublon" : "prise", motif: null, piece: prise.piece };
}
