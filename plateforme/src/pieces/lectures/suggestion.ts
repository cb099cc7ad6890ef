import { and, eq, isNull } from "drizzle-orm";
import { chercher, dossierDuMatricule } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import {
	type DossierLuDans,
	matriculesDans,
	suggererType,
	type TypeLuDans,
} from "../regles/suggerer.ts";
import { piecesAttendues } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";

export interface Suggestion {
	typeSuggere: CodePiece | null;
	typeLuDans: TypeLuDans | null;
	dossierSuggere: number | null;
	dossierLuDans: DossierLuDans | null;
}

interface Lu {
	dossier: number | null;
	dit?: CodePiece;
	nom: string;
	texte: string;
	demandeur?: string;
}

/** What it seems to be and whose: proposed to the one who sorts, with where it was read. */
export async function suggerer(tx: Transaction, organisme: string, lu: Lu): Promise<Suggestion> {
	const aQui = lu.dossier === null ? await aQuiEst(tx, organisme, lu) : undefined;
	const attendues = await attenduesDe(tx, organisme, lu.dossier ?? aQui?.dossier);
	const quoi = suggererType({ dit: lu.dit, attendues, nom: lu.nom, texte: lu.texte });
	return {
		typeSuggere: quoi?.type ?? null,
		typeLuDans: quoi?.luDans ?? null,
		dossierSuggere: aQui?.dossier ?? null,
		dossierLuDans: aQui?.luDans ?? null,
	};
}

/** One file and no other: two that may be right are none. */
async function aQuiEst(
	tx: Transaction,
	organisme: string,
	{ nom, texte, demandeur }: Lu,
): Promise<{ dossier: number; luDans: DossierLuDans } | undefined> {
	for (const [luDans, ecrit] of [
		["nom", nom],
		["texte", texte],
	] as const) {
		const connus = new Set<number>();
		for (const matricule of matriculesDans(ecrit).slice(0, 5)) {
			const dossier = await dossierDuMatricule(tx, organisme, matricule);
			if (dossier !== undefined) connus.add(Number(dossier));
		}
		const [seul, autre] = connus;
		if (seul !== undefined && autre === undefined) return { dossier: seul, luDans };
	}
	if (!demandeur) return undefined;
	const { trouvees } = await chercher(tx, demandeur);
	const justes = trouvees.filter(({ fautes, parti }) => fautes === 0 && !parti);
	const [seul, autre] = new Set(justes.map(({ dossier }) => dossier));
	return seul !== undefined && autre === undefined
		? { dossier: seul, luDans: "demandeur" }
		: undefined;
}

async function attenduesDe(
	tx: Transaction,
	organisme: string,
	dossier: number | undefined,
): Promise<CodePiece[]> {
	if (dossier === undefined) return [];
	const lues = await tx
		.select({ type: piecesAttendues.type })
		.from(piecesAttendues)
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				eq(piecesAttendues.dossier, dossier),
				isNull(piecesAttendues.piece),
			),
		);
	return lues.map(({ type }) => type);
}
