export { executerImport } from "./executer.ts";
export { trouverOrganisme } from "./organisme.ts";
export { verserExtrait } from "./verser-extrait.ts";
