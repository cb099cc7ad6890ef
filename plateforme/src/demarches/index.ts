export { type ContactsConfirmes, contactsDits } from "./composants/contacts-dits.ts";
export { DemandeRecue } from "./composants/DemandeRecue.tsx";
export { JOURS_DE_GARDE } from "./regles.ts";
