export type { ActionMenee, Fait, Recit } from "./fait.ts";
export { RecitRefuse, type Reprise } from "./reprise.ts";
