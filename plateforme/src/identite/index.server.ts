export { creerCompte } from "./actes/creer-compte.ts";
export {
	confirmerSansDossier,
	noterInjoignableSansDossier,
	oublierSansDossier,
	prefererSansDossier,
	relierCompte,
} from "./actes/sans-dossier.ts";
export { estSuspendu, rendreComptes, suspendreComptes } from "./actes/suspendre.ts";
export { creerComptesDeDemonstration } from "./demonstration/creer-comptes.ts";
export { demarrerIdentite } from "./demonstration/demarrer.ts";
export { enTeteDe } from "./en-tete.server.ts";
export { garde } from "./garde.server.ts";
export { agentsParSujet } from "./lectures/agents.ts";
export { type LieuPublic, lieuPublic, lieuxPublics } from "./lectures/lieux.ts";
export {
	type PersonneSansDossier,
	personneSansDossier,
	personnesAOublier,
	personnesSansDossierDe,
} from "./lectures/sans-dossier.ts";
export { memeNom, peutEtre, type Titulaire } from "./oidc/meme-personne.ts";
export {
	type IdentitePivot,
	lirePremiereFois,
	naissanceEntiere,
	ouvrirPremierCompte,
	type PremiereFois,
} from "./oidc/premiere-fois.ts";
export { peutFaire, peutOuvrir } from "./peut.ts";
export { canalSansDossier, joignableA } from "./points.ts";
export {
	adressePublique,
	lireReglages,
	originesDesFournisseurs,
	type Reglages,
} from "./reglages.ts";
export { cleDeSession } from "./sessions/cle.ts";
export { tailleMax } from "./taille-max.ts";
