export { Detection } from "./composants/Detection.tsx";
export { EtatSituation } from "./composants/Etat.tsx";
export type { Fourchette } from "./dossier/calculer.ts";
export { decrireLogement, decrirePersonne, resumer } from "./dossier/composition.ts";
export type { DetectionPresentee, DossierPresente } from "./dossier/presenter.ts";
