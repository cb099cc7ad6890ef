export {
	type Action,
	actionLancee,
	consultationNotee,
	contactPris,
	type MotifAction,
	type NouvelleAction,
} from "./regles.ts";
export { FENETRE } from "./resultats/fenetre.ts";
export type { CanalDContact } from "./tables.ts";
export { resultatsEnTexte, textesCommande as textesCommandeAction } from "./textes/commande.ts";
export { textesSuites } from "./textes/suites.ts";
export { textesActions } from "./textes.ts";
