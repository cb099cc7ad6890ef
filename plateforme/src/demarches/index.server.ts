/** @public How another domain begins one with the person. */
export { commencer } from "./actes/commencer.ts";
export { JOURS_SANS_DEMANDE } from "./actes/oublier.ts";
export {
	type MotifDeRattachement,
	type Rattachement,
	rattacherDemande,
} from "./actes/rattacher.ts";
export { identiteDuDossier } from "./actes/redonner-numero.ts";
export { demarchesSansDossier } from "./definitions.ts";
/** @public The number that the person reads on the receipt. */
export { numeroDe } from "./demande.ts";
export { adresseDite } from "./lectures/adresse-dite.ts";
export {
	type DemandeLue,
	type DemandeMontree,
	demandeDeLaSollicitation,
	/** Of someone without a file. */
	demandesDuCompte,
	/** @public What the personal space lists. */
	demandesDuDossier,
	/** @public One of them, with where it is. */
	lireDemande,
	proposeePar,
	titreDe,
} from "./lectures/demandes.ts";
export { jumeaux } from "./lectures/jumeaux.ts";
export { type NumeroAChercher, numeroAChercher } from "./lectures/numero-a-chercher.ts";
export type { Identite } from "./parcours/foyer-dit.ts";
export { travauxDesDemarches } from "./travaux.ts";
