import { join } from "node:path";
import { Empechement, restaurer as remettre } from "../socle/operateur.ts";
import { unDossier } from "./un-dossier.ts";

export async function restaurer(donnees: string, mots: string[]): Promise<void> {
	const source = unDossier("restaurer", mots);
	if (process.env.DATABASE_URL) {
		throw new Empechement(
			"La base donnée par DATABASE_URL se restaure avec les outils de son serveur : cette commande ne remet que celle que la plateforme démarre elle-même.",
		);
	}
	const { fichiers, quand } = await remettre(source, donnees);
	console.log(`Restauré : ${fichiers.length} fichiers dans ${donnees}`);
	if (fichiers.some(({ chemin }) => chemin.startsWith("fichiers/")))
		console.log(
			`Les pièces sont chiffrées : remettez votre copie du trousseau à ${join(donnees, "cles/fichiers.json")} avant de démarrer.`,
		);
	console.log(
		`Tout ce qui était enregistré le ${new Date(quand).toLocaleString("fr-FR")} y est. Vérifiez le journal (droit-ouvert journal verifier), puis démarrez (droit-ouvert demarrer).`,
	);
}
