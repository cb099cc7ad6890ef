export { type Arrivant, appliquer, type Changement, type FoyerChange } from "./appliquer.ts";
export { activiteDe, ecrireCommune, ecrireMontant, logementDe } from "./connu.ts";
export { presentsParPlace, versionDe } from "./dossier.ts";
export { droitsEnMots, ecartEnMots, montantEnMots } from "./en-mots.ts";
export { adulteInconnu } from "./personnes.ts";
export { reporter } from "./reporter.ts";
export {
	type Montants,
	type RevenusDuTrimestre,
	revenusDuTrimestre,
	suivre,
	trimestreDe,
} from "./revenus.ts";
export { textesChangements } from "./textes.ts";
