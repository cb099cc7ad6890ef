import { euros } from "../../socle/index.ts";

/** What to mend, next to the field. */
export const textesErreurs = {
	titre: (nombre: number) =>
		nombre === 1 ? "Une réponse est à corriger" : `${nombre} réponses sont à corriger`,
	choixVide: "Choisissez une réponse.",
	casesVides: "Cochez ce qui vous correspond, ou « Rien de tout cela ».",
	casesContraires: "Décochez « Rien de tout cela », ou décochez le reste.",
	nombreVide: "Écrivez un nombre. S’il n’y en a pas, écrivez 0.",
	nombreIllisible: "Écrivez un nombre entier en chiffres, par exemple 2.",
	tropEnfants: (max: number) =>
		`Ce simulateur compte jusqu’à ${max} enfants. Vérifiez le nombre ; s’il est juste, appelez-nous : nous ferons le calcul avec vous.`,
	complementEleve: "La catégorie va de 0 à 6 : elle est écrite sur la décision.",
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
	naissanceFuture:
		"Cette date est dans le futur : vérifiez l’année. Si l’enfant n’est pas né, ne le comptez pas encore, nous demanderons plus loin si une naissance est attendue.",
	naissanceAncienne: "Cette date est trop ancienne pour une personne vivante : vérifiez l’année.",
	enfantAge: "Cet enfant aurait plus de 30 ans : vérifiez l’année.",
	tropJeune:
		"Ce simulateur compte à partir de 16 ans : vérifiez l’année. Si elle est juste, appelez-nous.",
	adulteFutur: "Cette date est dans le futur : vérifiez l’année.",
	termePasse:
		"Cette date est passée : si l’enfant est né, revenez à la question sur vos enfants et ajoutez-le.",
	termeLointain: "Une grossesse dure neuf mois : vérifiez le mois et l’année.",
	separationFuture: "Cette date est dans le futur : vérifiez l’année.",
	separationAncienne:
		"Cette date remonte à plus de 18 mois : choisissez « Depuis plus longtemps » ou vérifiez l’année.",
	communeVide: "Écrivez le nom de la commune ou son code postal, ou cochez la case du dessous.",
	communeInconnue:
		"Nous ne trouvons pas cette commune dans l’Ain : vérifiez l’orthographe, écrivez le code postal, ou cochez la case du dessous.",
	communeAmbigue: (noms: string[]) =>
		`Plusieurs communes répondent : ${noms.slice(0, 8).join(", ")}. Écrivez le nom de la vôtre en entier.`,
};
