export { importerValeursAnnuelles } from "./actes/importer-valeurs-annuelles.ts";
export { sollicitationsHorsJournal } from "./lectures/hors-journal.ts";
export { type Cas, type DemandeDeLignes, lireLignes } from "./lectures/lignes.ts";
export { type AMesurer, mesurer } from "./mesure/mesurer.ts";
export { fichierDuRapport } from "./rapport/ecrire.ts";
export { lireRapport } from "./rapport/lire.ts";
export { lireFichier } from "./valeurs/lire-fichier.ts";
