export { pourOrganisme } from "./base/installee.ts";
export { logError } from "./erreurs.ts";
