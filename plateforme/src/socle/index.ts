export { type Acteur, plateforme } from "./acteur.ts";
export { deMois, dernierMoisCouvert, sansBareme } from "./baremes.ts";
export { chances } from "./chances.ts";
export {
	dureeDe,
	effaceLe,
	GARDES,
	type Garde,
	MOIS_APRES_LITIGE,
} from "./conservation.ts";
export {
	ajouterJours,
	ajouterMoisAuJour,
	heureDe,
	type Jour,
	jourAbrege,
	jourDe,
	jourEnToutesLettres,
	joursEntre,
	lireJour,
	minutesDe,
} from "./jour.ts";
export { type Faits, faitsDe, motifDe } from "./journal/faits.ts";
export { ajouterMois, ecartEnMois } from "./mois.ts";
export {
	compter,
	euros,
	eurosExacts,
	majuscule,
	moisAbrege,
	moisEnToutesLettres,
	nombre,
} from "./nombres.ts";
export {
	type Coordonnees,
	type Lieu,
	lienTelephone,
	type OrganismePresente,
	organismeSimule,
	presenter,
} from "./organisme.ts";
export { aTaire, PETIT } from "./petits-nombres.ts";
export { type NomPrestation, periode, prestations } from "./prestations.ts";
export { nomsRoles, ROLES, type Role } from "./roles.ts";
export {
	type Commune,
	chercherCommunes,
	communeDe,
	communes,
	DENSITES,
	densiteDe,
	simplifier,
	TYPES_DE_COMMUNE,
	typeDeCommune,
} from "./territoire/communes.ts";
