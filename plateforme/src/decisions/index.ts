export { textesCommandeDecisions } from "./textes/commande.ts";
export { textesRetours } from "./textes/retours.ts";
