export { terminerAppel } from "./actes/terminer.ts";
