import type { ParsedMail, SimpleParserOptions } from "mailparser";

/** Milliseconds: a sound message of 80 MB takes some ten seconds. */
const PATIENCE = 15_000;
const PATIENCE_PAR_MO = 500;

/**
 * What a message says, by a parser that a broken enough one makes wait for ever (found by messages drawn
 * at random): nothing then, nor when it cannot be read at all.
 */
export async function analyserCourriel(
	brut: Buffer,
	options: SimpleParserOptions,
	patience = PATIENCE + (brut.length / 1_000_000) * PATIENCE_PAR_MO,
): Promise<ParsedMail | undefined> {
	const { simpleParser } = await import("mailparser");
	let minuterie: NodeJS.Timeout | undefined;
	const renoncer = new Promise<undefined>((resolve) => {
		minuterie = setTimeout(resolve, patience, undefined);
	});
	const lu = simpleParser(brut, options).catch(() => undefined);
	return Promise.race([lu, renoncer]).finally(() => clearTimeout(minuterie));
}
