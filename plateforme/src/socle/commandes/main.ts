import { dossierDonnees } from "../base/dossier.ts";
import { Empechement } from "../base/empechement.ts";
import { aide } from "./aide.ts";
import { demarrer } from "./demarrer.ts";
import { migrer } from "./migrer.ts";
import { sante } from "./sante.ts";

const commandes = new Map(Object.entries({ demarrer, migrer, sante }));

export async function main([nom = "--help"]: string[]): Promise<void> {
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
		await commande(donnees);
	} catch (erreur) {
		if (!(erreur instanceof Empechement)) throw erreur;
		console.error(erreur.message);
		process.exit(1);
	}
}
