import { dossierDonnees, Empechement } from "../socle/operateur.ts";
import { aide } from "./aide.ts";
import { demarrer } from "./demarrer.ts";
import { demonstration } from "./demonstration.ts";
import { detecter } from "./detecter.ts";
import { importer } from "./importer.ts";
import { indicateurs } from "./indicateurs.ts";
import { journal } from "./journal.ts";
import { migrer } from "./migrer.ts";
import { organisme } from "./organisme.ts";
import { rapport } from "./rapport.ts";
import { restaurer } from "./restaurer.ts";
import { retours } from "./retours.ts";
import { sante } from "./sante.ts";
import { sauvegarder } from "./sauvegarder.ts";
import { travailler } from "./travailler.ts";
import { valeurs } from "./valeurs.ts";

type Commande = (donnees: string, suite: string[]) => Promise<void>;

const commandes = new Map<string, Commande>(
	Object.entries({
		demarrer,
		travailler,
		migrer,
		organisme,
		demonstration,
		importer,
		detecter,
		indicateurs,
		valeurs,
		journal,
		rapport,
		retours,
		sauvegarder,
		restaurer,
		sante,
	}),
);

export async function main([nom = "--help", ...suite]: string[]): Promise<void> {
	if (["--help", "-h", "aide"].includes(nom)) {
		process.stdout.write(aide);
		return;
	}
	const commande = commandes.get(nom);
	if (!commande) {
		process.stderr.write(`Commande inconnue : ${nom}\n\n${aide}`);
		process.exitCode = 2;
		return;
	}
	const donnees = dossierDonnees();
	process.env.DROIT_OUVERT_DONNEES = donnees;
	try {
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
