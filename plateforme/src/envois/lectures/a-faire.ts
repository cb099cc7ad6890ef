import { sql } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";

interface AFaire extends Record<string, unknown> {
	courriel: boolean;
	sms: boolean;
	enCours: boolean;
}

/** What a round looks at first: whether anything may go now. */
export const aFaire = (organisme: string, quand: Date): Promise<AFaire> =>
	pourOrganisme(organisme, async (tx) => {
		const attend = (canal: "courriel" | "sms") => sql`EXISTS (SELECT FROM envois
			WHERE organisme = ${organisme} AND canal = ${canal} AND etat = 'a-envoyer'
				AND (pas_avant IS NULL OR pas_avant <= ${quand.toISOString()}::timestamptz))`;
		const { rows } = await tx.execute<AFaire>(sql`
			SELECT ${attend("courriel")} AS courriel, ${attend("sms")} AS sms,
				EXISTS (SELECT FROM envois WHERE organisme = ${organisme} AND etat = 'en-cours') AS "enCours"`);
		return rows[0] as AFaire;
	});
