export { executerImport } from "./executer.ts";
