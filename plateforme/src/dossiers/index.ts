export type { NouvellePersonne } from "./actes/ecrire-foyer.ts";
export type { Separation } from "./actes/scinder.ts";
export { foyerEtDroits } from "./foyer-et-droits.ts";
export type { AccesAuDossier } from "./lectures/acces.ts";
export { estProvisoire } from "./numero/provisoire.ts";
export { objetNumeroContredit } from "./numero/textes.ts";
export { type DernierVersement, dernierVersement } from "./paiements/variation.ts";
export {
	estParticularite,
	NATURES_DE_TITRE,
	type NatureParticularite,
	type NatureTitre,
	PARTICULARITES,
	PARTS_DE_SEXE,
	type Particularite,
	SEXES,
	type Sexe,
	type TitreDePension,
} from "./particularites/faits.ts";
export { quotientFamilial } from "./quotient-familial/quotient-familial.ts";
export type { Reserve } from "./quotient-familial/types.ts";
export type { Trouvee } from "./recherche/chercher.ts";
export { lireSaisie } from "./recherche/lire-saisie.ts";
export { motsDuTexte } from "./recherche/mots.ts";
export { ecrireTelephone, lireTelephone } from "./recherche/telephone.ts";
export type * from "./types.ts";
