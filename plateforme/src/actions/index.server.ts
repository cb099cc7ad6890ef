export { conduire } from "./actes/conduire.ts";
export { contacter } from "./actes/contacter.ts";
export { lancer } from "./actes/lancer.ts";
export { lancerPlan } from "./actes/lancer-plan.ts";
export { noterConsultation } from "./actes/noter-consultation.ts";
export { abandonner, preparer, regler, repartir, viser } from "./actes/preparer.ts";
export { rendreAvis } from "./actes/rendre-avis.ts";
export { actions, consultations, destinataires } from "./tables.ts";
export { travauxDesActions } from "./travaux.ts";
