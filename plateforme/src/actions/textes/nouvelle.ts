export const textesNouvelle = {
	titre: "Préparer une action",
	chapeau:
		"Une action part d’un kit : des messages, un script d’appel et une procédure déjà relus. Vous choisirez ensuite qui, comment, et vous verrez combien de personnes avant de lancer.",
	kit: "Kit",
	nom: "Titre de l’action",
	aideDuNom: "Vos collègues la reconnaîtront à lui : « Prime d’activité, automne 2020 ».",
	preparer: "Choisir qui contacter",
	local: "adapté par votre caisse",
};
