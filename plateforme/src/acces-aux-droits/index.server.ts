export { droitsCalcules } from "./dossier/calculer.ts";
export { resumer } from "./dossier/composition.ts";
export { droitsDus } from "./dossier/droits-dus.ts";
export { lireOrganisme } from "./lectures/organisme.server.ts";
