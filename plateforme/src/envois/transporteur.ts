import type { Canal } from "./index.ts";

/** What is handed over. The identifier is the same at each attempt: a carrier can see the double. */
export interface Pli {
	/** « <12@ain.droit-ouvert> », as a Message-ID. */
	identifiant: string;
	canal: Canal;
	destinataire: string;
	sujet?: string;
	corps: string;
}

/** The carrier's own words, short, without any personal data: they are kept and shown. */
export type Remise =
	| { sort: "accepte"; reponse: string }
	/** It may be tried again later: nothing was taken. */
	| { sort: "plus-tard"; reponse: string }
	| { sort: "refuse"; reponse: string };

/** SMTP, SMPP or a printing house. Throws when it cannot tell whether the message was taken. */
export interface Transporteur {
	remettre(pli: Pli): Promise<Remise>;
}

/** The embedded carrier: it says yes and keeps nothing; what it took is read in the outbox. */
export const transporteurSimule: Transporteur = {
	remettre: async () => ({ sort: "accepte", reponse: "simulé : rien n’est parti" }),
};

export const identifiantDe = (organisme: string, envoi: number): string =>
	`<${envoi}@${organisme}.droit-ouvert>`;
