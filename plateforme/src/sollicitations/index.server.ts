export { exigerDossier } from "./actes/exiger-dossier.ts";
export { installerEngagements } from "./actes/installer-engagements.ts";
export { preciserDate } from "./actes/preciser-date.ts";
export { protegerDate } from "./actes/proteger-date.ts";
export {
	type DateProtegee,
	datesDeLaStructure,
	datesProtegeesDuDossier,
} from "./lectures/dates-protegees.ts";
export { recevoirDans } from "./actes/recevoir.ts";
export { tenter } from "./actes/resultat.ts";
export { traiterDans } from "./actes/traiter.ts";
export { verrouiller } from "./actes/verrouiller.ts";
export { sollicitationsDuDossier } from "./lectures/du-dossier.ts";
export { travauxDesSollicitations } from "./travaux.ts";
