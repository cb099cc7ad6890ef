import type { Transaction } from "../../socle/index.server.ts";
import { engagements2020 } from "../engagements-2020.ts";
import { canaux, engagements } from "../tables.ts";

/** Documents by e-mail were opened for the crisis; the first day is that of the first lockdown. */
const COURRIEL_2020 = { canal: "courriel", ouvertLe: "2020-03-17" } as const;

/** Prepares an office: what it promised in 2020. Done twice, it changes nothing. */
export async function installerEngagements(
	tx: Pick<Transaction, "insert">,
	organisme: string,
): Promise<void> {
	await tx
		.insert(engagements)
		.values(engagements2020.map((engagement) => ({ organisme, ...engagement })))
		.onConflictDoNothing();
	await tx
		.insert(canaux)
		.values({ organisme, ...COURRIEL_2020 })
		.onConflictDoNothing();
}
