export { contacter } from "./actes/contacter.ts";
export { lancer } from "./actes/lancer.ts";
export { noterConsultation } from "./actes/noter-consultation.ts";
export { type ContactExplique, contactsDuDossier } from "./lectures/contacts-du-dossier.ts";
export { lireAction, lireResultats, type ResultatsLus } from "./lectures/resultats.ts";
export { parametresDesActions } from "./parametres.ts";
export { lignesEnCsv, resultatsEnJson } from "./resultats/exporter.ts";
export { actions, consultations, destinataires } from "./tables.ts";
export { travauxDesActions } from "./travaux.ts";
