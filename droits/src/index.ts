export { type OptionsReleve, type Releve, relever } from "./calculer.ts";
export type * from "./foyer/types.ts";
export {
	INTERRUPTEURS,
	type Interrupteurs,
	type Lecture,
	lecture,
	type NomInterrupteur,
	type NomLecture,
} from "./lecture.ts";
export {
	calculer,
	type Droits,
	type Intermediaires,
	type OptionsCalcul,
	PRESTATIONS,
	type Resultat,
} from "./resultat.ts";
