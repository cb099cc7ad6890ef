export { lireOrganisme } from "./lectures/organisme.server.ts";
