export { chances } from "./chances.ts";
export {
	compter,
	euros,
	majuscule,
	moisAbrege,
	moisEnToutesLettres,
	nombre,
} from "./nombres.ts";
export { organisme } from "./organisme.ts";
export { type NomPrestation, periode, prestations } from "./prestations.ts";
export {
	type Commune,
	chercherCommunes,
	communeDe,
	communes,
	simplifier,
} from "./territoire/communes.ts";
