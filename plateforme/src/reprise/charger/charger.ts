import { setImmediate } from "node:timers/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { actionLancee } from "../../actions/index.ts";
import { oppositionsAuxCampagnes } from "../../dossiers/index.server.ts";
import { agentsParSujet } from "../../identite/index.server.ts";
import { Empechement, type Transaction } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { lireCadre } from "../../sollicitations/index.server.ts";
import type { Recit } from "../fait.ts";
import { qui, RecitRefuse, type Reprise } from "../reprise.ts";
import { textesReprise } from "../textes.ts";
import { delester } from "./delester.ts";
import { type Commun, Histoire } from "./histoire.ts";
import { Registre, TABLES_DES_FAITS } from "./registre.ts";

export interface Bilan {
	recits: number;
	sollicitations: number;
	/** Rows written, all tables counted. */
	lignes: number;
}

/** Characters handed to the database at once. */
const LOT = 16_000_000;
/** Stories told without a look at what the database answers. */
const SOUFFLE = 100;

/**
 * Writes in bulk what the acts would have written, numbers aside, all of it or nothing. `client` is the
 * owner's; nobody else may use these tables meanwhile, and nothing was ever received. Throws
 * `RecitRefuse`, `Empechement`.
 */
export async function charger(
	client: pg.Client,
	reprise: Reprise,
	avancer?: (bilan: Bilan) => void,
): Promise<Bilan> {
	await client.query("BEGIN");
	try {
		const bilan = await charge(client, reprise, avancer);
		await client.query("COMMIT");
		await client.query(`ANALYZE ${[...TABLES_DES_FAITS, "journal"].join(", ")}`);
		return bilan;
	} catch (erreur) {
		await client.query("ROLLBACK").catch(() => {});
		throw erreur;
	}
}

async function charge(
	client: pg.Client,
	{ organisme, actions, recits }: Reprise,
	avancer?: (bilan: Bilan) => void,
): Promise<Bilan> {
	await client.query("SELECT set_config('droit_ouvert.organisme', $1, true)", [organisme]);
	const tx = drizzle(client) as unknown as Transaction;
	const dossiers = await lireDossiers(client);
	const oppositions = Map.groupBy(
		await oppositionsAuxCampagnes(tx, organisme),
		({ dossier }) => dossier,
	);
	const agents = await agentsParSujet(tx, organisme);
	const cadre = await lireCadre(tx, organisme);
	const acteur = qui(agents, plateforme(organisme, new Date(0)));

	const rendre = await delester(client, [...TABLES_DES_FAITS, "journal"]);
	await exigerVierge(client);
	await client.query(`TRUNCATE ${TABLES_DES_FAITS.join(", ")} RESTART IDENTITY`);

	const registre = new Registre();
	const commun: Commun = { registre, cadre, acteur, actions: lancer() };
	const bilan: Bilan = { recits: 0, sollicitations: 0, lignes: 0 };
	const vus = new Set<number>();
	// The database writes what was told while more is told.
	let ecriture: Promise<void> = Promise.resolve();
	const verser = async () => {
		const emporte = registre.emporter();
		await ecriture;
		ecriture = emporte(client).then((lignes) => {
			bilan.lignes += lignes;
			bilan.sollicitations = registre.sollicitation;
			avancer?.(bilan);
		});
		ecriture.catch(() => {});
	};
	for await (const recit of recits) {
		raconter(recit);
		bilan.recits++;
		if (bilan.recits % SOUFFLE > 0) continue;
		if (registre.taille >= LOT) await verser();
		else await setImmediate();
	}
	await verser();
	await ecriture;
	await rendre();
	await suivreLesNumeros(client, registre);
	return bilan;

	function lancer(): Commun["actions"] {
		return actions.map((menee, rang) => {
			try {
				const qui = acteur(menee);
				const { action, trace } = actionLancee(qui, menee);
				const numero = ++registre.action;
				registre.actions.ajouter({ organisme, action: numero, ...action });
				registre.tracer(qui, `action-${numero}`, trace);
				return { action: numero, lanceeLe: action.lanceeLe };
			} catch (erreur) {
				throw new RecitRefuse(null, rang + 1, "lancer", (erreur as Error).message);
			}
		});
	}

	function raconter({ matricule, faits }: Recit): void {
		const dossier = matricule === null ? null : dossiers.get(matricule);
		if (dossier === undefined) throw new RecitRefuse(matricule, 0, "récit", "dossier-inconnu");
		if (dossier !== null) {
			if (vus.has(dossier))
				throw new RecitRefuse(matricule, 0, "récit", "ce dossier a déjà un récit");
			vus.add(dossier);
		}
		const siennes = dossier === null ? [] : (oppositions.get(dossier) ?? []);
		const histoire = new Histoire(commun, dossier, siennes);
		for (const [rang, fait] of faits.entries()) {
			try {
				histoire.faire(fait);
			} catch (erreur) {
				throw new RecitRefuse(matricule, rang + 1, fait.acte, (erreur as Error).message);
			}
		}
		histoire.finir();
	}
}

async function lireDossiers(client: pg.Client): Promise<Map<string, number>> {
	const { rows } = await client.query<[string, number]>({
		text: "SELECT matricule, dossier::float8 FROM dossiers",
		rowMode: "array",
	} as pg.QueryArrayConfig);
	return new Map(rows);
}

/** Once the policies are off: the rows of any office count. */
async function exigerVierge(client: pg.Client): Promise<void> {
	for (const table of TABLES_DES_FAITS) {
		const { rowCount } = await client.query(`SELECT FROM ${table} LIMIT 1`);
		if (rowCount) throw new Empechement(textesReprise.dejaHabitee);
	}
}

/** What people do next is numbered after what was told. */
async function suivreLesNumeros(
	client: pg.Client,
	{ affaire, sollicitation, action }: Registre,
): Promise<void> {
	const donnes = {
		affaires_affaire_seq: affaire,
		sollicitations_sollicitation_seq: sollicitation,
		actions_action_seq: action,
	};
	for (const [suite, numero] of Object.entries(donnes))
		await client.query("SELECT setval($1::regclass, $2, $3)", [
			suite,
			Math.max(numero, 1),
			numero > 0,
		]);
}
