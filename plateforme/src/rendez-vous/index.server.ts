export { changerMode, tenir } from "./actes/changer.ts";
export { prendreRendezVous } from "./actes/prendre.ts";
export { rendezVous } from "./tables.ts";
