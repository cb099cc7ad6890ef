import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { TAILLE_MAX } from "../controle/controler.ts";
import { fichiersDesPieces } from "../fichiers.ts";
import { lireContenu } from "../lectures/contenu.ts";
import { PAGES_MAX, type PageChoisie } from "../pdf/ordres.ts";
import { assembler } from "../pdf/ouvrir.ts";
import { originesDesPieces, pieces } from "../tables.ts";
import { textesPieces } from "../textes/pieces.ts";
import { changerPiece, reporterSur } from "./rapprocher.ts";
import type { MotifPiece, Resultat } from "./resultat.ts";
import { exigerATrier, type Piece, refuser, verrouiller } from "./verrouiller.ts";

/** One document becomes several: the pages of each, every page in one of them. The original stays. */
export const scinder = (
	acteur: Acteur,
	piece: number,
	parts: readonly (readonly number[])[] | undefined,
): Promise<Resultat<{ pieces: number[] }>> =>
	composer(acteur, [piece], ([source]) => {
		if (source?.format !== "pdf" || source.pages < 2) throw refuser("une-seule");
		if (!parts) throw refuser("pages-inconnues");
		return parts.map((pages) => pages.map((page) => ({ source: 0, page })));
	});

/** Several that came together become one, in this order: both sides of a card, the pages of a lease. */
export const fusionner = (
	acteur: Acteur,
	numeros: readonly number[],
): Promise<Resultat<{ pieces: number[] }>> =>
	composer(acteur, [...new Set(numeros)], (sources) => {
		if (sources.length < 2) throw refuser("une-seule");
		const [{ dossier, sollicitation }] = sources as [Piece];
		const ensemble = sources.every((source) =>
			dossier === null ? source.sollicitation === sollicitation : source.dossier === dossier,
		);
		if (!ensemble) throw refuser("autre-envoi");
		return [
			sources.flatMap(({ pages }, source) =>
				Array.from({ length: pages }, (_, rang) => ({ source, page: rang + 1 })),
			),
		];
	});

function composer(
	acteur: Acteur,
	numeros: readonly number[],
	repartir: (sources: Piece[]) => PageChoisie[][],
): Promise<Resultat<{ pieces: number[] }>> {
	return tenter<{ pieces: number[] }, MotifPiece>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const sources: Piece[] = [];
			// Always in the same order, so that two agents never wait for each other.
			for (const numero of numeros.toSorted((a, b) => a - b))
				sources.push(await verrouiller(tx, acteur, numero));
			sources.sort((a, b) => numeros.indexOf(a.piece) - numeros.indexOf(b.piece));
			for (const source of sources) exigerATrier(source);
			const parts = repartir(sources);
			if (parts.some(({ length }) => length > PAGES_MAX)) throw refuser("trop-de-pages");
			const faites: number[] = [];
			for (const [rang, choix] of parts.entries())
				faites.push(await ecrire(tx, acteur, sources, choix, rang + 1));
			for (const { piece } of sources) {
				const [premiere] = faites;
				if (premiere) await reporterSur(tx, acteur.organisme, piece, premiere);
				await changerPiece(tx, acteur.organisme, piece, {
					etat: "remplacee",
					trieeLe: acteur.quand,
					trieePar: acteur.compte,
				});
				await journaliser(
					tx,
					acteur,
					"piece.remplacer",
					`piece-${piece}`,
					`par=${faites.join(",")}`.slice(0, 200),
				);
			}
			return { pieces: faites };
		}),
	);
}

/** As old as the oldest of its origins, and from the same sending. */
async function ecrire(
	tx: Transaction,
	acteur: Acteur,
	sources: readonly Piece[],
	choix: readonly PageChoisie[],
	rang: number,
): Promise<number> {
	const { organisme } = acteur;
	const contenus = await Promise.all(
		sources.map(async ({ empreinte, format }) => ({
			octets: await lireContenu(organisme, empreinte),
			format,
		})),
	);
	const octets = await assembler(contenus, [...choix]);
	if (octets.length > TAILLE_MAX * sources.length) throw refuser("trop-lourde");
	const depot = await fichiersDesPieces().deposer(organisme, [octets], octets.length);
	if (!depot.ok) throw new Error(`pages assemblées non écrites : ${depot.motif}`);
	const [premiere] = sources as [Piece];
	const [ecrite] = await tx
		.insert(pieces)
		.values({
			organisme,
			sollicitation: premiere.sollicitation,
			dossier: premiere.dossier,
			type: premiere.type,
			nom: textesPieces.composee(premiere.nom, rang),
			format: "pdf",
			taille: depot.taille,
			pages: choix.length,
			empreinteRecue: depot.empreinte,
			empreinte: depot.empreinte,
			canal: premiere.canal,
			recueLe: sources.reduce((a, { recueLe }) => (recueLe < a ? recueLe : a), premiere.recueLe),
			deposeePar: premiere.deposeePar,
			antivirus: sources.every(({ antivirus }) => antivirus === "sain") ? "sain" : "absent",
			typeSuggere: premiere.typeSuggere,
			typeLuDans: premiere.typeLuDans,
			dossierSuggere: premiere.dossierSuggere,
			dossierLuDans: premiere.dossierLuDans,
		})
		.returning({ piece: pieces.piece });
	const { piece } = ecrite as { piece: number };
	await tx.insert(originesDesPieces).values(
		choix.map(({ source, page }, i) => ({
			organisme,
			piece,
			rang: i + 1,
			venueDe: (sources[source] as Piece).piece,
			page,
		})),
	);
	await journaliser(
		tx,
		acteur,
		"piece.composer",
		`piece-${piece}`,
		`sollicitation-${premiere.sollicitation}`,
	);
	return piece;
}
