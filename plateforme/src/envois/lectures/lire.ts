import { and, asc, eq } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { repriseDe } from "../regles/heures.ts";
import { envois, retours } from "../tables.ts";
import { identifiantDe } from "../transport/transporteur.ts";
import { lireReglages } from "./reglages.ts";
import { lireTransporteurs } from "./transporteurs.ts";

type Ligne = typeof envois.$inferSelect;

/** What holds up a message that is to go. */
export type Attente =
	| { raison: "courrier" }
	| { raison: "plus-tard"; quand: Date }
	| { raison: "panne"; detail: string | null; depuis: Date }
	| { raison: "heures"; jour: Jour; minutes: number };

/** What is written to someone is theirs: each reading is in the journal. */
export const lireEnvoi = (acteur: Acteur, envoi: number) =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme } = acteur;
		const [ligne] = await tx
			.select()
			.from(envois)
			.where(and(eq(envois.organisme, organisme), eq(envois.envoi, envoi)));
		if (!ligne) return undefined;
		const objet = ligne.dossier ? `dossier-${ligne.dossier}` : `envoi-${envoi}`;
		await journaliser(tx, acteur, "envoi.lire", objet, `envoi-${envoi}`);
		const [suite] = await tx
			.select({ envoi: envois.envoi, canal: envois.canal })
			.from(envois)
			.where(and(eq(envois.organisme, organisme), eq(envois.suiteDe, envoi)));
		const revenus = await tx
			.select({ nature: retours.nature, code: retours.code, recuLe: retours.recuLe })
			.from(retours)
			.where(and(eq(retours.organisme, organisme), eq(retours.envoi, envoi)))
			.orderBy(asc(retours.retour));
		const transporteurs = await lireTransporteurs(tx, organisme);
		return {
			...ligne,
			identifiant: identifiantDe(organisme, envoi),
			suite,
			revenus,
			transporteurs,
			attente: await attenteDe(tx, acteur, ligne, transporteurs),
		};
	});

export type EnvoiLu = NonNullable<Awaited<ReturnType<typeof lireEnvoi>>>;

async function attenteDe(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	{ etat, canal, pasAvant }: Ligne,
	transporteurs: Awaited<ReturnType<typeof lireTransporteurs>>,
): Promise<Attente | undefined> {
	if (etat !== "a-envoyer") return undefined;
	if (canal === "courrier") return { raison: "courrier" };
	if (pasAvant && pasAvant > quand) return { raison: "plus-tard", quand: pasAvant };
	const reprise = repriseDe(canal, quand, await lireReglages(tx, organisme, jourDe(quand)));
	if (reprise) return { raison: "heures", ...reprise };
	const porteur = transporteurs.find((t) => t.canal === canal);
	if (porteur?.etat !== "en-panne") return undefined;
	return { raison: "panne", detail: porteur.detail, depuis: porteur.depuis };
}
