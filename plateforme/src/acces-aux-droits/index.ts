export { Detection } from "./composants/Detection.tsx";
export { EtatSituation } from "./composants/Etat.tsx";
export { droitsDus } from "./dossier/droits-dus.ts";
export type { DetectionPresentee, DossierPresente } from "./dossier/presenter.ts";
