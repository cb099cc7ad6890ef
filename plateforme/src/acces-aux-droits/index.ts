import { textesAVerifier } from "./textes/a-verifier.ts";

export { Detection } from "./composants/Detection.tsx";
export { EtatSituation } from "./composants/Etat.tsx";
export type { Fourchette } from "./dossier/calculer.ts";
export const nommerParticularite = textesAVerifier.natures;
export { decrireLogement, decrirePersonne, resumer } from "./dossier/composition.ts";
export type { DetectionPresentee, DossierPresente } from "./dossier/presenter.ts";
