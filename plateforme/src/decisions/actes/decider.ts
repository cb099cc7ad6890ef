import { versionDe } from "../../changements/index.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { tenter, traiterDans, verrouiller } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Motif as MotifDeSollicitation } from "../../sollicitations/index.ts";
import { type Contexte, lireContexte, type MotifSansContexte } from "../lectures/contexte.ts";
import { empreinteDe, motifsDits, type Preparee, preparer } from "../preparer.ts";
import { delegation, type ReserveDuDepartement } from "../regles/delegation.ts";
import { type MotifDeNonDecision, proposer } from "../regles/proposer.ts";
import { type RaisonDuRegard, raisonDuRegard } from "../regles/second-regard.ts";
import { voieDe } from "../regles/voies-de-recours.ts";
import type { Saisie } from "../saisie.ts";
import { decisions, lignesDeDecision } from "../tables.ts";
import { textesDecision } from "../textes/decision.ts";
import type { Autorite, EtatDecision, LigneDecidee, Sens } from "../types.ts";
import { conclure, type MotifDeConclure } from "./conclure.ts";

export type MotifDeDecider =
	| MotifSansContexte
	| MotifDeNonDecision
	| MotifDeSollicitation
	| MotifDeConclure
	| "faits-manquent"
	| "article-manque"
	| "delegation"
	| "a-revoir"
	| "deja-decidee"
	| "sans-recours";

export type Decider =
	| { ok: true; decision: number; etat: EtatDecision }
	| { ok: false; motif: MotifDeDecider };

class Refuse extends ActeRefuse<MotifDeDecider> {}

/**
 * Takes a decision on a request as the page showed it: at once; or kept for a colleague, by the draw or the
 * amount; or passed on to the département, when it is not delegated. Nobody is told in the last two cases.
 */
export const decider = (
	acteur: Acteur,
	sollicitation: number,
	sens: Sens,
	saisie: Saisie,
): Promise<Decider> =>
	tenter<{ decision: number; etat: EtatDecision }, MotifDeDecider>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const lu = await lireContexte(tx, acteur, sollicitation);
			if (!lu.ok) throw new Refuse(lu.motif);
			const { contexte } = lu;
			const ligne = await verrouiller(tx, acteur, { sollicitation });
			if (contexte.decision !== null) throw new Refuse("deja-decidee");
			if (ligne.etat === "traitee") throw new Refuse("deja-traitee");
			if (ligne.prisPar !== null && ligne.prisPar !== acteur.compte)
				throw new Refuse("prise-par-un-autre");
			const preparee = preparer(contexte, saisie);
			const { lignes, regard, hors } = juger(contexte, preparee, sens, saisie);
			const decision = await ecrire(tx, acteur, contexte, preparee, { sens, lignes, regard, hors });
			const etat = await suivre(tx, acteur, contexte, decision, { sens, regard, hors });
			return { decision, etat };
		}),
	);

interface Jugee {
	lignes: LigneDecidee[];
	regard?: RaisonDuRegard;
	hors: ReserveDuDepartement[];
}

function juger(contexte: Contexte, preparee: Preparee, sens: Sens, saisie: Saisie): Jugee {
	const { dossier, reglages, sollicitation, aujourdhui } = contexte;
	const { prestation, etude, entree } = preparee;
	if (saisie.version !== versionDe(dossier)) throw new Refuse("change-entre-temps");
	if (saisie.empreinte !== empreinteDe(etude)) throw new Refuse("a-revoir");
	const dits = motifsDits(saisie, prestation);
	if (!dits.ok) throw new Refuse(dits.motif);
	const { verifie } = saisie;
	const propose = proposer(etude, prestation, { sens, motifs: dits.motifs, verifie });
	if (!propose.ok) throw new Refuse(propose.motif);
	const { lignes, contreCalcul } = propose;
	if (lignes.some((une) => !voieDe(une.prestation, aujourdhui))) throw new Refuse("sans-recours");
	const repondu = contexte.reponseDuDepartement !== null;
	const refuse = sens === "refus" && (contreCalcul || sollicitation.nature !== "declaration");
	const deleguee = delegation(
		{ prestation, refuse, foyer: entree.propose, dit: saisie.dit },
		repondu ? [] : reglages.reserves,
	);
	if (!deleguee.ok) throw new Refuse("delegation");
	const { hors } = deleguee;
	const aRegarder = { sollicitation: sollicitation.sollicitation, lignes, contreCalcul };
	return {
		lignes,
		hors,
		regard: hors.length > 0 ? undefined : raisonDuRegard(aRegarder, reglages),
	};
}

async function ecrire(
	tx: Transaction,
	acteur: Acteur,
	{ sollicitation, dossier, declaration, reponseDuDepartement }: Contexte,
	{ prestation, demande, vue, propose }: Preparee,
	{ sens, lignes, regard, hors }: Jugee & { sens: Sens },
): Promise<number> {
	const { organisme, quand, compte } = acteur;
	const change = sens === "accord" && propose ? propose : undefined;
	const [ecrite] = await tx
		.insert(decisions)
		.values({
			...{ organisme, prestation, sens, regard, hors, etude: vue },
			sollicitation: sollicitation.sollicitation,
			dossier: dossier.dossier,
			etat: hors.length > 0 ? "au-departement" : "a-relire",
			autorite: autoriteDe(prestation, hors.length > 0 || reponseDuDepartement !== null),
			demandee: `${demande}-01`,
			decideeLe: quand,
			auteur: compte,
			vue: versionDe(dossier),
			foyer: change?.contenu ?? null,
			places: change ? [...change.places] : null,
		})
		.returning({ decision: decisions.decision });
	const { decision } = ecrite as { decision: number };
	await tx
		.insert(lignesDeDecision)
		.values(lignes.map((ligne, i) => ({ ...ligne, organisme, decision, rang: i + 1 })));
	const faits = {
		decision,
		sens,
		regard: regard ?? "aucun",
		hors: hors.length,
		aVoir: declaration.aVoir.length,
	};
	await journaliser(
		tx,
		acteur,
		"decision.proposer",
		`sollicitation-${sollicitation.sollicitation}`,
		motifDe(faits),
	);
	return decision;
}

const autoriteDe = (prestation: Preparee["prestation"], auDepartement: boolean): Autorite => {
	if (prestation !== "rsa") return "caisse";
	return auDepartement ? "departement" : "delegation";
};

/** At once; or kept for a colleague; or passed on: the office has done its part, the matter is not over. */
async function suivre(
	tx: Transaction,
	acteur: Acteur,
	{ sollicitation }: Contexte,
	decision: number,
	{ regard, hors }: Omit<Jugee, "lignes"> & { sens: Sens },
): Promise<EtatDecision> {
	if (hors.length > 0) {
		const note = textesDecision.notes.transmise(hors);
		const vue = { sollicitation: sollicitation.sollicitation };
		await traiterDans(tx, acteur, vue, { issue: "transmise", note });
		return "au-departement";
	}
	if (regard) return "a-relire";
	await conclure(tx, acteur, decision);
	return "prise";
}
