import pg from "pg";
import { ouverte, readPort } from "../socle/operateur.ts";

const patience = 3_000;

export async function sante(donnees: string): Promise<void> {
	const port = readPort(process.env.PORT);
	const [plateforme, base] = await Promise.all([plateformeRepond(port), interrogerBase(donnees)]);
	console.log(`plateforme (port ${port}) : ${plateforme ? "répond" : "ne répond pas"}`);
	console.log(`base de données : ${base ? "répond" : "ne répond pas"}`);
	for (const ligne of base ?? []) console.log(ligne);
	process.exitCode = plateforme && base ? 0 : 1;
}

/** Any answer will do: what it says of the database, we ask ourselves. */
const plateformeRepond = (port: number) =>
	fetch(`http://127.0.0.1:${port}/sante`, { signal: AbortSignal.timeout(patience) }).then(
		() => true,
		() => false,
	);

/** What there is to say of it; nothing when it does not answer. */
async function interrogerBase(donnees: string): Promise<string[] | undefined> {
	const acces = ouverte(donnees);
	if (!acces) return undefined;
	const client = new pg.Client({ ...acces.application, connectionTimeoutMillis: patience });
	client.on("error", () => {});
	try {
		await client.connect();
		await client.query("SELECT");
		return await decrire(client).catch((erreur: pg.DatabaseError) => [
			`  ce qu’elle contient ne se lit pas (${erreur.code}) : appliquez les migrations`,
		]);
	} catch {
		return undefined;
	} finally {
		await client.end().catch(() => {});
	}
}

async function decrire(client: pg.Client): Promise<string[]> {
	const lignes: string[] = [];
	const { rows } = await client.query("SELECT organisme FROM organismes_presents()");
	for (const { organisme } of rows) {
		await client.query("SELECT set_config('droit_ouvert.organisme', $1, false)", [organisme]);
		const scellement = await client.query(
			"SELECT extract(epoch FROM now() - max(quand))::int AS age FROM tetes",
		);
		const { age } = scellement.rows[0];
		lignes.push(`  ${organisme}, dernier scellement : ${age === null ? "aucun" : duree(age)}`);
	}
	const travaux = (await client.query("SELECT * FROM compter_travaux()")).rows[0];
	lignes.push(
		`travaux : ${travaux.en_attente} en attente, ${travaux.en_cours} en cours, ${travaux.echoues} en échec`,
	);
	return lignes;
}

function duree(secondes: number): string {
	if (secondes < 120) return `il y a ${secondes} s`;
	if (secondes < 7_200) return `il y a ${Math.round(secondes / 60)} min`;
	if (secondes < 172_800) return `il y a ${Math.round(secondes / 3_600)} h`;
	return `il y a ${Math.round(secondes / 86_400)} jours`;
}
