export type { ActionMenee, Fait, Recit } from "./fait.ts";
export type { Reprise } from "./reprise.ts";
