export { repondre } from "./actes/repondre.ts";
