import type { Champ } from "../pages/lire-reglages.ts";
import type { ReserveDuDepartement } from "../regles/delegation.ts";

export const textesReglages = {
	titre: "Décisions : second regard et délégation",
	chapeau:
		"Qui relit, ce que le département garde, et qui les lettres nomment. Ce qui valait quand une décision a été prise reste su.",
	regler: "Enregistrer ces réglages",
	fait: "Ces réglages sont enregistrés. Une nouvelle graine est tirée pour le second regard.",
	champs: {
		depuis: "À partir du",
		part: "Part des décisions tirées au sort, en pour cent",
		seuil: "Premier versement à partir duquel tout est relu, en euros",
		signataire: "Qui décide au nom de la caisse",
		departement: "Président du conseil départemental…",
		jours: "Jours que le département dit prendre",
		adresseDepartement: "Adresse du département, pour les recours du RSA",
		adresseRecours: "Adresse de la commission de recours amiable",
		tribunalJudiciaire: "Pôle social du tribunal judiciaire",
		tribunalAdministratif: "Tribunal administratif",
	} satisfies Record<Champ, string>,
	aides: {
		signataire: "Par exemple : la directrice de la caisse, Mme Anne Martin.",
		departement: "Par exemple : de l’Ain.",
		jours: "Vide quand il ne le dit pas.",
		adresseRecours: "Vide : celle du premier accueil.",
	} as Partial<Record<Champ, string>>,
	fautes: {
		depuis: "Donnez un jour, au plus tôt aujourd’hui.",
		part: "Donnez une part entre 0 et 100.",
		seuil: "Donnez un montant en euros.",
		signataire: "Dites qui décide, en 120 caractères au plus.",
		departement: "Nommez le département, en 120 caractères au plus.",
		jours: "Donnez un nombre de jours, ou rien.",
		adresseDepartement: "Cette adresse est trop longue.",
		adresseRecours: "Cette adresse est trop longue.",
		tribunalJudiciaire: "Ce nom est trop long.",
		tribunalAdministratif: "Ce nom est trop long.",
	} satisfies Record<Champ, string>,
	garde: "Le département garde, pour le RSA",
	reserves: {
		refus: "Les refus",
		independant: "Les travailleurs indépendants",
		etranger: "Les personnes étrangères",
	} satisfies Record<ReserveDuDepartement, string>,
};
