import type { Acteur } from "../../socle/index.ts";
import { motifDe } from "../../socle/index.ts";
import type { Consigne } from "./pas.ts";

const actes: Record<Consigne["nature"], string> = {
	recue: "sollicitation.recevoir",
	promise: "sollicitation.promettre",
	prise: "sollicitation.prendre",
	liberee: "sollicitation.liberer",
	transferee: "sollicitation.transferer",
	"mise-en-pause": "sollicitation.mettre-en-pause",
	reprise: "sollicitation.reprendre",
	traitee: "sollicitation.traiter",
	rouverte: "sollicitation.rouvrir",
	rattachee: "sollicitation.rattacher",
	corrigee: "sollicitation.corriger",
};

/** The row of the timeline. */
export const evenementDe = (
	{ organisme, quand, compte }: Acteur,
	sollicitation: number,
	{ nature, precision }: Consigne,
) => ({
	organisme,
	sollicitation,
	quand,
	nature,
	compte: compte || null,
	precision: precision?.slice(0, 500) ?? null,
});

/** The line of the journal. */
export const traceDe = (sollicitation: number, { nature, faits = {} }: Consigne) => ({
	acte: actes[nature],
	objet: `sollicitation-${sollicitation}`,
	motif: motifDe(faits),
});
