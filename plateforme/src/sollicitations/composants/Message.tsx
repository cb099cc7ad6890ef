import type { Motif } from "../actes/resultat.ts";
import { textesRefus } from "../textes/refus.ts";
import { textesSollicitation } from "../textes/sollicitation.ts";

/** A form that was refused: why, and what was typed. */
export interface RefusVu {
	motif: Motif;
	acte: string;
	saisie: Record<string, string>;
}

/** What was just done, or why nothing was. */
export function Message({ fait, refus }: { fait: string | null; refus?: RefusVu }) {
	if (refus) {
		return (
			<p className="message message-refus" role="alert">
				{textesRefus[refus.motif]}
			</p>
		);
	}
	const { actes } = textesSollicitation;
	if (!fait || !(fait in actes)) return null;
	return (
		<p className="message" role="status">
			{actes[fait as keyof typeof actes].fait}
		</p>
	);
}
