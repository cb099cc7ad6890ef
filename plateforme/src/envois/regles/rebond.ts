/** What a carrier says, later, of a message that it had taken. */
export type Retour =
	/** It arrived. */
	| "distribue"
	/** The carrier still tries: nothing to do. */
	| "retarde"
	/** The address does not exist, or no longer. */
	| "rebond"
	/** It did not arrive, and the address is perhaps good: full, off, refused for what it says. */
	| "rejet";

/**
 * RFC 3464 (action) and RFC 3463 (status). Only what speaks of the mailbox itself condemns it: 5.1.x
 * (address; 5.1.7 and 5.1.8 are the sender's) and 5.2.1 (closed). 5.7.x is our message, 5.4.x the network.
 */
export function retourDuStatut(action: string, statut: string): Retour | undefined {
	switch (action.toLowerCase()) {
		case "delivered":
		case "relayed":
		case "expanded":
			return "distribue";
		case "delayed":
			return "retarde";
		case "failed":
			return /^5\.(1\.(?![78]$)\d+|2\.1)$/.test(statut) ? "rebond" : "rejet";
		default:
			return undefined;
	}
}

/** GSM 09.02: unknown subscriber, illegal subscriber, teleservice not provisioned, illegal equipment. */
const SANS_ABONNE = new Set([1, 9, 11, 12]);

/** SMPP 3.4, 5.2.28 (message_state) and appendix B (the text of a receipt). */
export function retourDuRecu(etat: string, erreur: string): Retour | undefined {
	switch (etat) {
		case "DELIVRD":
			return "distribue";
		case "ENROUTE":
		case "ACCEPTD":
			return "retarde";
		case "UNDELIV":
		case "REJECTD":
			return SANS_ABONNE.has(Number(erreur)) ? "rebond" : "rejet";
		case "EXPIRED":
		case "DELETED":
		case "UNKNOWN":
			return "rejet";
		default:
			return undefined;
	}
}

/** After a first rejection the same channel is tried once more, later; then the next one. */
export const REPRISE_APRES_REJET = 4 * 3_600_000;
export const REJETS_MAX = 2;
