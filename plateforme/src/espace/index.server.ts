export { travauxDeLEspace } from "./travaux.ts";
