import { exigerRoleSimple, ouvrirBase } from "../base/base.ts";
import { installerBase } from "../base/installee.ts";
import { migrer } from "../base/migrer.ts";
import { demarrerBase } from "../base/ouvrir.ts";
import { listen } from "../web/ecouter.ts";
import { readPort } from "../web/port.ts";

const arretMax = 30_000;

export async function demarrer(donnees: string): Promise<void> {
	const port = readPort(process.env.PORT);
	const signal = attendreSignal();
	const acces = await demarrerBase(donnees, "demarrer");
	try {
		await migrer(acces.proprietaire, acces.secrets);
		await exigerRoleSimple(acces.application);
		const base = ouvrirBase(acces.application);
		installerBase(base);
		const fermer = await listen(port, base.repond);
		console.log(`La plateforme est ouverte : http://localhost:${port}  (Ctrl+C pour l’arrêter)`);
		await signal;
		setTimeout(() => process.exit(1), arretMax).unref();
		await fermer();
		await base.fermer();
	} finally {
		await acces.arreter();
	}
	process.exit(0);
}

const attendreSignal = () =>
	new Promise<void>((resolve) => {
		for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
			process.on(signal, () => resolve());
	});
