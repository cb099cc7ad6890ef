export { exigerDossier } from "./actes/exiger-dossier.ts";
export { installerEngagements } from "./actes/installer-engagements.ts";
export { intitulerDans } from "./actes/intituler.ts";
export { libererDans } from "./actes/liberer.ts";
export { mettreEnPause, mettreEnPauseDans } from "./actes/mettre-en-pause.ts";
export { noterSansDossier } from "./actes/noter-sans-dossier.ts";
export { preciserDate } from "./actes/preciser-date.ts";
export { prendre } from "./actes/prendre.ts";
export { type Preuve, protegerDans, protegerDate } from "./actes/proteger-date.ts";
export { rattacherAffaireDans, rattacherDans } from "./actes/rattacher.ts";
export { recevoir, recevoirDans } from "./actes/recevoir.ts";
export { reprendre, reprendreDans } from "./actes/reprendre.ts";
export { tenter } from "./actes/resultat.ts";
export { rouvrir, rouvrirDans } from "./actes/rouvrir.ts";
export { traiter, traiterDans } from "./actes/traiter.ts";
export { verrouiller } from "./actes/verrouiller.ts";
export { horsCaisse } from "./date-protegee/perimetre.ts";
export {
	type DateProtegee,
	datesDeLaStructure,
	datesProtegeesDuDossier,
	lireDateProtegee,
} from "./lectures/dates-protegees.ts";
export { dossierDe as dossierDeLaSollicitation } from "./lectures/dossier-de.ts";
export { sollicitationsDuDossier } from "./lectures/du-dossier.ts";
export { dossiersEnLitige } from "./lectures/en-litige.ts";
export { lireCadre } from "./lectures/reglages.ts";
export { compteSansDossier, sollicitationsDuCompte } from "./lectures/sans-dossier.ts";
export { parametresDeLaFile } from "./parametres.ts";
export { affaires, evenements, pauses, sollicitations } from "./tables.ts";
export { travauxDesSollicitations } from "./travaux.ts";
