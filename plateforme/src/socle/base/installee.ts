import { sql } from "drizzle-orm";
import type { Base, Transaction } from "./base.ts";
import { BaseIndisponible } from "./indisponible.ts";

/** The command and the built pages each load this module: what they share is on the process. */
const place = globalThis as { [cle: symbol]: Base | undefined };
const cle = Symbol.for("droit-ouvert.base");

export function installerBase(base: Base | undefined): void {
	place[cle] = base;
}

function installee(): Base {
	const base = place[cle];
	if (!base) throw new BaseIndisponible("base fermée");
	return base;
}

export async function pourOrganisme<T>(
	organisme: string,
	act: (tx: Transaction) => Promise<T>,
): Promise<T> {
	return installee().pourOrganisme(organisme, act);
}

/** For who has no office yet: someone who signs in. */
export async function horsOrganisme<T>(act: (tx: Transaction) => Promise<T>): Promise<T> {
	return installee().horsOrganisme(act);
}

/** The identifiers of all the offices, for what goes from one to the next: jobs, publications. */
export const organismesConnus = (): Promise<string[]> =>
	horsOrganisme(async (tx) => {
		const { rows } = await tx.execute<{ organisme: string }>(
			sql`SELECT organisme FROM organismes_presents()`,
		);
		return rows.map(({ organisme }) => organisme);
	});
