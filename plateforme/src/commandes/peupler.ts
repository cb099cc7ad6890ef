export type { ActionMenee, Fait, Recit } from "../reprise/fait.ts";
