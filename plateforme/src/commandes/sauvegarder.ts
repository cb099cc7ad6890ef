import { join } from "node:path";
import {
	ADMINISTRATEUR,
	sauvegarder as copier,
	Empechement,
	rejoindreBase,
} from "../socle/operateur.ts";
import { unDossier } from "./un-dossier.ts";

export async function sauvegarder(donnees: string, mots: string[]): Promise<void> {
	const destination = unDossier("sauvegarder", mots);
	if (process.env.DATABASE_URL) {
		throw new Empechement(
			`La base donnée par DATABASE_URL se sauvegarde avec les outils de son serveur (pg_basebackup, ou pg_dump). Gardez avec elle tout le dossier des données (${donnees}) : les mots de passe des rôles (base/secrets.json), les têtes du journal (scelles) et les fichiers (fichiers) ; et à part, le trousseau qui les ouvre (cles).`,
		);
	}
	const acces = await rejoindreBase(donnees, "sauvegarder");
	try {
		const administrateur = {
			...acces.proprietaire,
			user: ADMINISTRATEUR,
			password: acces.secrets.administrateur,
		};
		const { fichiers, octets, clesAPart } = await copier(donnees, administrateur, destination);
		const mo = Math.ceil(octets / 1e6).toLocaleString("fr-FR");
		console.log(`Sauvegardé et relu : ${fichiers} fichiers, ${mo} Mo, dans ${destination}`);
		console.log(
			"Cette sauvegarde contient les mots de passe de la base : gardez-la comme la base elle-même.",
		);
		if (clesAPart)
			console.log(
				`Les pièces y sont chiffrées, et leur trousseau n’y est pas : gardez ailleurs une copie de ${join(donnees, "cles/fichiers.json")}, et une nouvelle après chaque « pieces tourner-la-cle ». Sans elle, les pièces de cette sauvegarde ne s’ouvrent pas.`,
			);
	} finally {
		await acces.arreter();
	}
}
