import { createHash } from "node:crypto";

/** One part of a long SMS, as the sender's phone numbered it. */
export interface PartieDeSms {
	reference: number;
	/** From 1. */
	rang: number;
	total: number;
}

/** In its order, with a mark where a part has not come. */
export const texteDuSms = (parties: readonly (string | null)[]): string =>
	parties.map((partie) => partie ?? " […] ").join("");

/** Of what was received, at that instant. */
export const empreinteDuSms = (
	{ numero, texte, partie }: { numero: string; texte: string; partie?: PartieDeSms },
	quand: Date,
): Buffer =>
	createHash("sha256")
		.update(["sms", numero, texte, partie?.reference, partie?.rang, quand.toISOString()].join("\0"))
		.digest();
