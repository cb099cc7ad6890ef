import type { Partie } from "../kits/kit.ts";

export const textesKits = {
	titre: "Les kits",
	chapeau:
		"Un kit réunit ce qu’il faut pour aller vers des personnes : qui, pourquoi, des messages relus, un script d’appel, la procédure, et ce qu’il faut dire du gain et des dettes.",
	version: (version: number, local: boolean) =>
		`version ${version}${local ? ", écrite par votre caisse" : ""}`,
	parties: {
		pour: "Pour qui",
		pourquoi: "Pourquoi",
		ouvrir: "Ouvrir le droit",
		gainNet: "Le gain du foyer",
		dettes: "Les dettes",
		revue: "À se demander ensuite",
		sources: "Sources",
	} satisfies Record<Partie, string>,
	audience: "Audience proposée",
	messages: "Les messages",
	appel: "L’appel",
	avant: "À dire avant de demander",
	repliques: "Si la personne dit…",
	adapter: "Adapter ce kit",
	adapterAide:
		"Une nouvelle version est gardée pour votre caisse ; les actions déjà préparées gardent la leur. Champs permis :",
	enregistrer: "Garder cette version",
	procedure: "La procédure, le gain, les questions",
	uneParLigne: "Une phrase par ligne.",
	propre: "En faire un autre kit",
	propreAide:
		"Le titre ci-dessus le nomme. Choisissez le droit dont il parle ; son audience part de celle-ci, et se change dans chaque action.",
	prestation: "Droit",
	sensible:
		"Sujet intime : rien ne doit laisser deviner de quoi parlent le courriel et le SMS (toujours pour le soutien familial et le handicap)",
	ajouter: "Garder comme un autre kit",
	fait: {
		adapter: "La nouvelle version est gardée.",
		ajouter: "Le nouveau kit est gardé : il est dans la liste de votre caisse.",
	} as Record<string, string>,
	nom: "Titre",
	sujet: "Objet du courriel",
	objet: "Objet du courrier",
	accroche: "Accroche de l’appel",
	explication: "Explication du droit",
	preparer: "Préparer une action avec ce kit",
	revues: "Les revues",
};
