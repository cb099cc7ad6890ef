export { recevoirCourriel } from "./actes/recevoir.ts";
export { bureauDe } from "./boite/bureau.ts";
export { releveDesCourriels } from "./releve/veille.ts";
export { travauxDesCourriels } from "./travaux.ts";
