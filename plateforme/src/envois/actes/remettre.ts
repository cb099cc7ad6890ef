import { and, eq, sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { EtatEnvoi } from "../index.ts";
import { envois } from "../tables.ts";
import { identifiantDe, type Pli, type Remise, type Transporteur } from "../transporteur.ts";

/**
 * Hands a message over. It is written `incertain` before the carrier hears of it: if we die before
 * its answer, nobody knows, an agent sees it, and it is not sent twice.
 */
export async function remettreEnvoi(
	acteur: Acteur,
	envoi: number,
	transporteur: Transporteur,
): Promise<EtatEnvoi | undefined> {
	const pli = await prendre(acteur, envoi);
	if (!pli) return undefined;
	const remise = await transporteur.remettre(pli);
	return noter(acteur, envoi, remise);
}

const celuiCi = (organisme: string, envoi: number) =>
	and(eq(envois.organisme, organisme), eq(envois.envoi, envoi));

const prendre = ({ organisme }: Acteur, envoi: number): Promise<Pli | undefined> =>
	pourOrganisme(organisme, async (tx) => {
		const [ligne] = await tx
			.update(envois)
			.set({ etat: "incertain", tentatives: sql`${envois.tentatives} + 1` })
			.where(and(celuiCi(organisme, envoi), eq(envois.etat, "a-envoyer")))
			.returning();
		if (!ligne) return undefined;
		const { canal, destinataire, sujet, corps } = ligne;
		const identifiant = identifiantDe(organisme, envoi);
		return { identifiant, canal, destinataire, sujet: sujet ?? undefined, corps };
	});

const suites = { accepte: "envoye", "plus-tard": "a-envoyer", refuse: "echec" } as const;

const noter = (acteur: Acteur, envoi: number, { sort, reponse }: Remise): Promise<EtatEnvoi> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const etat = suites[sort];
		await tx
			.update(envois)
			.set({
				etat,
				reponse: reponse.slice(0, 200),
				envoyeLe: etat === "envoye" ? acteur.quand : null,
			})
			.where(celuiCi(acteur.organisme, envoi));
		if (etat !== "a-envoyer") await journaliser(tx, acteur, `envoi.${etat}`, `envoi-${envoi}`);
		return etat;
	});
