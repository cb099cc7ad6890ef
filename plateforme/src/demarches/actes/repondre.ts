import { and, eq } from "drizzle-orm";
import {
	ALLER,
	ETAPE,
	enregistrer,
	lireFormulaire,
	nomsDesChamps,
	PASSEES,
	PASSER,
	premiere,
	VUES,
} from "../../questionnaire/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Resultat } from "../../sollicitations/index.ts";
import { positionDans } from "../parcours/position.ts";
import { empreinteDe } from "../parcours/version.ts";
import { expireLe } from "../regles.ts";
import { demandes } from "../tables.ts";
import { noterEtape, VERIFIER } from "./etapes.ts";
import type { MotifDeDemande } from "./motifs.ts";
import { type Auteur, ouvrirBrouillon } from "./ouverte.ts";

export interface Reponse {
	/** The question to show instead, whatever was typed. */
	aller?: string;
	/** What must be mended before the draft keeps it. */
	erreurs: ReturnType<typeof enregistrer>;
	question: string;
	/** What was typed, to show it again. */
	saisies: ReadonlyMap<string, readonly string[]>;
}

/** One page of a draft. What is valid is kept at once: a person may close the page and resume elsewhere. */
export const repondre = (
	acteur: Auteur,
	numero: number,
	formulaire: FormData,
): Promise<Resultat<Reponse, MotifDeDemande>> =>
	tenter<Reponse, MotifDeDemande>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, quand, mandat } = acteur;
			const { demande, demarche, connu, connuAvec } = await ouvrirBrouillon(tx, acteur, numero);
			const recues = lireFormulaire(formulaire);
			const gardees = new Map(Object.entries(demande.reponses));
			const { etapes } = positionDans(demarche, gardees, connu).releve;
			const aller = premiere(recues, ALLER);
			const etape = premiere(recues, ETAPE) ?? "";
			if (aller !== undefined) return { aller, erreurs: [], question: etape, saisies: new Map() };
			const question = etapes.find((une) => une.question.id === etape)?.question;
			if (!question) throw new ActeRefuse<MotifDeDemande>("question-inconnue");
			const siens = nomsDesChamps(question);
			const saisies = new Map([...recues].filter(([nom]) => siens.has(nom)));
			// Only the fields of this page: an unticked box is an answer too.
			const apres = new Map([...gardees].filter(([nom]) => !siens.has(nom)));
			for (const [nom, valeurs] of saisies) apres.set(nom, valeurs);
			const erreurs = enregistrer(question, apres, recues.has(PASSER));
			if (erreurs.length > 0) return { erreurs, question: question.id, saisies };
			const { releve, suivante } = positionDans(demarche, apres, connuAvec(apres));
			// Taken up by the person, it is theirs again: their helper reads no further.
			const reprise = mandat === undefined && demande.assistee === "aidant";
			await tx
				.update(demandes)
				.set({
					...(reprise ? { assistee: null, assisteePar: null } : {}),
					reponses: enObjet(releve, apres),
					version: demarche.version,
					empreinte: empreinteDe(demarche),
					modifieeLe: quand,
					expireLe: expireLe(jourDe(quand)),
				})
				.where(and(eq(demandes.organisme, organisme), eq(demandes.demande, numero)));
			await noterEtape(tx, acteur, numero, question.id, "repondue");
			await noterEtape(tx, acteur, numero, suivante?.id ?? VERIFIER, "vue");
			await journaliser(tx, acteur, "demarche.repondre", `demande-${numero}`);
			return { erreurs: [], question: question.id, saisies };
		}),
	);

/** Nothing is kept but the valid answers to questions that apply. */
function enObjet(
	{ retenues, etapes }: ReturnType<typeof positionDans>["releve"],
	marques: ReadonlyMap<string, readonly string[]>,
): Record<string, readonly string[]> {
	const posees = new Set(etapes.map(({ question }) => question.id));
	const encore = (nom: string) => (marques.get(nom) ?? []).filter((id) => posees.has(id));
	return {
		...Object.fromEntries(retenues),
		[VUES]: encore(VUES),
		[PASSEES]: encore(PASSEES),
	};
}
