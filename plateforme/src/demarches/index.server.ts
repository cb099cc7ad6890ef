export { type Commencement, commencer } from "./actes/commencer.ts";
export { envoyer } from "./actes/envoyer.ts";
export { repondre } from "./actes/repondre.ts";
export { demarches, orientations } from "./definitions.ts";
export { ASSISTANCES, type Assistance, numeroDe } from "./demande.ts";
export {
	type DemandeLue,
	type DemandeMontree,
	demandeDeLaSollicitation,
	demandesDuDossier,
	lireDemande,
	proposeePar,
} from "./lectures/demandes.ts";
export { type FoyerPropose, foyerPropose } from "./parcours/foyer-propose.ts";
export { travauxDesDemarches } from "./travaux.ts";
