import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { actionLancee } from "../../actions/index.ts";
import { oppositionsAuxCampagnes } from "../../dossiers/index.server.ts";
import { agentsParSujet } from "../../identite/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { lireCadre } from "../../sollicitations/index.server.ts";
import type { ActionMenee, Recit } from "../fait.ts";
import { type Qui, qui, RecitRefuse, type Reprise } from "../reprise.ts";
import { type Commun, Histoire } from "./histoire.ts";
import type { Registre } from "./registre.ts";

/** Has the rows of a story written in the registry. Throws `RecitRefuse`. */
export type Conter = (recit: Recit) => void;

/** Reads what the stories stand on: files, objections, agents, what the office promised. */
export async function lireConteur(
	client: pg.Client,
	{ organisme, actions }: Pick<Reprise, "organisme" | "actions">,
	registre: Registre,
): Promise<Conter> {
	const tx = drizzle(client) as unknown as Transaction;
	const dossiers = await lireDossiers(client, organisme);
	const opposes = Map.groupBy(
		await oppositionsAuxCampagnes(tx, organisme),
		({ dossier }) => dossier,
	);
	const agents = await agentsParSujet(tx, organisme);
	const acteur = qui(agents, plateforme(organisme, new Date(0)));
	const commun: Commun = {
		registre,
		cadre: await lireCadre(tx, organisme),
		acteur,
		actions: lancer(actions, acteur, registre),
	};
	const vus = new Set<number>();
	return ({ matricule, faits }) => {
		const dossier = matricule === null ? null : dossiers.get(matricule);
		if (dossier === undefined) throw new RecitRefuse(matricule, 0, "récit", "dossier-inconnu");
		if (dossier !== null) {
			if (vus.has(dossier))
				throw new RecitRefuse(matricule, 0, "récit", "ce dossier a déjà un récit");
			vus.add(dossier);
		}
		const siennes = dossier === null ? [] : (opposes.get(dossier) ?? []);
		const histoire = new Histoire(commun, dossier, siennes);
		for (const [rang, fait] of faits.entries()) {
			try {
				histoire.faire(fait);
			} catch (erreur) {
				throw new RecitRefuse(matricule, rang + 1, fait.acte, (erreur as Error).message);
			}
		}
		histoire.finir();
	};
}

const lancer = (
	actions: readonly ActionMenee[],
	acteur: Qui,
	registre: Registre,
): Commun["actions"] =>
	actions.map((menee, rang) => {
		try {
			const lanceur = acteur(menee);
			const { action: lancee, trace } = actionLancee(lanceur, menee);
			const action = ++registre.action;
			registre.actions.ajouter({ organisme: lanceur.organisme, action, ...lancee });
			registre.tracer(lanceur, `action-${action}`, trace);
			return { action, lanceeLe: lancee.lanceeLe };
		} catch (erreur) {
			throw new RecitRefuse(null, rang + 1, "lancer", (erreur as Error).message);
		}
	});

async function lireDossiers(client: pg.Client, organisme: string): Promise<Map<string, number>> {
	const { rows } = await client.query<{ matricule: string; dossier: number }>(
		"SELECT matricule, dossier::float8 AS dossier FROM dossiers WHERE organisme = $1",
		[organisme],
	);
	return new Map(rows.map(({ matricule, dossier }) => [matricule, dossier]));
}
