import { AIDE } from "./aide.ts";
import { annee } from "./annee.ts";
import { dossiers } from "./dossiers.ts";
import { foyers } from "./foyers.ts";
import { juger } from "./juger.ts";
import { Refus } from "./options.ts";

const COMMANDES: Record<string, (args: string[]) => Promise<void>> = {
	foyers,
	dossiers,
	juger,
	annee,
};

/** Exécute la ligne de commande ; les refus sont des phrases, la sortie vaut alors 2. */
export async function simuler(args: string[]): Promise<void> {
	process.stdout.on("error", (erreur: NodeJS.ErrnoException) => {
		if (erreur.code === "EPIPE") process.exit(0);
		throw erreur;
	});
	const [nom, ...reste] = args;
	if (
		nom === undefined ||
		nom === "--help" ||
		nom === "-h" ||
		nom === "aide" ||
		reste.includes("--help")
	) {
		process.stdout.write(AIDE);
		process.exitCode = nom === undefined ? 2 : 0;
		return;
	}
	try {
		const commande = COMMANDES[nom];
		if (!commande)
			throw new Refus(
				`« ${nom} » n'est pas une commande. Commandes : foyers, dossiers, annee, juger.`,
			);
		await commande(reste);
	} catch (erreur) {
		if (!(erreur instanceof Refus)) throw erreur;
		process.stderr.write(`${erreur.message}\nAide : simuler --help\n`);
		process.exitCode = 2;
	}
}
