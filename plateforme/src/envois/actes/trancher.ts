import { and, eq, inArray, sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Decision } from "../decisions.ts";
import type { EtatEnvoi } from "../index.ts";
import { motifAvecContact } from "../lectures/actions-des-envois.ts";
import { envois } from "../tables.ts";
import { etatRendu } from "./retirer.ts";

/** What may have left is never sent again by itself; what was refused or set aside, a person may retry. */
const depuis: Record<Decision, EtatEnvoi[]> = {
	renvoyer: ["incertain", "echec", "ecarte"],
	"tenir-pour-remis": ["incertain"],
};

type Tranche = { ok: true } | { ok: false; motif: "deja-tranche" };

/** What is looked at again at the moment of sending holds for a message sent again. */
export const trancherEnvoi = (
	acteur: Acteur,
	envoi: number,
	decision: Decision,
): Promise<Tranche> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const suite =
			decision === "renvoyer"
				? { etat: sql<EtatEnvoi>`${etatRendu(sql`envois`)}`, pasAvant: null, motif: null }
				: { etat: "envoye" as const, envoyeLe: quand };
		// One that another channel has taken over would reach the person twice; forgotten, it leads nowhere.
		const relaye = sql`EXISTS (SELECT FROM envois s WHERE s.organisme = ${organisme} AND s.suite_de = ${envoi})`;
		const [tranche] = await tx
			.update(envois)
			.set(suite)
			.where(
				and(
					eq(envois.organisme, organisme),
					eq(envois.envoi, envoi),
					inArray(envois.etat, depuis[decision]),
					decision === "renvoyer"
						? sql`NOT ${relaye} AND ${envois.motif} IS DISTINCT FROM 'oublie'`
						: undefined,
				),
			)
			.returning({ cle: envois.cle });
		if (!tranche) return { ok: false, motif: "deja-tranche" };
		const motif = motifAvecContact(undefined, tranche.cle);
		await journaliser(tx, acteur, `envoi.${decision}`, `envoi-${envoi}`, motif);
		return { ok: true };
	});
