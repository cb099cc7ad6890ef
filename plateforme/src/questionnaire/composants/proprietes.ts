import type { Champ, Erreur } from "../saisie/champ.ts";
import type { Reponses } from "../saisie/reponses.ts";

export interface ProprietesChamp<C extends Champ = Champ> {
	champ: C;
	saisies: Reponses;
	erreurs: Erreur[];
}

export const erreurDe = (erreurs: Erreur[], nom: string) =>
	erreurs.find(({ champ }) => champ === nom)?.message;
