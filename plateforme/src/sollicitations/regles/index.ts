/** What each act writes, for what writes them by the million. */
export { attente, reprise } from "./attendre.ts";
export { evenementDe, traceDe } from "./consigne.ts";
export { avancer, type Consigne, type Ligne, type Pas, type Suivi } from "./pas.ts";
export {
	type Affaire,
	affaireOuverte,
	affaireRejointe,
	arriveeParCanalFerme,
	consignesDeReception,
	reception,
} from "./reception.ts";
export { prise, reouverture, traitement } from "./traiter.ts";
