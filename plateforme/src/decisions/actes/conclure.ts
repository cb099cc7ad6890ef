import { and, asc, eq } from "drizzle-orm";
import { presentsParPlace, versionDe } from "../../changements/index.ts";
import {
	changerDroitDans,
	enregistrerFoyerDans,
	lireDossier,
} from "../../dossiers/index.server.ts";
import type { Dossier, DroitDuDossier } from "../../dossiers/index.ts";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { journaliser, lireOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";
import {
	libererDans,
	recevoirDans,
	sollicitations,
	traiterDans,
} from "../../sollicitations/index.server.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import { lireReglages } from "../lectures/reglages.ts";
import { composer } from "../lettre/composer.ts";
import { enTexte, type Lettre } from "../lettre/lettre.ts";
import { decisions, lignesDeDecision } from "../tables.ts";
import { textesDecision } from "../textes/decision.ts";
import { textesLettre } from "../textes/lettre.ts";

type Decision = typeof decisions.$inferSelect;
type Ligne = typeof lignesDeDecision.$inferSelect;

export type MotifDeConclure = "change-entre-temps" | "foyer";

const refuser = (motif: MotifDeConclure) => new ActeRefuse<MotifDeConclure>(motif);

/**
 * What a decision writes once it stands: the household as declared, the state of the right that is proposed
 * (the national system settles and pays), the end of the request, the letter and the notice. One transaction.
 */
export async function conclure(tx: Transaction, acteur: Acteur, numero: number): Promise<void> {
	const { organisme, quand } = acteur;
	const celleCi = and(eq(decisions.organisme, organisme), eq(decisions.decision, numero));
	const [decision] = await tx.select().from(decisions).where(celleCi);
	if (!decision) throw new Error(`décision ${numero} introuvable`);
	const lignes = await tx
		.select()
		.from(lignesDeDecision)
		.where(and(eq(lignesDeDecision.organisme, organisme), eq(lignesDeDecision.decision, numero)))
		.orderBy(asc(lignesDeDecision.rang));
	const dossier = await lireDossier(tx, decision.dossier);
	if (!dossier?.foyer) throw refuser("change-entre-temps");
	await ecrireFoyer(tx, acteur, decision, dossier);
	for (const ligne of lignes)
		await proposerDroit(tx, acteur, decision.dossier, ligne, dossier.droits);
	await finirLaDemande(tx, acteur, decision);
	const lettre = await ecrireLettre(tx, acteur, decision, lignes, dossier);
	await tx.update(decisions).set({ etat: "prise", lettre, notifieeLe: quand }).where(celleCi);
	await prevenir(tx, acteur, decision, lettre);
	await journaliser(
		tx,
		acteur,
		"decision.notifier",
		`dossier-${decision.dossier}`,
		motifDe({ decision: numero, sens: decision.sens, autorite: decision.autorite }),
	);
}

/** As it was shown; another version since then, and it must be looked at again. */
async function ecrireFoyer(
	tx: Transaction,
	acteur: Acteur,
	{ vue, foyer, places }: Decision,
	dossier: Dossier,
): Promise<void> {
	const connu = dossier.foyer;
	if (!connu || versionDe(dossier) !== vue) throw refuser("change-entre-temps");
	if (!foyer || !places) return;
	const presents = presentsParPlace(dossier);
	if (!presents) throw refuser("change-entre-temps");
	const premier = `${foyer.mois}-01`;
	const fait = await enregistrerFoyerDans(
		tx,
		acteur,
		dossier.dossier,
		{
			vraiDepuis: premier > connu.vraiDepuis ? premier : connu.vraiDepuis,
			source: "demarche",
			contenu: foyer,
			personnes: places.map((qui) => (typeof qui === "number" ? presents[qui].personne : qui)),
		},
		connu,
	);
	if (!fait.ok) throw refuser(fait.motif === "change-entre-temps" ? fait.motif : "foyer");
}

/** What is paid stays as the national system valued it; what is new is asked for, or refused. */
async function proposerDroit(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ prestation, beneficiaire, sens, effet }: Ligne,
	droits: readonly DroitDuDossier[],
): Promise<void> {
	const actuel = droits.find(
		(droit) =>
			droit.prestation === prestation && droit.beneficiaire === beneficiaire && !droit.finiLe,
	);
	const valorise = ["en_paiement", "suspendu", "attente_declaration"];
	if (actuel && valorise.includes(actuel.etat)) return;
	const jour = effet ?? `${jourDe(acteur.quand).slice(0, 7)}-01`;
	const depuis = actuel && actuel.depuis > jour ? actuel.depuis : jour;
	const etat = sens === "accord" ? ("demande_en_cours" as const) : ("refuse" as const);
	const fait = await changerDroitDans(tx, acteur, dossier, {
		prestation,
		beneficiaire,
		etat,
		depuis,
	});
	if (!fait.ok) throw new Error(`droit refusé : ${fait.motif}`);
}

