/** For tests and benches of the domains: a real database, and how to install it as the application's. */

export { plateforme } from "./acteur.ts";
export { accesDe, avecClient, baseDEssai, dossierDEssai } from "./base/base.fixture.ts";
export { type Base, ouvrirBase } from "./base/base.ts";
export { installerBase, pourOrganisme } from "./base/installee.ts";
export { naissance } from "./base/processus.ts";
export type { Serveur } from "./base/serveur.ts";
export { demarrerServeur } from "./base/serveur.ts";
export { journaliser } from "./journal/journaliser.ts";
export { lireTetesPubliees, publierTetes } from "./journal/publier.ts";
export { sceller } from "./journal/sceller.ts";
export { enfiler } from "./travaux/enfiler.ts";
export { createApplication } from "./web/application.ts";
export { listen } from "./web/ecouter.ts";
