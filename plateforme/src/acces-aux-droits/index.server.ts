export { droitsDus } from "./dossier/droits-dus.ts";
export { lireOrganisme } from "./lectures/organisme.server.ts";
