import { and, eq, inArray } from "drizzle-orm";
import { enfiler, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Decision } from "../decisions.ts";
import type { EtatEnvoi } from "../index.ts";
import { envois } from "../tables.ts";

const depuis: Record<Decision, EtatEnvoi[]> = {
	renvoyer: ["incertain", "echec"],
	"tenir-pour-remis": ["incertain"],
};

type Tranche = { ok: true } | { ok: false; motif: "deja-tranche" };

export const trancherEnvoi = (
	acteur: Acteur,
	envoi: number,
	decision: Decision,
): Promise<Tranche> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const suite =
			decision === "renvoyer"
				? ({ etat: "a-envoyer" } as const)
				: ({ etat: "envoye", envoyeLe: quand } as const);
		const [tranche] = await tx
			.update(envois)
			.set(suite)
			.where(
				and(
					eq(envois.organisme, organisme),
					eq(envois.envoi, envoi),
					inArray(envois.etat, depuis[decision]),
				),
			)
			.returning({ envoi: envois.envoi });
		if (!tranche) return { ok: false, motif: "deja-tranche" };
		if (decision === "renvoyer") await enfiler(tx, "envois.remettre", { envoi });
		await journaliser(tx, acteur, `envoi.${decision}`, `envoi-${envoi}`);
		return { ok: true };
	});
