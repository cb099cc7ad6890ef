import { BILAN_2020 } from "./communs.ts";
import { CANAUX_DE_CONTACT } from "./panel.ts";

const { telephone, sms } = CANAUX_DE_CONTACT;

/** What the four figures of the action on the soutien familial have in common: the phone arm, as published. */
export const asf = {
	cohorte:
		"Les dossiers contactés par téléphone dans la période par une action sur l’allocation de soutien familial, chacun à son premier contact.",
	denominateur:
		"Les dossiers contactés par téléphone ; ceux contactés par SMS sont montrés à part.",
	source: `${BILAN_2020} : expérimentation sur l’allocation de soutien familial, personnes contactées par téléphone`,
	unite: "%",
	calcul: "part",
	mieux: "plus",
	modalites: { telephone, sms },
	ensemble: "telephone",
} as const;

export const BRAS =
	"Les canaux ne se comparent que si le tirage au sort a décidé qui était contacté comment.";
