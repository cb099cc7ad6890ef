/** @public How another domain begins one with the person. */
export { commencer } from "./actes/commencer.ts";
/** @public The number that the person reads on the receipt. */
export { numeroDe } from "./demande.ts";
export {
	type DemandeMontree,
	demandeDeLaSollicitation,
	/** @public What the personal space lists. */
	demandesDuDossier,
	/** @public One of them, with where it is. */
	lireDemande,
	proposeePar,
} from "./lectures/demandes.ts";
export { travauxDesDemarches } from "./travaux.ts";
