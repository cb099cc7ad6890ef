export const textesInconnue = {
	action: "Cette action n’existe pas dans votre caisse.",
	plan: "Ce plan n’existe pas dans votre caisse.",
	kit: "Ce kit n’existe pas dans votre caisse.",
};
