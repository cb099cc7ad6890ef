export { foyerDuMois } from "./dossier/foyer-du-mois.ts";
export { presenterVersement, type VersementPresente } from "./dossier/versement.ts";
export { prenomDe } from "./foyer/nommer.ts";
export { lireDossierDuPoste } from "./lectures/dossier.ts";
export { dossierOuvert } from "./lectures/ouvert.ts";
