import type { MotifAction } from "./regles.ts";

export const textesActions: Record<MotifAction, string> = {
	"titre-vide": "Donnez un titre à cette action : vos collègues la reconnaîtront à lui.",
	"action-deja-lancee": "Une action porte déjà ce titre aujourd’hui : changez-en le titre.",
	"action-inconnue": "Cette action n’existe pas dans votre caisse.",
	"action-a-venir": "Cette action n’a pas encore commencé : rien n’a été fait.",
	"deja-contacte": "Cette personne a déjà été contactée par cette action : rien n’a été fait.",
	"oppose-aux-campagnes":
		"Cette personne s’est opposée aux campagnes de messages : elle n’est pas contactée.",
	"prestation-inconnue": "Choisissez une prestation de la liste.",
};
