export { importerValeursAnnuelles } from "./actes/importer-valeurs-annuelles.ts";
export { type Cas, type DemandeDeLignes, lireLignes } from "./lectures/lignes.ts";
export { type AMesurer, mesurer } from "./mesure/mesurer.ts";
