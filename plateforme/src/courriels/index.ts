export { textesReprise } from "./textes/reprise.ts";
