import { textesErreurs } from "./textes/erreurs.ts";
import { textesParcours } from "./textes/parcours.ts";
import { textesQuestions } from "./textes/questions.ts";
import { textesResultat } from "./textes/resultat.ts";

export const textes = {
	parcours: textesParcours,
	questions: textesQuestions,
	erreurs: textesErreurs,
	resultat: textesResultat,
};
