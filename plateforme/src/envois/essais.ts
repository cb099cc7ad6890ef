/** For the tests of other domains: what a person decides of a message. */
export { trancherEnvoi } from "./actes/trancher.ts";
export { envoisDEssai } from "./transporteur-d-essai.fixture.ts";
