import { compter } from "../../socle/index.ts";

export const textesListe = {
	titre: "Actions",
	chapeau:
		"Aller vers les personnes qui ont un droit sans l’avoir demandé : qui contacter, comment, et ce que cela change.",
	nouvelle: "Préparer une action",
	kits: "Les kits",
	preparees: "En préparation",
	lancees: "Lancées",
	aucune:
		"Aucune action n’a été lancée. Préparez-en une : elle part d’un kit, se compte avant de partir, et ses résultats se lisent ici.",
	colonnes: {
		titre: "Action",
		etat: "État",
		jour: "Lancée le",
		contactes: "Contactés",
		demandes: "Ont demandé",
		ouverts: "Droit ouvert",
	},
	sansPlan: "sans plan",
	compte: (n: number) => compter(n, "action", "actions"),
};
