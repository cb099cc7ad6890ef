import { ouvrirBase } from "../base/base.ts";
import { ouverte } from "../base/ouvrir.ts";
import { readPort } from "../web/port.ts";

const patience = 3_000;

export async function sante(donnees: string): Promise<void> {
	const port = readPort(process.env.PORT);
	const [plateforme, base] = await Promise.all([plateformeRepond(port), baseRepond(donnees)]);
	console.log(`plateforme (port ${port}) : ${plateforme ? "répond" : "ne répond pas"}`);
	console.log(`base de données : ${base ? "répond" : "ne répond pas"}`);
	process.exitCode = plateforme && base ? 0 : 1;
}

/** Any answer will do: what it says of the database, we ask ourselves. */
const plateformeRepond = (port: number) =>
	fetch(`http://127.0.0.1:${port}/sante`, { signal: AbortSignal.timeout(patience) }).then(
		() => true,
		() => false,
	);

async function baseRepond(donnees: string): Promise<boolean> {
	const acces = ouverte(donnees);
	if (!acces) return false;
	const base = ouvrirBase(acces.application, 1);
	try {
		return await base.repond();
	} finally {
		await base.fermer();
	}
}
