export type { Base, Transaction } from "./base/base.ts";
export { instant, numero, octets } from "./base/colonnes.ts";
export { pourLeDepartement, sousControle } from "./base/controle.ts";
export { enCopie, type Valeur } from "./base/copie.ts";
export { Empechement } from "./base/empechement.ts";
export { enFrancais } from "./base/en-francais.ts";
export { enMasse, joindreEnMasse } from "./base/en-masse.ts";
export { BaseIndisponible } from "./base/indisponible.ts";
export { horsOrganisme, pourOrganisme } from "./base/installee.ts";
export { journal, organismes } from "./base/tables.ts";
export {
	acteDe,
	acteurDe,
	contexteActe,
	contexteActeur,
	contexteLieu,
	type Lieu,
} from "./contexte.server.ts";
export { logError } from "./erreurs.ts";
export {
	auteurDe,
	debutDeLecture,
	journaliser,
	journaliserLecture,
	journaliserTous,
} from "./journal/journaliser.ts";
export { type Empreinte, type Fichiers, fichiersDe } from "./ports/fichiers.ts";
export { lireOrganisme } from "./presenter.server.ts";
export { lireTableau, type Rangee, type TableauRefuse } from "./tableau.ts";
export { referenceCourante } from "./traces/reference.ts";
/** @public How an act asks for a job, in its transaction. */
export { enfiler } from "./travaux/enfiler.ts";
export { travauxDuSocle } from "./travaux/socle.ts";
export { type EnTravail, type Travail, travail } from "./travaux/travail.ts";
export type { Veille } from "./travaux/veille.ts";
export { regleDeContenu } from "./web/securite.ts";
