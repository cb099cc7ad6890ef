import { compter } from "../../socle/index.ts";

export const textesComptes = {
	titre: "Comptes",
	chapeau:
		"Chaque personne entre par ProConnect avec son adresse professionnelle. Ses rôles disent ce qu’elle peut lire et faire.",
	nombre: (n: number) => compter(n, "compte", "comptes"),
	colonnes: { nom: "Nom", roles: "Rôles", equipe: "Équipe", etat: "État", suite: "Changer" },
	etats: { actif: "En service", jamaisVenu: "Jamais venu", ferme: "Fermé" },
	modifier: (nom: string) => `Modifier le compte de ${nom}`,
	lienModifier: "Modifier",
	equipes: {
		titre: "Équipes",
		aucune: "Aucune équipe encore : la file est alors la même pour tous.",
		code: (equipe: string) => `« ${equipe} » dans les fichiers importés`,
		nom: "Nom de la nouvelle équipe",
		action: "Créer l’équipe",
		fait: "L’équipe est créée : elle peut recevoir des comptes et des sollicitations.",
		fautes: {
			nom: "Donnez un nom de 60 lettres au plus, avec au moins une lettre ou un chiffre.",
			deja: "Une équipe porte déjà ce nom : choisissez-en un autre.",
		},
	},
	creer: {
		titre: "Ouvrir un compte",
		action: "Ouvrir le compte",
		fait: "Le compte est ouvert : la personne peut entrer dès maintenant.",
	},
	modification: {
		action: "Enregistrer",
		fait: "Le compte est modifié. Si la personne était connectée, elle doit se reconnecter.",
		actif: "Le compte est en service",
		annuler: "Ne rien changer",
	},
	champs: {
		prenom: "Prénom",
		nom: "Nom",
		courriel: "Adresse professionnelle",
		roles: "Rôles",
		equipe: "Équipe",
		sansEquipe: "Sans équipe",
		competences: "Compétences",
		aideCompetences: "Séparées par des virgules, par exemple : rsa, logement.",
	},
	refuse: (phrases: readonly string[]) => `Rien n’est enregistré. ${phrases.join(" ")}`,
	fautes: {
		prenom: "Écrivez le prénom (80 lettres au plus).",
		nom: "Écrivez le nom (80 lettres au plus).",
		courriel: "Écrivez une adresse complète, comme prenom.nom@caf.fr.",
		roles: "Choisissez au moins un rôle.",
		separation:
			"Qui contrôle n’ouvre pas de droits : séparez « Vérificateur » ou « Contrôleur » des rôles qui voient les droits non demandés.",
		equipe: "Cette équipe n’existe pas : choisissez-en une dans la liste.",
		competences:
			"Écrivez 20 compétences au plus, en lettres sans accent, séparées par des virgules.",
		deja: "Cette adresse a déjà un compte ici : modifiez-le dans la liste.",
		inconnu: "Ce compte n’existe plus : rechargez la page.",
		"soi-meme":
			"Vous ne pouvez pas fermer votre propre compte ni vous retirer le rôle d’administrateur : demandez-le à un autre administrateur.",
	},
};
