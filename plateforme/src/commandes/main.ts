import { dossierDonnees, Empechement } from "../socle/operateur.ts";
import { aide } from "./aide.ts";

type Commande = (donnees: string, suite: string[]) => Promise<void>;

/** Each loaded when it is asked for: none waits for the domains of the others. */
const commandes = new Map<string, () => Promise<Commande>>(
	Object.entries({
		demarrer: async () => (await import("./demarrer.ts")).demarrer,
		travailler: async () => (await import("./travailler.ts")).travailler,
		migrer: async () => (await import("./migrer.ts")).migrer,
		organisme: async () => (await import("./organisme.ts")).organisme,
		demonstration: async () => (await import("./demonstration.ts")).demonstration,
		importer: async () => (await import("./importer.ts")).importer,
		detecter: async () => (await import("./detecter.ts")).detecter,
		action: async () => (await import("./action.ts")).action,
		decisions: async () => (await import("./decisions.ts")).decisions,
		indicateurs: async () => (await import("./indicateurs.ts")).indicateurs,
		valeurs: async () => (await import("./valeurs.ts")).valeurs,
		journal: async () => (await import("./journal.ts")).journal,
		pieces: async () => (await import("./pieces.ts")).pieces,
		rapport: async () => (await import("./rapport.ts")).rapport,
		retours: async () => (await import("./retours.ts")).retours,
		courriels: async () => (await import("./courriels.ts")).courriels,
		sauvegarder: async () => (await import("./sauvegarder.ts")).sauvegarder,
		restaurer: async () => (await import("./restaurer.ts")).restaurer,
		sante: async () => (await import("./sante.ts")).sante,
	}),
);

export async function main([nom = "--help", ...suite]: string[]): Promise<void> {
	if (["--help", "-h", "aide"].includes(nom)) {
		process.stdout.write(aide);
		return;
	}
	const charger = commandes.get(nom);
	if (!charger) {
		process.stderr.write(`Commande inconnue : ${nom}\n\n${aide}`);
		process.exitCode = 2;
		return;
	}
	const donnees = dossierDonnees();
	process.env.DROIT_OUVERT_DONNEES = donnees;
	try {
		const commande = await charger();
		await commande(donnees, suite);
	} catch (erreur) {
		console.error(phrase(erreur));
		process.exit(1);
	}
}

function phrase(erreur: unknown): string {
	if (erreur instanceof Empechement) return erreur.message;
	const { syscall, path, code } = erreur as NodeJS.ErrnoException;
	if (!syscall || !path) throw erreur;
	return `Le système refuse ce qu’il faut faire de ${path} (${code}) : vérifiez la place qui reste, et que ce compte peut y écrire.`;
}
