export { type Difference, differencesEntre } from "./differences.ts";
export { comparerDroits, type DroitCompare, type DroitsCompares } from "./droits.ts";
