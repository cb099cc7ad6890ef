import { type SQL, sql } from "drizzle-orm";
import type { Acteur } from "../../socle/index.ts";
import { sollicitations } from "../tables.ts";

/**
 * What her team and her skills can treat. An agent without a team sees every team's; a manager, whose
 * work is to share out, sees all the skills of her team.
 */
export function perimetre({ equipe, competences, roles }: Acteur): SQL {
	const equipes = equipe
		? sql`(${sollicitations.equipe} = ${equipe} OR ${sollicitations.equipe} IS NULL)`
		: sql`true`;
	if (roles.includes("responsable")) return equipes;
	return sql`${equipes} AND (${sollicitations.competence} IS NULL
		OR ${sollicitations.competence} = ANY(${sql.param([...competences])}::text[]))`;
}
