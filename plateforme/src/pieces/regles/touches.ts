import { type CodePiece, TYPES_DE_PIECES } from "../types/catalogue.ts";

/** What offices receive most, for the digits that nothing better takes. */
const FREQUENTES: readonly CodePiece[] = [
	"ressources",
	"identite",
	"rib",
	"bail",
	"attestation-loyer",
	"famille",
	"scolarite",
	"mdph",
	"autre",
];
export const TOUCHES_MAX = 9;

/** The kinds behind the digits 1 to 9: what it seems to be, what is awaited, then the most frequent. */
export function touches(
	suggere: CodePiece | null,
	attendues: readonly CodePiece[],
): { chiffres: CodePiece[]; autres: CodePiece[] } {
	const voulues = [...(suggere ? [suggere] : []), ...attendues, ...FREQUENTES];
	const chiffres = [...new Set(voulues)].slice(0, TOUCHES_MAX);
	return { chiffres, autres: TYPES_DE_PIECES.filter((code) => !chiffres.includes(code)) };
}
