import { pointsDeContact } from "../../dossiers/index.server.ts";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { type Donne, donnerMandatDans, type MandatDit } from "../../mandats/index.server.ts";
import { lireOrganisme, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { textesAidants } from "../textes/aidants.ts";

/** A mandate that an agent records: the person hears of it where they are known to read, and can undo it. */
export const enregistrerMandat = (
	acteur: Acteur,
	dossier: number,
	dit: MandatDit,
	donne: Donne,
): ReturnType<typeof donnerMandatDans> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const fait = await donnerMandatDans(tx, acteur, dossier, dit, donne);
		if (fait.ok) await prevenir(tx, acteur, dossier, fait.mandat);
		return fait;
	});

async function prevenir(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	mandat: number,
): Promise<void> {
	const { organisme } = acteur;
	const points = await pointsDeContact(tx, organisme, [dossier]);
	const sms = points.some(
		({ nature, etat, autrui }) => nature === "mobile" && etat === "verifie" && !autrui,
	);
	const { nom, coordonnees } = await lireOrganisme(tx, organisme);
	const corps = textesAidants.prevenir(nom, coordonnees?.telephone);
	const sujet = textesAidants.sujetPrevenir(nom);
	await deposerEnvoi(tx, acteur, {
		cle: `mandat:${mandat}`,
		canal: sms ? "sms" : "courriel",
		sujet: sms ? undefined : sujet,
		corps,
		replis: { courrier: { sujet, corps } },
		dossier,
		nature: "service",
	});
}
