import { and, eq, lt } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { codesDeContact } from "../tables.ts";

/** A code is of no use to anyone after a day, whatever became of it. */
export const purgerCodes = ({ organisme, quand }: Acteur): Promise<unknown> =>
	pourOrganisme(organisme, (tx) =>
		tx
			.delete(codesDeContact)
			.where(
				and(
					eq(codesDeContact.organisme, organisme),
					lt(codesDeContact.demandeLe, new Date(quand.getTime() - 86_400_000)),
				),
			),
	);
