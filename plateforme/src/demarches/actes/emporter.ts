import { and, eq, isNull, or } from "drizzle-orm";
import { lireDossier } from "../../dossiers/index.server.ts";
import { emmener } from "../../pieces/index.server.ts";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import {
	dossierDeLaSollicitation,
	rattacherAffaireDans,
	sollicitationsDuCompte,
} from "../../sollicitations/index.server.ts";
import { demarcheDe } from "../definitions.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { memesPersonnes } from "../parcours/foyer-dit.ts";
import { demandes } from "../tables.ts";
import { OUBLI } from "./abandonner.ts";
import type { Demande } from "./ouverte.ts";

/**
 * Goes there: all that an account began or sent without a file; or what was sent so and begun in a file opened
 * under a wrong number, out of it.
 */
export async function emporter(
	tx: Transaction,
	acteur: Acteur,
	d: { compte: number } | { enDoute: number },
	dossier: number,
): Promise<void> {
	const de = "enDoute" in d ? d.enDoute : null;
	const lesquelles =
		"enDoute" in d
			? and(
					eq(demandes.dossier, d.enDoute),
					or(eq(demandes.sansDossier, true), eq(demandes.etat, "brouillon")),
				)
			: and(
					eq(demandes.compte, d.compte),
					eq(demandes.sansDossier, true),
					isNull(demandes.dossier),
				);
	const { organisme } = acteur;
	const celle = ({ demande }: Demande) =>
		and(eq(demandes.organisme, organisme), eq(demandes.demande, demande as number));
	const siennes = await tx
		.select()
		.from(demandes)
		.where(and(eq(demandes.organisme, organisme), lesquelles))
		.for("update");
	for (const sienne of siennes) {
		for (const venue of [sienne.contact, sienne.sollicitation]) {
			if (venue === null) continue;
			// One that an agent has put elsewhere since stays there.
			const ou = de && (await dossierDeLaSollicitation(tx, organisme, venue));
			if (ou !== de && ou !== dossier) continue;
			await rattacherAffaireDans(tx, acteur, { sollicitation: venue }, dossier, de);
			await emmener(tx, acteur, venue, dossier, de);
		}
		const quoi =
			sienne.etat === "brouillon" ? await reprise(tx, acteur, sienne, dossier) : { dossier };
		await tx.update(demandes).set(quoi).where(celle(sienne));
		const faits = `dossier=${dossier}`;
		await journaliser(tx, acteur, "demarche.rattacher", `demande-${sienne.demande}`, faits);
	}
	if ("enDoute" in d) return;
	// Their other contacts: of a draft that expired since, and what they wrote about it.
	const venues = await sollicitationsDuCompte(tx, organisme, d.compte);
	for (const { sollicitation, dossier: range } of venues)
		if (range === null) await rattacherAffaireDans(tx, acteur, { sollicitation }, dossier);
}

/**
 * A draft goes on as any of this file: its answers stay where they are about the same persons. Where the
 * file has a draft of the same already, that one stays.
 */
async function reprise(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	{ demarche: nom, reponses }: Demande,
	dossier: number,
): Promise<Partial<Demande>> {
	const deja = await tx.$count(
		demandes,
		and(
			eq(demandes.organisme, organisme),
			eq(demandes.dossier, dossier),
			eq(demandes.demarche, nom),
			eq(demandes.etat, "brouillon"),
		),
	);
	if (deja > 0) return { ...OUBLI, etat: "abandonnee" };
	const demarche = demarcheDe(nom);
	const lu = await lireDossier(tx, dossier);
	const connu = lu && connaitre(lu, jourDe(quand));
	const memes =
		demarche && connu && memesPersonnes(demarche, new Map(Object.entries(reponses)), connu);
	return { dossier, sansDossier: false, ...(memes ? {} : { reponses: {} }) };
}
