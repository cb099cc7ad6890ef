import type { MotifRendezVous } from "./regles.ts";

export const textesRendezVous: Record<MotifRendezVous, string> = {
	"rendez-vous-inconnu": "Aucun rendez-vous ne correspond dans votre caisse.",
	"rendez-vous-passe": "Un rendez-vous se prend pour plus tard : choisissez une autre date.",
	"rendez-vous-fini": "Ce rendez-vous est déjà terminé : rien n’a été fait.",
	"rendez-vous-a-venir":
		"Ce rendez-vous n’a pas encore eu lieu : il peut seulement être annulé avant son jour.",
	"mode-inchange": "Ce rendez-vous se tient déjà ainsi : rien n’a été fait.",
};
