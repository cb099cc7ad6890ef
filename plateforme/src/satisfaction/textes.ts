import type { MotifAvis } from "./regles.ts";

export const textesAvis: Record<MotifAvis, string> = {
	"avis-trop-tot": "Votre demande n’est pas encore traitée : nous vous poserons la question après.",
	"avis-deja-donne": "Vous avez déjà donné votre avis sur cette demande. Merci.",
	"note-illisible": "Choisissez l’une des quatre réponses.",
};
