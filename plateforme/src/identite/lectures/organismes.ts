import { sql } from "drizzle-orm";
import { horsOrganisme } from "../../socle/index.server.ts";

export interface OrganismePresent {
	organisme: string;
	nom: string;
	simule: boolean;
	decalageJours: number;
}

export async function organismesPresents(): Promise<OrganismePresent[]> {
	const { rows } = await horsOrganisme((tx) =>
		tx.execute<{ organisme: string; nom: string; simule: boolean; decalage_jours: number }>(
			sql`SELECT * FROM organismes_presents()`,
		),
	);
	return rows.map(({ decalage_jours, ...reste }) => ({ ...reste, decalageJours: decalage_jours }));
}

const FRAICHEUR = 30_000;
let lus: { quand: number; organismes: OrganismePresent[] } | undefined;

/** The only office of this platform, if it is so: public pages speak for it. Looked for twice a minute. */
export async function organismeUnique(): Promise<OrganismePresent | undefined> {
	if (!lus || Date.now() - lus.quand > FRAICHEUR) {
		lus = { quand: Date.now(), organismes: await organismesPresents() };
	}
	return lus.organismes.length === 1 ? lus.organismes[0] : undefined;
}
