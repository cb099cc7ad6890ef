import { and, eq } from "drizzle-orm";
import { fichiersDesPieces, preparerPiece } from "../../pieces/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { lireCourriel } from "../lecture/lire.ts";
import { courriels, jointes } from "../tables.ts";
import { aPreparer, type JointeVue } from "./examiner.ts";
import type { MotifCourriel, Resultat } from "./resultat.ts";
import { type Place, type SortEcrit, solliciter, sortDe } from "./solliciter.ts";
import { changer, refuser, type Tenu, verrouiller } from "./verrouiller.ts";

/**
 * Takes a file that was set aside or refused: an agent saw that the logo was a document, or the virus
 * scanner was silent that day. It goes through the same checks as any other.
 */
export const prendreJointe = (acteur: Acteur, courriel: number, rang: number): Promise<Resultat> =>
	tenter<object, MotifCourriel>(async () => {
		const vue = (await relire(acteur, courriel, [rang])).get(rang);
		return pourOrganisme(acteur.organisme, async (tx) => {
			const tenu = await verrouiller(tx, acteur, courriel);
			if (tenu.sollicitation === null) throw refuser("pas-un-message");
			const sort = await sortActuel(tx, acteur, courriel, rang);
			if (!vue || !sort) throw refuser("fichier-inconnu");
			if (sort === "prise" || sort === "doublon") throw refuser("fichier-deja-pris");
			const pris = await sortDe(tx, acteur, vue, placeDe(tenu, tenu.sollicitation));
			if (pris.piece === null) throw refuser("fichier-non-pris");
			await ecrireSort(tx, acteur, courriel, rang, pris);
			await journaliser(tx, acteur, "courriel.prendre", `courriel-${courriel}`, `rang=${rang}`);
			return {};
		});
	});

/** A program's answer that someone wrote after all: a message like the others, without a receipt. */
export const traiterCommeMessage = (acteur: Acteur, courriel: number): Promise<Resultat> =>
	tenter<object, MotifCourriel>(async () => {
		const vues = await relire(acteur, courriel);
		return pourOrganisme(acteur.organisme, async (tx) => {
			const tenu = await verrouiller(tx, acteur, courriel);
			if (tenu.sollicitation !== null) throw refuser("deja-message");
			const { sollicitation } = await solliciter(tx, acteur, {
				sujet: tenu.sujet,
				demandeur: tenu.nom ?? tenu.adresse,
				recuLe: tenu.recuLe,
				apporte: vues.size > 0,
			});
			await changer(tx, acteur.organisme, courriel, {
				genre: "message",
				sollicitation,
				ecarteLe: null,
			});
			for (const [rang, vue] of vues) {
				const sort = await sortDe(tx, acteur, vue, placeDe(tenu, sollicitation));
				await ecrireSort(tx, acteur, courriel, rang, sort);
			}
			await journaliser(tx, acteur, "courriel.traiter", `courriel-${courriel}`);
			return {};
		});
	});

const placeDe = ({ dossier, recuLe }: Tenu, sollicitation: number): Place => ({
	sollicitation,
	dossier,
	arriveeA: recuLe,
});

/** Files of the whole message, prepared as documents: those asked for, or all that were refused. */
async function relire(
	{ organisme }: Acteur,
	courriel: number,
	rangs?: readonly number[],
): Promise<Map<number, JointeVue>> {
	const { brut, voulus } = await pourOrganisme(organisme, async (tx) => {
		const [lu] = await tx
			.select({ brut: courriels.brut })
			.from(courriels)
			.where(and(eq(courriels.organisme, organisme), eq(courriels.courriel, courriel)));
		const refusees = await tx
			.select({ rang: jointes.rang })
			.from(jointes)
			.where(
				and(
					eq(jointes.organisme, organisme),
					eq(jointes.courriel, courriel),
					eq(jointes.sort, "refusee"),
				),
			);
		return { brut: lu?.brut, voulus: rangs ?? refusees.map(({ rang }) => rang) };
	});
	const vues = new Map<number, JointeVue>();
	if (voulus.length === 0) return vues;
	if (!brut) throw refuser("message-efface");
	const lu = await lireCourriel(await fichiersDesPieces().lire(organisme, brut));
	for (const rang of voulus) {
		const jointe = lu.jointes[rang - 1];
		if (!jointe) continue;
		const preparee = await preparerPiece({ organisme }, aPreparer(jointe));
		vues.set(rang, { jointe, empreinte: Buffer.alloc(0), preparee });
	}
	return vues;
}

const deLaJointe = (organisme: string, courriel: number, rang: number) =>
	and(eq(jointes.organisme, organisme), eq(jointes.courriel, courriel), eq(jointes.rang, rang));

async function sortActuel(
	tx: Transaction,
	{ organisme }: Acteur,
	courriel: number,
	rang: number,
): Promise<string | undefined> {
	const [lue] = await tx
		.select({ sort: jointes.sort })
		.from(jointes)
		.where(deLaJointe(organisme, courriel, rang));
	return lue?.sort;
}

const ecrireSort = (
	tx: Transaction,
	{ organisme }: Acteur,
	courriel: number,
	rang: number,
	sort: SortEcrit,
) =>
	tx
		.update(jointes)
		.set(sort)
		.where(deLaJointe(organisme, courriel, rang));
