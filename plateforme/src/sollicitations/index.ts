export type { Recue } from "./actes/recevoir.ts";
export { ActeRefuse, type Motif, type Resultat } from "./actes/resultat.ts";
export {
	type Effet,
	type Garantie,
	garantieDe,
} from "./date-protegee/garantie.ts";
export {
	CHAMPS_PERSONNE,
	type ChampPersonne,
	lirePersonne,
	type PersonneDite,
} from "./date-protegee/personne.ts";
export { nomDeStructure } from "./date-protegee/structure.ts";
export { calendrier, estFerie } from "./horloge/calendrier.ts";
export { canalOuvert } from "./horloge/canal.ts";
export { type Engagement, engagementDe } from "./horloge/engagement.ts";
export { echeanceMax, echeanceMin, type Pause } from "./horloge/pause.ts";
export {
	CANAUX,
	type Canal,
	ENJEUX,
	type Enjeu,
	ISSUES,
	type Issue,
	NATURES,
	type Nature,
} from "./natures.ts";
export { type Cadre, cadre } from "./regles/cadre.ts";
export { type Conservation, conservationAu, dernierJour } from "./regles/conservation.ts";
export * as regles from "./regles/index.ts";
export type * from "./regles/pas.ts";
export { exigerLibre } from "./regles/pas.ts";
export type { Affaire, Arrivee } from "./regles/reception.ts";
export type { Traitement } from "./regles/traiter.ts";
export { textesNatures } from "./textes/natures.ts";
export { textesRefus } from "./textes/refus.ts";
