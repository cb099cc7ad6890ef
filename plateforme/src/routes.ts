import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
	index("interface/pages/accueil.tsx"),
	route("mes-droits", "mes-droits/pages/mes-droits.tsx"),
	route("droits-non-demandes", "acces-aux-droits/pages/panneau.tsx"),
	route("droits-non-demandes/export.csv", "acces-aux-droits/pages/export.ts"),
	route("droits-non-demandes/:id", "acces-aux-droits/pages/dossier.tsx"),
	route("boite-d-envoi", "envois/pages/boite-d-envoi.tsx"),
	route("boite-d-envoi/:envoi", "envois/pages/envoi.tsx"),
	route("journal/tete.txt", "socle/journal/pages/tete.ts"),
	route("aide", "interface/pages/aide.tsx"),
	route("connexion", "identite/pages/connexion.tsx"),
	route("connexion/organisme", "identite/pages/organisme.tsx"),
	route("connexion/:fournisseur", "identite/pages/fournisseur.tsx"),
	route("connexion/:fournisseur/retour", "identite/pages/retour.tsx"),
	route("deconnexion", "identite/pages/deconnexion.tsx"),
	route("demonstration/personnes/:fournisseur/:interaction", "identite/pages/personnes.tsx"),
	route("reglages/comptes", "identite/pages/comptes.tsx"),
	route("trop-de-demandes", "interface/pages/trop-de-demandes.tsx"),
	route("*", "interface/pages/introuvable.tsx"),
] satisfies RouteConfig;
