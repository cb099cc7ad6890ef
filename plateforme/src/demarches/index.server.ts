/** @public How another domain begins one with the person. */
export { commencer } from "./actes/commencer.ts";
/** @public The number that the person reads on the receipt. */
export { numeroDe } from "./demande.ts";
/** @public What the personal space and a decision read. */
export {
	type DemandeMontree,
	demandeDeLaSollicitation,
	demandesDuDossier,
	lireDemande,
	proposeePar,
} from "./lectures/demandes.ts";
export { travauxDesDemarches } from "./travaux.ts";
