import { and, eq, sql } from "drizzle-orm";
import { lirePlafond } from "../../envois/index.server.ts";
import { enfiler, journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe, motifDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { calendrier, type Resultat } from "../../sollicitations/index.ts";
import { viseUneReservee, viseUneSituation } from "../audience/audience.ts";
import { compterVises, dossiersOuverts, lireVises } from "../lectures/audience.ts";
import { lireSignataire } from "../lectures/signature.ts";
import { fautesDesBras, motifDesBras } from "../plan/bras.ts";
import { joursOuvres } from "../plan/echeances.ts";
import { empreinteDuPlan } from "../plan/empreinte.ts";
import { BRAS_HORS_TIRAGE } from "../plan/plan.ts";
import { type LigneDeTirage, preparerTirage } from "../plan/preparer-tirage.ts";
import { plans } from "../tables.ts";
import { lancerDans } from "./lancer.ts";
import type { MotifPlan } from "./motifs.ts";
import { type Plan, prendreEnPreparation, refuser } from "./plan-ouvert.ts";

/**
 * Locks the plan, draws, and asks for the first messages: all at once, or nothing. What is locked is
 * printed in the journal.
 */
export const lancerPlan = (
	acteur: Acteur,
	plan: number,
): Promise<Resultat<{ action: number }, MotifPlan>> =>
	tenter<{ action: number }, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, quand } = acteur;
			const lu = await prendreEnPreparation(tx, organisme, plan);
			exigerUnPlanComplet(lu);
			if (!(await lireSignataire(tx, organisme))) refuser("sans-coordonnees");
			const jour = jourDe(quand);
			const campagne = lu.modele.nature === "campagne";
			const vises = await lireVises(tx, lu.audience, {
				organisme,
				jour,
				campagne,
				plafond: await lirePlafond(tx, organisme, jour),
			});
			const compte = compterVises(vises, await dossiersOuverts(tx, organisme), lu.audience, jour);
			if (compte.retenus === 0) refuser("audience-vide");
			if (compte.vises === compte.ouverts && compte.ouverts > 1) refuser("audience-de-tous");
			const { prestation } = lu.modele;
			const ouvertures = calendrier();
			const lignes = preparerTirage(vises, { ...lu, prestation }, { jour, ...ouvertures });
			exigerDesAppelsATemps(lu, lignes, jour);
			const action = await lancerDans(tx, acteur, { titre: lu.titre, prestation });
			await ecrireTirage(tx, organisme, action, lignes);
			const empreinte = empreinteDuPlan(verrouille(lu, jour));
			await tx
				.update(plans)
				.set({ etat: "en-cours", action, empreinte, lanceLe: quand, ecartes: compte.ecartes })
				.where(and(eq(plans.organisme, organisme), eq(plans.plan, plan)));
			const faits = { plan, graine: lu.graine, tires: lignes.length, empreinte };
			await journaliser(tx, acteur, "plan.verrouiller", `action-${action}`, motifDe(faits));
			await enfiler(tx, "actions.contacter", { action }, { cle: `action-${action}` });
			return { action };
		}),
	);

/** What can no longer be changed once launched. */
export const verrouille = (
	{ titre, kit, kitVersion, modele, audience, bras, graine, ...reste }: Plan,
	jour: Jour,
) => {
	const { appelsParJour, base, attendu, arretOppositions, arretDes, avis, avisTexte, avisLe } =
		reste;
	return {
		...{ titre, kit, kitVersion, modele, audience, bras, graine, jour },
		...{ appelsParJour, base, attendu, arretOppositions, arretDes, avis, avisTexte, avisLe },
	};
};

function exigerUnPlanComplet({ audience, bras, appelsParJour, modele, avis }: Plan): void {
	if (!viseUneSituation(audience)) refuser("audience-de-tous");
	if (viseUneReservee(audience)) refuser("audience-reservee");
	const motif = motifDesBras(bras, appelsParJour);
	if (motif) refuser(motif);
	if (fautesDesBras(modele, bras).length > 0) refuser("kit-fautif");
	if (!avis) refuser("avis-manquant");
	if (avis === "defavorable") refuser("avis-defavorable");
}

/** Calls are scarce: those of the drawn arms must all be made before a month is lost. */
function exigerDesAppelsATemps(
	{ bras, appelsParJour }: Plan,
	lignes: readonly LigneDeTirage[],
	jour: Jour,
): void {
	const appeles = new Set(bras.filter(({ appel }) => appel).map(({ nom }) => nom));
	if (appeles.size === 0) return;
	const presses = lignes.filter(
		({ bras: nom, avantLe }) => avantLe && (appeles.has(nom) || nom === BRAS_HORS_TIRAGE),
	);
	const [premiere] = presses;
	if (!premiere?.avantLe) return;
	const possibles = joursOuvres(jour, premiere.avantLe, calendrier()) * appelsParJour;
	if (presses.length > possibles) refuser("appels-trop-nombreux");
}

const ecrireTirage = (
	tx: Transaction,
	organisme: string,
	action: number,
	lignes: readonly LigneDeTirage[],
) =>
	tx.execute(sql`
		INSERT INTO tirages (organisme, action, dossier, bras, hors_tirage, strate, rang, montant, gain, priorite, rappel,
			du_depuis, avant_le)
		SELECT ${organisme}, ${action}, dossier, bras, "horsTirage", strate, rang, montant, gain, priorite, rappel,
			"duDepuis", "avantLe"
		FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) AS l (dossier bigint, bras text,
			"horsTirage" text, strate text, rang int, montant int, gain int, priorite double precision, rappel int, "duDepuis" date,
			"avantLe" date)`);
