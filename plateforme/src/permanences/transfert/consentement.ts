import type { Conservation } from "../../sollicitations/index.ts";

/** Changes with the wording below, of which a test keeps the fingerprint. */
export const VERSION_DU_CONSENTEMENT = "2026-11-29";

/** What is sent, to whom, why, for how long, and how to change one's mind: what the box says yes to. */
export const phraseDuConsentement = (
	organisme: string,
	{ joursApresCloture, joursAuPlus }: Pick<Conservation, "joursApresCloture" | "joursAuPlus">,
): string =>
	`Je suis d’accord pour que mon nom, ma date de naissance, mon téléphone et mon numéro d’allocataire si je les ai donnés, mes réponses d’aujourd’hui et l’estimation de mes droits soient envoyés à la caisse d’allocations familiales (${organisme}), et à elle seule, pour qu’elle m’aide à demander mes droits. Mes réponses et l’estimation y sont gardées ${joursApresCloture} jours après la fin de ma demande, ${joursAuPlus} jours au plus après aujourd’hui, puis effacées. Je peux changer d’avis quand je veux, à la permanence ou auprès de la caisse, avec le numéro de ma preuve : mes réponses et l’estimation sont alors effacées tout de suite. Il reste mon nom et la date de ce contact, qui protège mes droits. Refuser ne change rien à mes droits.`;
