import { consulter } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, type Jour, jourDe } from "../../socle/index.ts";
import { type Champ, remplir } from "../kits/champs.ts";
import type { Script } from "../kits/kit.ts";
import { valeursDe } from "../plan/message.ts";
import { type AAppeler, compterAppels, lireAAppeler, planDeLAction, RAPPEL_MAX } from "./appels.ts";
import { lirePersonneAppelee, type PersonneAppelee } from "./personne.ts";
import { lireSignataire, signer } from "./signature.ts";

export interface AppelPrepare {
	dossier: number;
	personne: PersonneAppelee;
	appele: AAppeler;
	/** Filled in: the agent reads it as it is said. */
	script: Script;
	ouvrir: readonly string[];
	gainNet: readonly string[];
	dettes: readonly string[];
	/** First and last day of a callback. */
	rappel: { de: Jour; a: Jour };
}

export interface ListeDAppels {
	action: number;
	titre: string;
	restent: number;
	prevoitDesAppels: boolean;
	enCours: boolean;
	faits: Awaited<ReturnType<typeof compterAppels>>;
	/** Whom this agent is ringing. */
	appel?: AppelPrepare;
	/** The next person's file is protected: its page asks why, then the call is shown. */
	protege?: number;
}

export async function lireListeDAppels(
	tx: Transaction,
	acteur: Acteur,
	action: number,
): Promise<ListeDAppels | undefined> {
	const { organisme, quand } = acteur;
	const plan = await planDeLAction(tx, organisme, action);
	if (!plan) return undefined;
	const enCours = plan.etat === "en-cours";
	const { restent, personnes } = await lireAAppeler(tx, acteur, plan, 1);
	const appele = enCours ? personnes.find(({ miennes }) => miennes) : undefined;
	const personne = appele && (await lirePersonneAppelee(tx, organisme, appele.dossier));
	const faits = await compterAppels(tx, organisme, action);
	const liste = {
		action,
		titre: plan.titre,
		restent: enCours ? restent : 0,
		prevoitDesAppels:
			plan.bras.some(({ appel }) => appel) || restent > 0 || Object.keys(faits).length > 0,
		enCours,
		faits,
	};
	if (!appele || !personne) return liste;
	// A name, numbers and a situation: a reading of the file, journaled and justified as any other.
	if (!(await consulter(tx, acteur, appele.dossier)).ok)
		return { ...liste, protege: appele.dossier };
	const { modele } = plan;
	const signataire = await lireSignataire(tx, organisme);
	if (!signataire) return liste;
	const signature = signer(signataire, personne.commune);
	const valeurs = valeursDe(modele, { ...personne, ...appele }, signature);
	const aujourdhui = jourDe(quand);
	return {
		...liste,
		appel: {
			dossier: appele.dossier,
			personne,
			appele,
			script: remplirLeScript(modele.appel, valeurs),
			ouvrir: modele.ouvrir,
			gainNet: modele.gainNet,
			dettes: modele.dettes,
			rappel: { de: ajouterJours(aujourdhui, 1), a: ajouterJours(aujourdhui, RAPPEL_MAX) },
		},
	};
}

function remplirLeScript(script: Script, valeurs: Record<Champ, string>): Script {
	const dire = (texte: string) => remplir(texte, valeurs);
	return {
		verifier: script.verifier.map(dire),
		repondeur: dire(script.repondeur),
		accroche: dire(script.accroche),
		explication: dire(script.explication),
		avantDeDemander: script.avantDeDemander.map(dire),
		repliques: script.repliques.map(({ dit, repondre }) => ({
			dit: dire(dit),
			repondre: dire(repondre),
		})),
		cloture: dire(script.cloture),
	};
}
