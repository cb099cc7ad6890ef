import { CONFINEMENTS } from "./hypotheses.ts";
import { rangDuJour } from "./jours.ts";

const periodes = CONFINEMENTS.valeur.map(([de, a]) => [rangDuJour(de), rangDuJour(a)] as const);

/** L'accueil est fermé, la poste lente. */
export const confine = (jour: number): boolean =>
	periodes.some(([de, a]) => de <= jour && jour <= a);
