import { sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { type Cause, RUPTURES_MONTREES } from "../reperage/causes.ts";
import { estVivant } from "./panneau.ts";

export interface Rupture {
	dossier: number;
	matricule: string;
	prestation: CodePrestation;
	cause: Cause;
	/** €, a month. */
	montant: number;
	/** Documents of the file that nobody read yet: often what the right waits for. */
	pieces: number;
	suite: string;
}

export interface Ruptures {
	lignes: Rupture[];
	comptes: Record<Cause, number>;
}

/** What stops or will stop, what weighs most first, with the documents that wait to be read. */
export const lireRuptures = ({ organisme, quand }: Acteur, voulue?: Cause): Promise<Ruptures> =>
	pourOrganisme(organisme, async (tx) => {
		const { rows } = await tx.execute<{
			lignes: Rupture[] | null;
			comptes: Partial<Record<Cause, number>>;
		}>(sql`
			WITH ruptures AS (SELECT d.dossier, d.matricule, c.prestation, c.montant / 100.0 AS montant, c.suite,
					CASE v.etat WHEN 'attente_declaration' THEN 'declaration' WHEN 'suspendu' THEN 'suspendu'
						ELSE 'fin' END AS cause,
					(SELECT count(*) FROM sollicitations s WHERE s.organisme = c.organisme AND s.dossier = c.dossier
						AND s.nature = 'piece' AND s.etat <> 'traitee') AS pieces,
					c.rang
				FROM constats c JOIN dossiers d USING (organisme, dossier)
				LEFT JOIN LATERAL (SELECT etat, depuis FROM droits_valorises v WHERE v.organisme = c.organisme
					AND v.dossier = c.dossier AND v.prestation = c.prestation AND v.fini_le IS NULL
					ORDER BY etat IN ('attente_declaration', 'suspendu') DESC, depuis LIMIT 1) v ON true
				WHERE c.organisme = ${organisme} AND c.situation = 'rupture' AND c.etat = 'ouvert'
					AND ${estVivant(jourDe(quand))}),
			montrees AS (SELECT * FROM ruptures WHERE ${voulue ?? null}::text IS NULL OR cause = ${voulue ?? null}
				ORDER BY rang DESC, dossier LIMIT ${RUPTURES_MONTREES})
			SELECT (SELECT jsonb_agg(to_jsonb(m) - 'rang' ORDER BY rang DESC, dossier) FROM montrees m) AS lignes,
				(SELECT coalesce(jsonb_object_agg(cause, n), '{}') FROM (SELECT cause, count(*) AS n FROM ruptures
					GROUP BY cause) c) AS comptes`);
		const { declaration = 0, suspendu = 0, fin = 0 } = rows[0]?.comptes ?? {};
		return { lignes: rows[0]?.lignes ?? [], comptes: { declaration, suspendu, fin } };
	});
