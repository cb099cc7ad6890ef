/** For the tests of other domains: what a person decides of a message. */
export { trancherEnvoi } from "./actes/trancher.ts";
