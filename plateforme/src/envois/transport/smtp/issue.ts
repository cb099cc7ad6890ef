import type { Remise } from "../transporteur.ts";

/** What nodemailer says of a message that did not get its yes. */
export interface Echec {
	message: string;
	code?: string;
	/** The system's, where the library gives it another name. */
	originalCode?: string;
	command?: string;
	response?: string;
	responseCode?: number;
}

/**
 * What a failure means for the message. Nothing (undefined) when the server may have taken it: its
 * text had begun to leave, and no refusal came back.
 */
export function issueDe(echec: Echec, commence: boolean): Remise | undefined {
	const { command = "", code, responseCode = 0 } = echec;
	const reponse = epurerReponse(echec.response ?? echec.originalCode ?? code ?? echec.message);
	if (responseCode >= 400 && responseCode < 600) {
		const duMessage = /^(RCPT TO|DATA)/.test(command) && responseCode !== 421;
		// The sender, the sign-in, the connection: the next message would meet the same answer.
		if (!duMessage) return { sort: "plus-tard", panne: true, reponse };
		if (responseCode < 500) return { sort: "plus-tard", reponse };
		const injoignable = command.startsWith("RCPT TO") && condamne(reponse);
		return { sort: "refuse", reponse, injoignable };
	}
	if (commence) return undefined;
	// An address that no server would be asked about.
	if (code === "EENVELOPE" && command === "API")
		return { sort: "refuse", reponse: "adresse illisible", injoignable: true };
	return { sort: "plus-tard", panne: true, reponse };
}

/**
 * RFC 3463: 5.1.x is the address (7 and 8 are the sender's), 5.2.1 a closed mailbox. Servers without
 * these codes say 550, 551 or 553 of an address (RFC 5321, 4.2.2).
 */
function condamne(reponse: string): boolean {
	const detail = /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})/.exec(reponse)?.[1];
	if (detail) return /^5\.(1\.(?![78]$)\d+|2\.1)$/.test(detail);
	return /^55[013]/.test(reponse);
}

/** Servers quote addresses: what is kept of their words names nobody. */
export const epurerReponse = (reponse: string): string =>
	reponse
		.split(/\r?\n/, 1)[0]
		.replace(/<?[^\s<>@]+@[^\s<>@]+>?/g, "…")
		.trim()
		.slice(0, 200);
