import { sql } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Canal } from "../index.ts";
import { lireTransporteurs } from "./transporteurs.ts";

export interface EtatDuCanal {
	canal: Canal;
	etat: "simule" | "branche" | "en-panne";
	detail: string | null;
	depuis: Date | null;
	attendent: number;
	incertains: number;
}

/** Each channel: its carrier, what waits, what a person must settle. Before anything is known, simulated. */
export const etatDesTransporteurs = (organisme: string): Promise<EtatDuCanal[]> =>
	pourOrganisme(organisme, async (tx) => {
		const connus = await lireTransporteurs(tx, organisme);
		const { rows } = await tx.execute<{ canal: Canal; etat: string; n: number }>(sql`
			SELECT canal, 'a-envoyer' AS etat, count(*)::int AS n FROM envois
			WHERE organisme = ${organisme} AND etat = 'a-envoyer' GROUP BY 1
			UNION ALL
			SELECT canal, 'incertain', count(*)::int FROM envois
			WHERE organisme = ${organisme} AND etat = 'incertain' GROUP BY 1`);
		const compte = (canal: Canal, etat: string) =>
			rows.find((ligne) => ligne.canal === canal && ligne.etat === etat)?.n ?? 0;
		return (["courriel", "sms", "courrier"] as const).map((canal) => {
			const connu = connus.find((t) => t.canal === canal);
			return {
				canal,
				etat: connu?.etat ?? (canal === "courrier" ? "branche" : "simule"),
				detail: connu?.detail ?? null,
				depuis: connu?.depuis ?? null,
				attendent: compte(canal, "a-envoyer"),
				incertains: compte(canal, "incertain"),
			};
		});
	});
