import { nombre } from "../../socle/index.ts";

export const textesRecherche = {
	titre: "Recherche",
	champ: "Nom, matricule, téléphone, date de naissance ou courriel",
	chercher: "Chercher",
	exemples:
		"« durand 1984 », « 12/03/1984 », « 06 39 98 00 01 » ; une faute de frappe est permise.",
	invite: "Tapez ce que la personne vous dit : un nom avec son année de naissance suffit souvent.",
	nature: {
		matricule: "par matricule",
		telephone: "par téléphone",
		courriel: "par courriel",
		personne: "par nom ou date de naissance",
	} as Record<string, string>,
	compte: (n: number, trop: boolean) =>
		trop
			? `Plus de ${nombre(20)} personnes : ajoutez un prénom ou une année de naissance.`
			: n === 1
				? "Une personne trouvée"
				: `${nombre(n)} personnes trouvées`,
	aucune: (saisie: string) => `Personne ne correspond à « ${saisie} ».`,
	aucuneAide:
		"Vérifiez le nom de naissance et l’orthographe, ou essayez la date de naissance seule ou le téléphone. Sans dossier, protégez la date par le nom : elle compte déjà.",
	ouvrir: "Ouvrir un dossier pour cette personne",
	ouvrirUnAutre: "Aucune d’elles : ouvrir un dossier",
	colonnes: {
		nom: "Personne",
		naissance: "Naissance",
		role: "Dans le dossier",
		matricule: "Matricule",
		commune: "Commune",
		date: "Premier contact",
	},
	legende: "Personnes trouvées, de la plus proche à la moins proche",
	proche: "orthographe proche",
	parti: "a quitté ce dossier",
	nee: (nom: string) => `née ${nom}`,
	protege: "Dossier protégé",
};
