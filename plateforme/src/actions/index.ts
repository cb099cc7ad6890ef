export type { CanalDContact } from "./tables.ts";
