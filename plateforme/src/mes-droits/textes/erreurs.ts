/** What to mend, next to the field: what these questions alone can find. */
export const textesErreurs = {
	tropEnfants: (max: number) =>
		`Ce simulateur compte jusqu’à ${max} enfants. Vérifiez le nombre ; s’il est juste, appelez-nous : nous ferons le calcul avec vous.`,
	complementEleve: "La catégorie va de 0 à 6 : elle est écrite sur la décision.",
	naissanceFuture:
		"Cette date est dans le futur : vérifiez l’année. Si l’enfant n’est pas né, ne le comptez pas encore, nous demanderons plus loin si une naissance est attendue.",
	naissanceAncienne: "Cette date est trop ancienne pour une personne vivante : vérifiez l’année.",
	enfantAge: "Cet enfant aurait plus de 30 ans : vérifiez l’année.",
	tropJeune:
		"Ce simulateur compte à partir de 16 ans : vérifiez l’année. Si elle est juste, appelez-nous.",
	termePasse:
		"Cette date est passée : si l’enfant est né, revenez à la question sur vos enfants et ajoutez-le.",
	termeLointain: "Une grossesse dure neuf mois : vérifiez le mois et l’année.",
	separationFuture: "Cette date est dans le futur : vérifiez l’année.",
	separationAncienne:
		"Cette date remonte à plus de 18 mois : choisissez « Depuis plus longtemps » ou vérifiez l’année.",
};
