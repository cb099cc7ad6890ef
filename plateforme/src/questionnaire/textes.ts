import { euros } from "../socle/index.ts";

/** What every question has in common, whoever asks it. */
export const textes = {
	parcours: {
		continuer: "Continuer",
		revenir: "Revenir à la question précédente",
		reste: (minutes: number) =>
			minutes === 1 ? "encore environ 1 minute" : `encore environ ${minutes} minutes`,
		bientot: "c’est presque fini",
		etape: (rang: number) => `Étape ${rang}`,
		erreurTitre: (titre: string) => `À corriger : ${titre}`,
		mois: "Mois",
		annee: "Année",
		parMois: "€ par mois",
		unite: "€",
		jourAide: "Jour, mois, année : par exemple 12/03/2020.",
	},
	reponses: {
		passee: "Sans réponse",
		rien: "Aucun",
		ailleurs: "Hors de l’Ain",
	},
	/** What to mend, next to the field. */
	erreurs: {
		titre: (nombre: number) =>
			nombre === 1 ? "Une réponse est à corriger" : `${nombre} réponses sont à corriger`,
		choixVide: "Choisissez une réponse.",
		casesVides: (rien: string) => `Cochez ce qui vous correspond, ou « ${rien} ».`,
		casesContraires: (rien: string) => `Décochez « ${rien} », ou décochez le reste.`,
		nombreVide: "Écrivez un nombre. S’il n’y en a pas, écrivez 0.",
		nombreIllisible: "Écrivez un nombre entier en chiffres, par exemple 2.",
		montantVide: "Écrivez un montant. Si vous n’avez rien reçu ou rien payé, écrivez 0.",
		montantNegatif: "Écrivez un montant sans signe moins. Si c’est une perte, écrivez 0.",
		montantIllisible: "Écrivez le montant en chiffres, par exemple 520 ou 520,50.",
		montantEnorme: (max: number) =>
			`Ce montant dépasse ${euros(max)} : vérifiez le nombre de zéros. S’il est juste, appelez-nous.`,
		dateVide: "Écrivez le mois et l’année, par exemple 3 et 2015.",
		moisVide: "Ajoutez le mois, de 1 à 12.",
		moisIllisible: "Écrivez le mois de 1 à 12, ou en toutes lettres.",
		anneeVide: "Ajoutez l’année, par exemple 2015.",
		anneeIllisible: "Écrivez l’année avec quatre chiffres, par exemple 2015.",
		jourVide: "Écrivez la date, par exemple 12/03/2020.",
		jourIllisible: "Écrivez le jour, le mois et l’année, par exemple 12/03/2020.",
		texteVide: "Écrivez quelques lettres.",
		texteLong: (max: number) => `Écrivez ${max} caractères au plus.`,
		communeVide: "Écrivez le nom de la commune ou son code postal, ou cochez la case du dessous.",
		communeInconnue:
			"Nous ne trouvons pas cette commune dans l’Ain : vérifiez l’orthographe, écrivez le code postal, ou cochez la case du dessous.",
		communeAmbigue: (noms: string[]) =>
			`Plusieurs communes répondent : ${noms.slice(0, 8).join(", ")}. Écrivez le nom de la vôtre en entier.`,
	},
};
