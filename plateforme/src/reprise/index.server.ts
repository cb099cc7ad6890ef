export { type Bilan, charger } from "./charger/charger.ts";
export { jouer } from "./jouer/jouer.ts";
