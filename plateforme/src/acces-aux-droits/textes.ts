import { textesAVerifier } from "./textes/a-verifier.ts";
import { textesDossier } from "./textes/dossier.ts";
import { textesListe } from "./textes/liste.ts";
import { textesReperages } from "./textes/reperages.ts";
import { textesRuptures } from "./textes/ruptures.ts";
import { textesSoutien } from "./textes/soutien-familial.ts";

export const textes = {
	...textesListe,
	aVerifier: textesAVerifier,
	dossier: textesDossier,
	reperages: textesReperages,
	ruptures: textesRuptures,
	soutien: textesSoutien,
};
