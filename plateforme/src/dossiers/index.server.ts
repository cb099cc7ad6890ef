export { ajouterAlerte, leverAlerte } from "./actes/alertes.ts";
export { changerDroit, changerDroitDans } from "./actes/changer-droit.ts";
export { type Consultation, consulter, justifierLecture, noterLecture } from "./actes/consulter.ts";
export {
	ajouterContact,
	changerEtatContact,
	confirmerContact,
	lireContact,
	noterInjoignable,
} from "./actes/contacts.ts";
export type { NouveauFoyer, NouvellePersonne } from "./actes/ecrire-foyer.ts";
export { enregistrerFoyer, enregistrerFoyerDans } from "./actes/enregistrer-foyer.ts";
export { noterSexe } from "./actes/noter-sexe.ts";
export { noterTitre } from "./actes/noter-titre.ts";
export {
	donnerNumeroDans,
	numeroContredit,
	remplacerDans,
	retirerNumeroDans,
} from "./actes/numero.ts";
export { leverOpposition, sOpposer, sOpposerDans } from "./actes/oppositions.ts";
export { lireMatricule, ouvrirDossier, ouvrirDossierDans } from "./actes/ouvrir-dossier.ts";
export {
	enregistrerDette,
	enregistrerPaiement,
	enregistrerPaiementDans,
} from "./actes/paiements.ts";
export {
	finirParticularite,
	noterParticularite,
} from "./actes/particularites.ts";
export { preferer, prefererDAbord } from "./actes/preferer.ts";
export { deproteger, proteger } from "./actes/proteger.ts";
export { scinder } from "./actes/scinder.ts";
export { accesAuDossier } from "./lectures/acces.ts";
export { lireDossier } from "./lectures/dossier.ts";
export { foyerAu, foyersDe } from "./lectures/foyer-au.ts";
export {
	adressesPostales,
	dossiersDuContact,
	joignables,
	type PointDeContact,
	pointsDeContact,
} from "./lectures/joindre.ts";
export { dossierDuMatricule } from "./lectures/matricules.ts";
export { type NomDossier, nomsDossiers } from "./lectures/noms.ts";
export { oppositionsAuxCampagnes } from "./lectures/oppositions.ts";
export { prochainMatricule } from "./lectures/prochain-matricule.ts";
export {
	dossiersDeLAdresse,
	dossiersDesMatricules,
	dossiersDuNom,
} from "./lectures/rapprocher.ts";
export { titulaireDe } from "./lectures/titulaire.ts";
export { verifierAcces } from "./protection/acces.ts";
export { chercher } from "./recherche/chercher.ts";
export { motsDe } from "./recherche/mots.ts";
