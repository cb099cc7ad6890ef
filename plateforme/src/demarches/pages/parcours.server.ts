import { redirect } from "react-router";
import { ecrireTelephone } from "../../dossiers/index.ts";
import { joignableA, type PersonneSansDossier } from "../../identite/index.server.ts";
import { assisteePar } from "../../mandats/index.server.ts";
import { attenduesDeLaSollicitation, type PieceDeLaDemande } from "../../pieces/index.server.ts";
import {
	type EcranQuestion,
	nomsDesChamps,
	type Question,
	type ReponseEnMots,
	type Reponses,
	reponsesEnMots,
} from "../../questionnaire/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Jour, jourDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { Resultat } from "../../sollicitations/index.ts";
import { abandonner } from "../actes/abandonner.ts";
import { envoyer } from "../actes/envoyer.ts";
import type { MotifDeDemande } from "../actes/motifs.ts";
import { type Auteur, type Ouverte, ouvrirBrouillon } from "../actes/ouverte.ts";
import { repondre } from "../actes/repondre.ts";
import { type DemandeLue, lireDemande } from "../lectures/demandes.ts";
import { foyerPropose } from "../parcours/foyer-propose.ts";
import { type MotPrecoce, motPrecoce } from "../parcours/mot-precoce.ts";
import { positionDans, saisiesDe } from "../parcours/position.ts";
import { piecesAEnvoyer } from "../pieces.ts";
import { dernierJourUtile } from "../regles.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";

interface Commun {
	numero: number;
	titre: string;
	/** « 2020-12 », the number of the date that is protected. */
	preuve?: string;
	/** The last day on which it still counts for this month. */
	utile: Jour | null;
	expireLe: Jour;
	/** What a page takes, so that they make the time announced. */
	secondes: number;
	mot?: MotPrecoce;
}

export type Vue =
	| (Commun & { type: "question"; ecran: EcranQuestion })
	| (Commun & {
			type: "verifier";
			reponses: ReponseEnMots[];
			pieces: string[];
			aVoir: number;
			/** Of someone without a file: who they are, and where they are told, if anywhere. */
			sansDossier?: { identite: string; contact: string | null };
	  })
	| {
			type: "recue";
			lue: DemandeLue;
			jour: Jour;
			attendues: PieceDeLaDemande[];
			/** The helper who sent it, with a mandate. */
			aidant?: string;
	  };

/** What a page of the draft shows: the question asked for, or the next one, or the check, or the receipt. */
export const voir = (
	acteur: Auteur,
	numero: number,
	voulue?: string,
): Promise<Resultat<{ vue: Vue }, MotifDeDemande>> =>
	tenter<{ vue: Vue }, MotifDeDemande>(() =>
		pourOrganisme(acteur.organisme, async (tx): Promise<{ vue: Vue }> => {
			const lue = await lireDemande(tx, acteur, numero);
			const jour = jourDe(acteur.quand);
			const { sollicitation } = lue.demande;
			if (sollicitation !== null) {
				const attendues = await attenduesDeLaSollicitation(tx, acteur.organisme, sollicitation);
				const aidant = (await assisteePar(tx, acteur.organisme, sollicitation))?.nom;
				return { vue: { type: "recue", lue, jour, attendues, aidant } };
			}
			const ouverte = await ouvrirBrouillon(tx, acteur, numero);
			const vue = montrer(ouverte, voulue);
			if (vue.type !== "verifier") return { vue };
			const { demarche, connu, demande, personne } = ouverte;
			const reponses: Reponses = new Map(Object.entries(demande.reponses));
			const pieces = await piecesAEnvoyer(tx, acteur.organisme, demande.dossier, {
				demarche,
				reponses: positionDans(demarche, reponses, connu).releve.retenues,
				connu,
			});
			const sansDossier = personne && {
				identite: textesSansDossier.quiEtes(personne),
				contact: ouPrevenir(personne),
			};
			return { vue: { ...vue, pieces, sansDossier } };
		}),
	);

