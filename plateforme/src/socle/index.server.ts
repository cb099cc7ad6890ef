export type { Base, Transaction } from "./base/base.ts";
export { pourOrganisme } from "./base/installee.ts";
export { acteurDe, contexteActeur } from "./contexte.server.ts";
export { logError } from "./erreurs.ts";
export { auteurDe, journaliser } from "./journal/journaliser.ts";
export { regleDeContenu } from "./web/securite.ts";
