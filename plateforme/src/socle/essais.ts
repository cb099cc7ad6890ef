/** For tests and benches of the domains: a real database, and how to install it as the application's. */
export { accesDe, avecClient, baseDEssai, dossierDEssai } from "./base/base.fixture.ts";
export { ouvrirBase } from "./base/base.ts";
export { installerBase } from "./base/installee.ts";
export type { Serveur } from "./base/serveur.ts";
export { createApplication } from "./web/application.ts";
export { listen } from "./web/ecouter.ts";