/** The request, when it is still open; else the answer of the département, in the same matter. */
async function finirLaDemande(
	tx: Transaction,
	acteur: Acteur,
	{ sollicitation, sens, dossier, prestation, autorite }: Decision,
): Promise<void> {
	const issue = sens === "accord" ? ("accord" as const) : ("rejet" as const);
	const [ligne] = await tx
		.select()
		.from(sollicitations)
		.where(
			and(
				eq(sollicitations.organisme, acteur.organisme),
				eq(sollicitations.sollicitation, sollicitation),
			),
		);
	if (!ligne) throw new Error(`sollicitation ${sollicitation} introuvable`);
	const note = textesDecision.notes.decidee(autorite);
	if (ligne.etat !== "traitee") {
		await libererDans(tx, acteur, { sollicitation });
		await traiterDans(tx, acteur, { sollicitation }, { issue, note });
		return;
	}
	const reponse = await recevoirDans(tx, acteur, {
		nature: "tache",
		canal: "partenaire",
		objet: textesDecision.notes.reponseDuDepartement,
		...{ prestation, dossier, affaire: ligne.affaire },
	});
	await traiterDans(tx, acteur, reponse, { issue, note });
}

async function ecrireLettre(
	tx: Transaction,
	acteur: Acteur,
	decision: Decision,
	lignes: Ligne[],
	dossier: Dossier,
): Promise<Lettre> {
	const { organisme, quand } = acteur;
	const { prestation, sens, autorite, etude } = decision;
	const [{ arrivee, nature }] = await tx
		.select({ arrivee: sollicitations.arrivee, nature: sollicitations.nature })
		.from(sollicitations)
		.where(
			and(
				eq(sollicitations.organisme, organisme),
				eq(sollicitations.sollicitation, decision.sollicitation),
			),
		);
	const { nom, coordonnees } = await lireOrganisme(tx, organisme);
	const jour = jourDe(quand);
	return composer({
		...{ prestation, sens, autorite, etude, lignes, jour },
		declaree: nature === "declaration",
		recue: arrivee,
		foyer: decision.foyer ?? dossier.foyer?.contenu ?? null,
		reglages: await lireReglages(tx, organisme, jour),
		organisme: { nom, adresse: coordonnees?.lieux[0]?.adresse },
	});
}

/** The letter is the notification (CSS R142-1-A); the notice says that there is one, and nothing of it. */
async function prevenir(
	tx: Transaction,
	acteur: Acteur,
	{ decision, dossier }: Decision,
	lettre: Lettre,
): Promise<void> {
	const { nom } = await lireOrganisme(tx, acteur.organisme);
	await deposerEnvoi(tx, acteur, {
		cle: `decision-${decision}-lettre`,
		...{ canal: "courrier", nature: "decision", dossier },
		sujet: lettre.objet,
		corps: enTexte(lettre),
	});
	const { sujet, corps, sms } = textesLettre.avis;
	await deposerEnvoi(tx, acteur, {
		cle: `decision-${decision}-avis`,
		...{ canal: "courriel", nature: "decision", dossier, sujet },
		corps: corps(nom),
		replis: { sms: { corps: sms(nom) } },
	});
}