function montrer(ouverte: Ouverte, voulue?: string): Vue {
	const { demande, demarche, connu } = ouverte;
	const reponses: Reponses = new Map(Object.entries(demande.reponses));
	const { releve, suivante, restantes } = positionDans(demarche, reponses, connu);
	// Its reasons may tell what a helper must not read.
	const mot = connu.discret ? undefined : motPrecoce(demarche, reponses, connu);
	const commun: Commun = {
		numero: demande.demande as number,
		titre: demarche.titre,
		preuve: demande.annee === null ? undefined : `${demande.annee}-${demande.numero}`,
		utile: dernierJourUtile(demarche, connu.jour),
		expireLe: demande.expireLe,
		secondes: (demarche.minutes * 60) / (releve.etapes.length + 1),
		mot,
	};
	const question = releve.etapes.find((e) => e.question.id === voulue)?.question ?? suivante;
	if (question)
		return { ...commun, type: "question", ecran: ecranDe(ouverte, question, reponses, restantes) };
	return {
		...commun,
		type: "verifier",
		reponses: reponsesEnMots(releve),
		pieces: [],
		aVoir: foyerPropose(demarche, reponses, connu).aVoir.length,
	};
}

function ecranDe(
	{ demarche, connu }: Ouverte,
	question: Question,
	reponses: Reponses,
	restantes: number,
): EcranQuestion {
	const { etapes } = positionDans(demarche, reponses, connu).releve;
	const place = etapes.findIndex((etape) => etape.question.id === question.id);
	return {
		type: "question",
		question,
		saisies: saisiesDe(demarche, nomsDesChamps(question), reponses, connu),
		erreurs: [],
		portees: new Map(),
		precedente: etapes[place - 1]?.question.id,
		// Checking is a step too.
		restantes: restantes + 1,
		rang: place + 1,
	};
}

/** What to show after a form that did not go through: why, or the page with what must be mended. */
export interface Suite {
	motif?: MotifDeDemande;
	vue?: Vue;
}

/** Does what the form asks; sends to the page that follows, or says what must be mended. */
export async function agir(
	acteur: Auteur,
	numero: number,
	{ acte, formulaire, ici, apres }: Action,
): Promise<Suite> {
	if (acte === "envoyer") {
		const fait = await envoyer(acteur, numero);
		if (fait.ok || fait.motif === "deja-envoyee") throw redirect(ici, 303);
		if (fait.motif === "incomplete") throw redirect(ici, 303);
		return { motif: fait.motif };
	}
	if (acte === "abandonner") {
		const fait = await abandonner(acteur, numero);
		if (!fait.ok) return { motif: fait.motif };
		throw redirect(`${apres}?fait=abandonner`, 303);
	}
	const fait = await repondre(acteur, numero, formulaire);
	if (!fait.ok) return { motif: fait.motif };
	if (fait.aller) throw redirect(`${ici}?question=${encodeURIComponent(fait.aller)}`, 303);
	if (fait.erreurs.length === 0) throw redirect(ici, 303);
	const vu = await voir(acteur, numero, fait.question);
	if (!vu.ok) return { motif: vu.motif };
	const { vue } = vu;
	if (vue.type !== "question") throw redirect(ici, 303);
	return {
		vue: { ...vue, ecran: { ...vue.ecran, erreurs: fait.erreurs, saisies: fait.saisies } },
	};
}

interface Action {
	acte: string;
	formulaire: FormData;
	/** The address of this draft, and the one to go to once it is given up. */
	ici: string;
	apres: string;
}

/** Where the receipt will go first. */
function ouPrevenir(personne: PersonneSansDossier): string | null {
	const [courriel, mobile] = [joignableA(personne, "courriel"), joignableA(personne, "mobile")];
	if (mobile && (personne.canal === "sms" || !courriel)) return ecrireTelephone(mobile);
	return courriel ?? null;
}
