export { contacter } from "./actes/contacter.ts";
export { lancer } from "./actes/lancer.ts";
export { noterConsultation } from "./actes/noter-consultation.ts";
export { actions, consultations, destinataires } from "./tables.ts";
