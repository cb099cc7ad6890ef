import { compter, euros, nombre } from "../../socle/index.ts";

const LETTRES = ["", "", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix"];

const inconnu = (quoi: string, valeur: string, suite: string) =>
	`${quoi} « ${valeur} » n’existe pas : ${suite}`;

export const textesListe = {
	titre: "Droits non demandés",
	constat: (foyers: number, total: number) => {
		if (total === 0) return "Aucun foyer n’a pu être examiné";
		if (foyers === 0)
			return "D’après les dossiers, aucun foyer n’a de droit qu’il n’ait pas demandé";
		const part = (100 * foyers) / total;
		const n = Math.round(part);
		return n < 2
			? `${part < 1 ? "Moins d’un" : "Un"} foyer sur cent a sans doute un droit qu’il n’a pas demandé`
			: `${LETTRES[n] ?? n} foyers sur cent ont sans doute un droit qu’ils n’ont pas demandé`;
	},
	constatExact: (foyers: number, total: number, gain: number, mois: string) =>
		`${compter(foyers, "foyer", "foyers")} sur ${nombre(total)} en ${mois}, pour un gain attendu de ${euros(gain)} sur douze mois.`,
	usage:
		"Ce qui est détecté sert à ouvrir des droits, jamais à soupçonner. Un droit « à vérifier » se regarde avec la personne.",
	nonExamines: {
		titre: (n: number) =>
			`${compter(n, "foyer n’a pas pu être examiné", "foyers n’ont pas pu être examinés")}. Rien n’en est perdu : leurs dossiers restent ouverts aux agents.`,
		motif: (n: number, motif: string) => `${compter(n, "foyer", "foyers")} : ${motif}`,
	},
	vide: {
		titre: "Aucun repérage n’est encore fini",
		texte:
			"Ici s’affichent les foyers qui ont un droit sans l’avoir demandé : avec quelle probabilité, combien ils perdent, depuis quand, et ce qui manque pour l’ouvrir.",
		commentFaire: "Un repérage se lance chaque nuit, ou tout de suite :",
		lien: "Lancer un repérage",
	},
	sansResultat: {
		texte: "Aucun droit ne répond à ces filtres.",
		tout: "Effacer les filtres",
	},
	filtres: {
		titre: "Filtres",
		prestations: "Par prestation",
		toutes: "Toutes",
		prestation: "Prestation",
		situation: "Situation",
		statut: "Certitude",
		gain: "Gain minimum sur 12 mois, en €",
		cherche: "Foyer ou commune",
		appliquer: "Filtrer",
		effacer: "Effacer",
		tousStatuts: "Toutes, même peu probables",
		utiles: "Certaines, probables, à vérifier",
		lignes: "Droits",
		gainAttendu: "Gain attendu",
	},
	resume: (lignes: number, foyers: number, gain: number) =>
		`${compter(lignes, "droit", "droits")}, ${compter(foyers, "foyer", "foyers")}, ${euros(gain)} attendus sur douze mois`,
	exporter: "Exporter la liste (CSV)",
	tableau: {
		legende: "Droits détectés",
		colonnes: {
			interet: "Enjeu",
			foyer: "Foyer",
			commune: "Commune",
			prestation: "Prestation",
			situation: "Situation",
			statut: "Certitude",
			montant: "Par mois",
			gain: "Gain 12 mois",
			depuis: "Dû depuis",
			perdus: "Mois perdus",
		},
		aideEnjeu: "Probabilité × gain net sur douze mois",
		enfant: (rang: number) => `enfant ${rang}`,
		trierPar: (colonne: string) => `Trier par ${colonne.toLowerCase()}`,
	},
	situations: {
		a_demander: "À\u00a0demander",
		erreur_de_gestion: "Erreur de gestion",
		a_verifier: "À\u00a0vérifier",
		rupture: "Rupture",
	},
	statuts: {
		certain: "Certain",
		probable: "Probable",
		possible: "Possible",
		a_verifier: "À vérifier",
	},
	pages: {
		navigation: "Pages",
		premiere: "Première",
		precedente: "Précédente",
		suivante: "Suivante",
		derniere: "Dernière",
		position: (page: number, pages: number) => `Page ${nombre(page)} sur ${nombre(pages)}`,
	},
	avis: {
		titre: "L’adresse demande ce que nous ne savons pas faire",
		prestation: (v: string) => inconnu("La prestation", v, "toutes sont affichées."),
		situation: (v: string) => inconnu("La situation", v, "toutes sont affichées."),
		statut: (v: string) =>
			inconnu("La certitude", v, "les droits certains, probables et à vérifier sont affichés."),
		gain: (v: string) =>
			`Le gain minimum « ${v} » ne se lit pas : écrivez un montant en euros entre 0 et 100 000. Ce filtre n’est pas appliqué.`,
		cherche: () =>
			"La recherche dépasse 60 caractères : raccourcissez-la. Elle n’est pas appliquée.",
		tri: (v: string) => inconnu("La colonne", v, "la liste est triée par enjeu."),
		sens: (v: string) => inconnu("L’ordre", v, "la liste va du plus grand au plus petit."),
		page: (v: string) => inconnu("La page", v, "voici la première."),
	},
};
