import {
	contexteDu,
	type EcranResultat,
	presenter,
	repondre,
} from "../../mes-droits/index.server.ts";
import {
	ALLER,
	type EcranQuestion,
	ETAPE,
	lireFormulaire,
	lireQuestion,
	PASSEES,
	PASSER,
	type ReponseEnMots,
	type Reponses,
	VUES,
} from "../../questionnaire/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { dresserFiche, type Fiche } from "../fiche/dresser.ts";
import type { ReponsesTransmises } from "../transfert/contenu.ts";
import { lireRecoit, questionRecoit, RECOIT, recoitEnMots, repondreAuRsa } from "./recoit.ts";

export interface EcranFiche {
	type: "fiche";
	fiche: Fiche;
	reponses: ReponseEnMots[];
	portees: Reponses;
	/** The question passed over whose answer would settle most. */
	question?: { id: string; titre: string };
	/** Only what answers a question that applies: what may be sent, if the person agrees. */
	valides: ReponsesTransmises;
}

/** Fields that are not answers: they are never carried to the next question. */
export const HORS_ENTRETIEN = [
	"acte",
	"prenom",
	"nom",
	"naissance",
	"telephone",
	"matricule",
	"accord",
	"cle",
];

/** What to show after a form of the interview. Nothing is kept: the form holds everything. */
export function conduire(
	{ quand }: Pick<Acteur, "quand">,
	formulaire: FormData,
): EcranQuestion | EcranFiche {
	const contexte = contexteDu(quand);
	for (const nom of HORS_ENTRETIEN) formulaire.delete(nom);
	const recues = lireFormulaire(formulaire);
	const dejaDit = demander(recues);
	if (dejaDit) return { ...dejaDit, restantes: 1 + resteAFaire(dejaDit.portees, contexte) };
	const recoit = lireRecoit(recues) ?? null;
	repondreAuRsa(recues, recoit);
	const ecran = repondre(enFormulaire(recues), contexte);
	if (ecran.type === "question")
		return { ...ecran, precedente: ecran.precedente ?? questionRecoit.id };
	const { bilan, vecu, reponses, portees, question } = presenter(ecran, contexte);
	return {
		type: "fiche",
		fiche: dresserFiche({ bilan, vecu }, recoit, jourDe(quand)),
		reponses: [recoitEnMots(recoit), ...reponses.filter(({ id }) => id !== "rsarecu")],
		portees,
		question,
		valides: validesDe(ecran, recues),
	};
}

/** The question that is ours: shown first, when asked for again, or when it was not answered well. */
function demander(recues: Map<string, string[]>): EcranQuestion | undefined {
	const allerIci = recues.get(ALLER)?.[0] === questionRecoit.id;
	if (allerIci) recues.delete(ALLER);
	const ici = recues.get(ETAPE)?.[0] === questionRecoit.id;
	let erreurs: EcranQuestion["erreurs"] = [];
	if (ici) {
		recues.delete(ETAPE);
		const passee = recues.delete(PASSER);
		erreurs = passee ? [] : lireQuestion(questionRecoit, recues).erreurs;
		marquer(recues, VUES, !passee && erreurs.length === 0);
		marquer(recues, PASSEES, passee);
	}
	if (!allerIci && erreurs.length === 0 && lireRecoit(recues) !== undefined) return undefined;
	const portees = new Map(recues);
	portees.delete(RECOIT);
	for (const nom of [ETAPE, PASSER]) portees.delete(nom);
	return {
		type: "question",
		question: questionRecoit,
		saisies: new Map([[RECOIT, recues.get(RECOIT) ?? []]]),
		erreurs,
		portees,
		restantes: 1,
	};
}

function marquer(recues: Map<string, string[]>, nom: string, present: boolean): void {
	const autres = (recues.get(nom) ?? []).filter((id) => id !== questionRecoit.id);
	recues.set(nom, present ? [...autres, questionRecoit.id] : autres);
}

function resteAFaire(portees: Reponses, contexte: ReturnType<typeof contexteDu>): number {
	const suite = repondre(enFormulaire(portees), contexte);
	return suite.type === "question" ? suite.restantes : 0;
}

function enFormulaire(reponses: Reponses): FormData {
	const formulaire = new FormData();
	for (const [nom, valeurs] of reponses)
		for (const valeur of valeurs) formulaire.append(nom, valeur);
	return formulaire;
}

function validesDe({ releve }: EcranResultat, recues: Reponses): ReponsesTransmises {
	const ids = (etat: "repondue" | "passee") =>
		releve.etapes.filter((etape) => etape.etat === etat).map(({ question }) => question.id);
	const marques = (nom: string) => (recues.get(nom) ?? []).filter((id) => id === questionRecoit.id);
	return {
		...Object.fromEntries([...releve.retenues].map(([nom, valeurs]) => [nom, [...valeurs]])),
		[RECOIT]: [...(recues.get(RECOIT) ?? [])],
		[VUES]: [...marques(VUES), ...ids("repondue")],
		[PASSEES]: [...marques(PASSEES), ...ids("passee")],
	};
}
