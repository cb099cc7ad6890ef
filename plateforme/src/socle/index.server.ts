export { logError } from "./erreurs.ts";
