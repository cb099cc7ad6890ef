import type { CodePrestation } from "droits";
import {
	nommerDemandee,
	type PiecesDuDroit,
	piecesDeTous,
	piecesDuDroit,
} from "../../pieces/index.server.ts";

/** As the sheet shows them. */
export interface Papiers {
	papiers: readonly string[];
	/** The form that asks for them. */
	source: string;
}

const enMots = ({ pieces, source }: PiecesDuDroit): Papiers => ({
	papiers: pieces.map(nommerDemandee),
	source,
});

/** One list for the whole sheet: nothing is asked for twice. */
export function papiersAApporter(codes: readonly CodePrestation[]): Papiers[] {
	const dits = new Set<string>();
	return [piecesDeTous, ...codes.map((code) => piecesDuDroit[code])]
		.map(enMots)
		.flatMap(({ papiers, source }) => {
			const nouveaux = papiers.filter((papier) => !dits.has(papier));
			for (const papier of nouveaux) dits.add(papier);
			return nouveaux.length > 0 ? [{ papiers: nouveaux, source }] : [];
		});
}
