import { sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, prestations } from "../../socle/index.ts";
import { recevoirDans, traiterDans } from "../../sollicitations/index.server.ts";
import { textes } from "../textes.ts";

const PAR_FOIS = 100;

/** Gives agents the errors of the office, and takes back those that are no longer found. False: nothing was left. */
export async function suivreConstats(acteur: Acteur): Promise<boolean> {
	const confiees = await pourOrganisme(acteur.organisme, (tx) => confier(tx, acteur));
	const closes = await pourOrganisme(acteur.organisme, (tx) => clore(tx, acteur));
	return confiees + closes > 0;
}

/**
 * One task a finding, held by the finding: it is given once however often the right is found again. The
 * finding is locked meanwhile, so that two workers give no task twice. What is only possible is left to
 * the list: nobody is sent to look for what is most likely not due.
 */
async function confier(tx: Transaction, acteur: Acteur): Promise<number> {
	const { organisme } = acteur;
	const { rows } = await tx.execute<{
		constat: string;
		dossier: string;
		prestation: CodePrestation;
	}>(sql`
		SELECT constat, dossier, prestation FROM constats
		WHERE organisme = ${organisme} AND etat = 'ouvert' AND situation = 'erreur_de_gestion'
			AND statut IN ('certain', 'probable') AND sollicitation IS NULL
		ORDER BY rang DESC, constat LIMIT ${PAR_FOIS} FOR UPDATE SKIP LOCKED`);
	for (const { constat, dossier, prestation } of rows) {
		const { sollicitation } = await recevoirDans(tx, acteur, {
			nature: "tache",
			canal: "en-ligne",
			objet: textes.reperages.tache(prestations[prestation].article),
			prestation,
			dossier: Number(dossier),
			sansPromesse: true,
		});
		await tx.execute(sql`UPDATE constats SET sollicitation = ${sollicitation}
			WHERE organisme = ${organisme} AND constat = ${constat}`);
	}
	return rows.length;
}

/** Paid meanwhile, or no longer due: the task ends by itself, unless an agent has it in hand. */
async function clore(tx: Transaction, acteur: Acteur): Promise<number> {
	const { organisme } = acteur;
	const { rows } = await tx.execute<{ sollicitation: string }>(sql`
		SELECT s.sollicitation FROM constats c JOIN sollicitations s USING (organisme, sollicitation)
		WHERE c.organisme = ${organisme} AND s.etat = 'a-traiter' AND s.pris_par IS NULL
			AND (c.etat = 'clos' OR c.situation <> 'erreur_de_gestion')
			AND NOT EXISTS (SELECT FROM constats o WHERE o.organisme = c.organisme
				AND o.sollicitation = c.sollicitation AND o.etat = 'ouvert' AND o.situation = 'erreur_de_gestion')
		ORDER BY s.sollicitation LIMIT ${PAR_FOIS} FOR UPDATE OF s SKIP LOCKED`);
	const fin = { issue: "sans-suite", note: textes.reperages.plusConstatee } as const;
	for (const { sollicitation } of rows)
		await traiterDans(tx, acteur, { sollicitation: Number(sollicitation) }, fin);
	return rows.length;
}
