/** A simulated office. Its number is in a range that Arcep keeps for fiction. */
export const organisme = {
	nom: "Caf de l’Ain",
	simule: true,
	telephone: { affiche: "04 65 71 32 30", lien: "tel:+33465713230" },
	horaires: "du lundi au vendredi, de 9 h à 16 h 30",
	lieux: [
		{
			nom: "Accueil de Bourg-en-Bresse",
			adresse: "place de la Gare, 01000 Bourg-en-Bresse",
			horaires: "lundi, mardi, jeudi et vendredi, de 9 h à 16 h",
		},
		{
			nom: "Accueil d’Oyonnax",
			adresse: "centre social, 01100 Oyonnax",
			horaires: "mardi et jeudi, de 9 h à 12 h",
		},
		{
			nom: "Accueil d’Ambérieu-en-Bugey",
			adresse: "maison des services, 01500 Ambérieu-en-Bugey",
			horaires: "mercredi, de 9 h à 16 h",
		},
	],
};
