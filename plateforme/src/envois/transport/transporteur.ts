import type { Canal, Nature } from "../index.ts";

/** What is handed over. The identifier is the same at each attempt: a carrier can see the double. */
export interface Pli {
	/** « <12@ain.droit-ouvert> », as a Message-ID. */
	identifiant: string;
	canal: Canal;
	nature: Nature;
	destinataire: string;
	sujet?: string;
	corps: string;
	/** Where one says no more campaigns, on those of them that are e-mails. */
	opposition?: string;
	/** The office's time, which the message says. */
	quand: Date;
}

/**
 * The carrier's own words, short, without any personal data: they are kept and shown.
 * `plus-tard`: nothing was taken; `panne` when the carrier itself is at fault, not this message.
 * `refuse`: nothing was taken, and never will be; `injoignable` when it is the address that is wrong.
 */
export type Remise =
	| { sort: "accepte"; reponse: string; reference?: string }
	| { sort: "plus-tard"; reponse: string; panne?: boolean }
	| { sort: "refuse"; reponse: string; injoignable?: boolean };

/** Throws when it cannot tell whether the message was taken. */
export interface Transporteur {
	remettre(pli: Pli): Promise<Remise>;
	/** How many it carries at once; more may wait their turn in it. */
	readonly places: number;
	fermer?(): Promise<void>;
}

/** The embedded carrier: it says yes and keeps nothing; what it took is read in the outbox. */
export const transporteurSimule: Transporteur = {
	places: 50,
	remettre: async () => ({ sort: "accepte", reponse: "simulé : rien n’est parti" }),
};

export const identifiantDe = (organisme: string, envoi: number): string =>
	`<${envoi}@${organisme}.droit-ouvert>`;

/** The number and the office of an identifier that we wrote. */
export function lireIdentifiant(
	identifiant: string,
): { organisme: string; envoi: number } | undefined {
	const lu = /^<?([1-9]\d{0,14})@([a-z0-9-]{1,32})\.droit-ouvert>?$/.exec(identifiant.trim());
	return lu ? { envoi: Number(lu[1]), organisme: lu[2] } : undefined;
}
