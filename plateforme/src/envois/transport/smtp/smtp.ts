import type { Pli, Remise, Transporteur } from "../transporteur.ts";
import { Connexions, type ReglagesSmtp, SansReponse } from "./connexions.ts";
import { epurerReponse, issueDe } from "./issue.ts";
import { composer } from "./message.ts";

/** E-mail by SMTP (RFC 5321), with the office's own server or its provider's. */
export function transporteurSmtp(reglages: ReglagesSmtp): Transporteur {
	const connexions = new Connexions(reglages);
	return {
		places: reglages.places,
		async remettre(pli: Pli): Promise<Remise> {
			const message = await composer(pli, reglages.de);
			const enveloppe = {
				from: reglages.retours,
				to: [pli.destinataire],
				// RFC 3461, where the server knows it: bounces then name the message.
				dsn: {
					return: "headers" as const,
					notify: ["failure"],
					id: pli.identifiant.slice(1, -1),
				},
			};
			try {
				return {
					sort: "accepte",
					reponse: epurerReponse(await connexions.envoyer(enveloppe, message)),
				};
			} catch (erreur) {
				if (!(erreur instanceof SansReponse)) throw erreur;
				const issue = issueDe(erreur.echec, erreur.commence);
				if (!issue) throw erreur;
				return issue;
			}
		},
		fermer: async () => connexions.fermer(),
	};
}
