import { sql } from "drizzle-orm";
import { horsOrganisme } from "../../socle/index.server.ts";
import { type OrganismePresente, presenter } from "../../socle/index.ts";

export interface OrganismePresent extends OrganismePresente {
	decalageJours: number;
}

export async function organismesPresents(): Promise<OrganismePresent[]> {
	const { rows } = await horsOrganisme((tx) =>
		tx.execute<Pick<OrganismePresente, keyof OrganismePresente> & { decalage_jours: number }>(
			sql`SELECT * FROM organismes_presents()`,
		),
	);
	return rows.map(({ decalage_jours, ...reste }) => ({
		...presenter(reste),
		decalageJours: decalage_jours,
	}));
}

const FRAICHEUR = 30_000;
/** After a failure: pages that need no database must not wait for it each time. */
const PATIENCE = 5_000;
let lus: { jusqua: number; lecture: Promise<OrganismePresent[]> } | undefined;

/** What was read is read again: an office has just said something new of itself. */
export const oublierOrganismes = (): void => {
	if (lus) lus.jusqua = 0;
};

/** The only office of this platform, if it is so: public pages speak for it. Read twice a minute. */
export async function organismeUnique(): Promise<OrganismePresent | undefined> {
	if (!lus || Date.now() > lus.jusqua) lus = relire(lus?.lecture ?? Promise.resolve([]));
	const presents = await lus.lecture;
	return presents.length === 1 ? presents[0] : undefined;
}

function relire(avant: Promise<OrganismePresent[]>) {
	const nouvelle = {
		jusqua: Date.now() + FRAICHEUR,
		lecture: organismesPresents().catch(() => {
			nouvelle.jusqua = Date.now() + PATIENCE;
			return avant;
		}),
	};
	return nouvelle;
}
