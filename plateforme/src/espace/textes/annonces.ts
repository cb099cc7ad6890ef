import type { Etape } from "../annonces/regles.ts";

/** Read on a locked screen, by a neighbour, by an ex-partner: no benefit, no amount, no reason. */
const faits: Record<Etape, string> = {
	recue: "votre envoi est bien arrivé.",
	"en-pause": "il manque quelque chose pour avancer. La liste est dans votre espace.",
	traitee: "une réponse vous attend dans votre espace.",
	message: "un message vous attend dans votre espace.",
	"rendez-vous": "vous avez un rendez-vous demain. L’heure est dans votre espace.",
};

export const textesAnnonces = {
	sujet: (caisse: string) => `${caisse} : du nouveau dans votre espace`,
	/** Without a link: one never signs in from a message. The number, for whoever cannot. */
	corps: (caisse: string, etape: Etape, telephone?: string) =>
		[`${caisse} : ${faits[etape]}`, telephone && `Une question : ${telephone}.`]
			.filter(Boolean)
			.join(" "),
	lettre: (caisse: string, etape: Etape, telephone?: string) =>
		[
			"Bonjour,",
			`${caisse} : ${faits[etape]}`,
			telephone
				? `Si vous n’avez pas internet, appelez le ${telephone} : nous vous le lisons.`
				: "Si vous n’avez pas internet, appelez-nous : nous vous le lisons.",
		].join("\n\n"),
	etapes: {
		recue: "Quand mon envoi est bien arrivé",
		"en-pause": "Quand il manque quelque chose",
		traitee: "Quand une réponse ou une décision est à lire",
		message: "Quand vous m’écrivez",
		"rendez-vous": "La veille d’un rendez-vous",
	} satisfies Record<Etape, string>,
};
