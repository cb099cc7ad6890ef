export { deposerEnvoi, type Message } from "./actes/deposer.ts";
export { remettreEnvois, retirerEnvois } from "./actes/retirer.ts";
export { joindreEnvoisDans, oublierEnvoisDans } from "./actes/sans-dossier.ts";
export { imprimerLot } from "./courriers/pdf.ts";
export { facteur } from "./facteur/facteur.ts";
export { sEstManifeste } from "./lectures/actions-des-envois.ts";
export { dossiersDesEnvois } from "./lectures/dossiers-des-envois.ts";
export { envoisDuCompte, envoisDuDossier } from "./lectures/du-dossier.ts";
export {
	contactRetire,
	debutDuPlafond,
	lirePlafond,
	messagesDuContact,
} from "./lectures/plafond.ts";
export { type SmsVu, smsDeLaSollicitation } from "./lectures/sms-recu.ts";
export { parametresDesEnvois } from "./parametres.ts";
export { analyserCourriel } from "./retours/analyser.ts";
export { releverMessage } from "./retours/relever.ts";
export { autoriteDe, estLocale, lireAdresse } from "./transport/adresse.ts";
export { lireIdentifiant } from "./transport/transporteur.ts";
