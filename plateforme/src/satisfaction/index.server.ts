export { repondre } from "./actes/repondre.ts";
export { avis } from "./tables.ts";
