import type { Demarche, QuestionDeDemarche } from "../demarche.ts";
import { enfantArrive } from "../questions/enfant-arrive.ts";
import { foyerAJour, logementAJour } from "../questions/foyer-change.ts";
import { adresse } from "../questions/sans-dossier/adresse.ts";
import { conjointDit } from "../questions/sans-dossier/conjoint.ts";
import { couple } from "../questions/sans-dossier/couple.ts";
import { chaqueEnfant, enfantsDits } from "../questions/sans-dossier/enfants.ts";
import { textesSansDossier as textes } from "../textes/sans-dossier.ts";

/** Who lives there and where: asked of someone whom no file tells of, before anything else. */
export const questionsDuFoyer = (demarche: Demarche): QuestionDeDemarche[] => [
	adresse,
	couple,
	conjointDit,
	enfantsDits(demarche.questions.includes(enfantArrive)),
	chaqueEnfant,
];

/** What is asked of a household that the file shows. */
const DU_FOYER_MONTRE: readonly QuestionDeDemarche[] = [...foyerAJour, ...logementAJour];

/** What these questions add to the time of the procedure. */
const MINUTES_DU_FOYER = 3;

/**
 * The same procedure, for someone without a file: the household is asked instead of shown, and what the
 * office asks of whom it does not know is awaited too.
 */
export const pourSansDossier = (demarche: Demarche): Demarche => ({
	...demarche,
	minutes: demarche.minutes + MINUTES_DU_FOYER,
	sousLaMain: [textes.sousLaMain, ...demarche.sousLaMain],
	questions: [
		...questionsDuFoyer(demarche),
		...demarche.questions.filter((question) => !DU_FOYER_MONTRE.includes(question)),
	],
	pieces: (reponses, connu) => [
		...new Set([
			"identite" as const,
			"rib" as const,
			"securite-sociale" as const,
			...(connu.foyer.personnes.some(({ role }) => role === "enfant") ? ["famille" as const] : []),
			...demarche.pieces(reponses, connu),
		]),
	],
	suites: (jour) => [...textes.suites, ...demarche.suites(jour)],
});
