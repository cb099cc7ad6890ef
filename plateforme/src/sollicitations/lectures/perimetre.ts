import { type SQL, sql } from "drizzle-orm";
import type { Acteur } from "../../socle/index.ts";
import { sollicitations } from "../tables.ts";

/** What her team and her skills can treat; an agent without a team sees every team's. */
export function perimetre({ equipe, competences }: Acteur): SQL {
	const sienne = equipe
		? sql`(${sollicitations.equipe} = ${equipe} OR ${sollicitations.equipe} IS NULL)`
		: sql`true`;
	return sql`${sienne} AND (${sollicitations.competence} IS NULL
		OR ${sollicitations.competence} = ANY(${sql.param([...competences])}::text[]))`;
}
