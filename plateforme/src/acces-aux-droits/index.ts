export { Detection } from "./composants/Detection.tsx";
export { EtatSituation } from "./composants/Etat.tsx";
export type { DetectionPresentee, DossierPresente } from "./dossier/presenter.ts";
