import type { MotifAppel } from "./regles.ts";

export const textesAppels: Record<MotifAppel, string> = {
	"attente-illisible": "L’attente se donne en secondes entières, zéro ou plus.",
	"duree-illisible":
		"La durée se donne en secondes entières pour un appel décroché, et pour lui seul.",
};
