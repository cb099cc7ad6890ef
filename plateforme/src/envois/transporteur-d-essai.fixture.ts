import { createHash } from "node:crypto";
import { plateforme } from "../socle/index.ts";
import { remettreLot } from "./actes/remettre.ts";
import { recevoirRetour } from "./actes/retour.ts";

/** What carriers do, for the tests of those who write messages. */
export const envoisDEssai = {
	/** Everything that waits on this channel is taken by the carrier. */
	async partir(canal: "courriel" | "sms", quand: Date): Promise<void> {
		const accepte = {
			places: 20,
			remettre: () => Promise.resolve({ sort: "accepte" as const, reponse: "ok" }),
		};
		const options = { canal, url: "https://droits.exemple" };
		while ((await remettreLot(plateforme("ici", quand), accepte, options)).reste);
	},

	/** The mailbox, or the number, does not exist: said later. */
	rebondir: (
		envoi: number,
		destinataire: string,
		quand: Date,
		canal: "courriel" | "sms" = "courriel",
	) =>
		recevoirRetour(plateforme("ici", quand), {
			canal,
			retour: "rebond",
			code: canal === "sms" ? "UNDELIV 001" : "5.1.1",
			empreinte: createHash("sha256").update(`rebond ${envoi}`).digest(),
			de: { envoi, destinataire },
		}),
};
