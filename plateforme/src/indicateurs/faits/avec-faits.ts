import { relationsDesTables } from "./des-tables.ts";
import { relationsDuJournal } from "./du-journal.ts";
import type { Relations, Source } from "./relations.ts";

const parSource: Record<Source, Relations> = {
	tables: relationsDesTables,
	journal: relationsDuJournal,
};

/** « WITH … » of the relations that this query reads, each after those it is made of. */
export function avecFaits(source: Source, requete: string): string {
	const relations = parSource[source];
	const ecrites = new Map<string, string>();
	const ecrire = (nom: string) => {
		const relation = relations[nom];
		if (!relation || ecrites.has(nom)) return;
		relation.de?.forEach(ecrire);
		const garde = relation.retenue ? "MATERIALIZED" : "NOT MATERIALIZED";
		ecrites.set(nom, `${nom} AS ${garde} (${relation.sql})`);
	};
	for (const [nom] of requete.matchAll(/\bfaits_[a-z_]+/g)) ecrire(nom);
	return `WITH ${[...ecrites.values()].join(",\n")}\n${requete}`;
}
