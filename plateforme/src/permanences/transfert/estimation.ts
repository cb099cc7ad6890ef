import type { Fourchette } from "droits";
import type { Fiche } from "../fiche/dresser.ts";
import type { EstimationTransmise, FourchetteEnCentimes } from "./contenu.ts";

const centimes = ({ min, max }: Fourchette): FourchetteEnCentimes => ({
	min: Math.round(min * 100),
	max: Math.round(max * 100),
});

/** What the sheet said, and nothing more. */
export const estimationTransmise = ({
	mois,
	droits,
	gain,
	recoit,
}: Fiche): EstimationTransmise => ({
	mois,
	droits: droits.map(({ code, certitude, probabilite, recu, ...montants }) => ({
		prestation: code,
		certitude,
		probabilite,
		recu,
		...centimes(montants),
	})),
	gain: { mois: centimes(gain.mois), douzeMois: centimes(gain.douzeMois) },
	recoit,
});
