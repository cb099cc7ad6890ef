export { changerMode, tenir } from "./actes/changer.ts";
export { prendreRendezVous } from "./actes/prendre.ts";
export { rendezVousAVenir } from "./lectures/a-venir.ts";
export { rendezVous } from "./tables.ts";
