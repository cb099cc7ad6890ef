import { and, eq, inArray, sql } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import {
	type Acteur,
	ajouterJours,
	ajouterMoisAuJour,
	dureeDe,
	jourDe,
	motifDe,
} from "../../socle/index.ts";
import { dossiersEnLitige } from "../../sollicitations/index.server.ts";
import { finDeGarde, type Gardee } from "../regles/conservation.ts";
import {
	contenusAEffacer,
	originesDesPieces as origines,
	pieces,
	piecesAttendues,
} from "../tables.ts";

/** Looked at together, in one transaction. */
const LOT = 500;

/** Erases the documents that nothing needs any more, those of a file in dispute excepted. How many. */
export async function effacerPieces(acteur: Acteur): Promise<number> {
	let effacees = 0;
	for (let derniere: number | undefined = 0; derniere !== undefined; ) {
		const fait: { effacees: number; derniere?: number } = await pourOrganisme(
			acteur.organisme,
			(tx) => effacerLot(tx, acteur, derniere ?? 0),
		);
		effacees += fait.effacees;
		derniere = fait.derniere;
	}
	await effacerRefus(acteur);
	return effacees;
}

interface Lue extends Gardee {
	piece: number;
	empreinte: string;
	dossier: number | null;
}

async function effacerLot(tx: Transaction, acteur: Acteur, apres: number) {
	const { organisme, quand } = acteur;
	const aujourdhui = jourDe(quand);
	const lues = await lire(tx, acteur, apres);
	const finies = lues.filter((une) => {
		const fin = finDeGarde(une, aujourdhui);
		return fin !== undefined && fin <= aujourdhui;
	});
	const disputes = await dossiersEnLitige(
		tx,
		organisme,
		finies.flatMap(({ dossier }) => dossier ?? []),
		aujourdhui,
	);
	const aEffacer = finies.filter(({ dossier }) => dossier === null || !disputes.has(dossier));
	await retirerPiecesDans(tx, acteur, aEffacer);
	const derniere = lues.length === LOT ? lues.at(-1)?.piece : undefined;
	return { effacees: aEffacer.length, ...(derniere !== undefined && { derniere }) };
}

async function lire(tx: Transaction, { organisme, quand }: Acteur, apres: number): Promise<Lue[]> {
	const aujourdhui = jourDe(quand);
	// Wider by the days that months differ by: the rule decides.
	const avant = (garde: "document" | "document-ecarte") =>
		ajouterJours(ajouterMoisAuJour(aujourdhui, -dureeDe(garde, aujourdhui).mois), 4);
	const { rows } = await tx.execute<Lue & Record<string, unknown>>(sql`
		SELECT p.piece::int, p.empreinte, p.dossier::int, p.etat, p.type, p.datee::text,
			(p.triee_le AT TIME ZONE 'Europe/Paris')::date::text AS triee,
			CASE WHEN s.etat = 'traitee' THEN s.traitee_le::text END AS finie,
			coalesce(d.etat, 'radie') = 'radie' AS "sansDossierVivant",
			(SELECT max(v.date)::text FROM paiements v
				WHERE v.organisme = p.organisme AND v.dossier = p.dossier) AS "dernierVersement"
		FROM pieces p
		JOIN sollicitations s ON s.organisme = p.organisme AND s.sollicitation = p.sollicitation
		LEFT JOIN dossiers d ON d.organisme = p.organisme AND d.dossier = p.dossier
		WHERE p.organisme = ${organisme} AND p.piece > ${apres}
			AND (p.etat = 'ecartee' AND p.triee_le::date <= ${avant("document-ecarte")}::date
				OR p.etat IN ('classee', 'remplacee') AND s.traitee_le <= ${avant("document")}::date)
		ORDER BY p.piece LIMIT ${LOT} FOR UPDATE OF p`);
	return rows;
}

/** With all that names them; the content leaves the disk later, once nothing else has it. */
export async function retirerPiecesDans(
	tx: Transaction,
	acteur: Acteur,
	lues: readonly Pick<Lue, "piece" | "empreinte" | "etat" | "dossier">[],
): Promise<void> {
	if (lues.length === 0) return;
	const { organisme } = acteur;
	const numeros = lues.map(({ piece }) => piece);
	await tx
		.delete(origines)
		.where(
			and(
				eq(origines.organisme, organisme),
				sql`(${inArray(origines.piece, numeros)} OR ${inArray(origines.venueDe, numeros)})`,
			),
		);
	await tx
		.delete(piecesAttendues)
		.where(and(eq(piecesAttendues.organisme, organisme), inArray(piecesAttendues.piece, numeros)));
	await delaisserDans(
		tx,
		acteur,
		lues.map(({ empreinte }) => empreinte),
	);
	await tx
		.delete(pieces)
		.where(and(eq(pieces.organisme, organisme), inArray(pieces.piece, numeros)));
	for (const { piece, etat, dossier } of lues) {
		const faits = { etat, ...(dossier !== null && { dossier }) };
		await journaliser(tx, acteur, "piece.effacer", `piece-${piece}`, motifDe(faits));
	}
}

/** In the transaction that drops the last mention of these contents. */
export async function delaisserDans(
	tx: Transaction,
	{ organisme, quand }: Pick<Acteur, "organisme" | "quand">,
	empreintes: readonly string[],
): Promise<void> {
	const valeurs = [...new Set(empreintes)].map((empreinte) => ({
		...{ organisme, empreinte },
		depuis: quand,
	}));
	if (valeurs.length > 0) await tx.insert(contenusAEffacer).values(valeurs).onConflictDoNothing();
}

/** The names of what could not be taken, as long as of what was put aside. */
const effacerRefus = (acteur: Acteur): Promise<void> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const aujourdhui = jourDe(quand);
		const mois = dureeDe("document-ecarte", aujourdhui).mois;
		const { rowCount } = await tx.execute(sql`
			DELETE FROM refus_de_pieces WHERE organisme = ${organisme}
				AND ((quand AT TIME ZONE 'Europe/Paris')::date + make_interval(months => ${mois}))::date <= ${aujourdhui}`);
		if (rowCount)
			await journaliser(
				tx,
				acteur,
				"refus-de-pieces.effacer",
				undefined,
				motifDe({ effaces: rowCount }),
			);
	});
