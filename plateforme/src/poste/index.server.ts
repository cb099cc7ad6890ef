export { lireDossierDuPoste } from "./lectures/dossier.ts";
