import { type CodePiece, typeDePiece } from "../types/catalogue.ts";

/** « Attestation de loyer de septembre » */
export const nommerPiece = (type: CodePiece, precision?: string | null): string =>
	[typeDePiece(type).nom, precision].filter(Boolean).join(" ");
