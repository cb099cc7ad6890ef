export type { Mode } from "./tables.ts";
