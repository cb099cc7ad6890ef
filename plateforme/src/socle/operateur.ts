/** What the commands of `commandes/` need of the platform; pages never come in by this door. */
export { exigerRoleSimple, ouvrirBase } from "./base/base.ts";
export { ADMINISTRATEUR } from "./base/connexion.ts";
export { dossierDonnees } from "./base/dossier.ts";
export { Empechement } from "./base/empechement.ts";
export { installerBase, organismesConnus } from "./base/installee.ts";
export { migrer } from "./base/migrer.ts";
export { type Acceder, demarrerBase, ouverte, rejoindreBase } from "./base/ouvrir.ts";
export { organismes } from "./base/tables.ts";
export { enTetes, lireTetesPubliees, type TetePubliee } from "./journal/publier.ts";
export { textes as textesJournal } from "./journal/textes.ts";
export { verifierJournal } from "./journal/verifier.ts";
export { horlogeDe } from "./ports/horloge.ts";
export { restaurer } from "./sauvegarde/restaurer.ts";
export { sauvegarder } from "./sauvegarde/sauvegarder.ts";
export { trace } from "./traces/trace.ts";
export { ouvrirOuvrier } from "./travaux/ouvrier.ts";
export { listen } from "./web/ecouter.ts";
export { readPort } from "./web/port.ts";
