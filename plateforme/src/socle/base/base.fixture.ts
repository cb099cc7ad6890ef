import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import pg from "pg";
import { organismeSimule } from "../organisme.ts";
import {
	type Acces,
	ADMINISTRATEUR,
	APPLICATION,
	BASE,
	CHARGEMENT,
	PROPRIETAIRE,
	TRAVAUX,
} from "./connexion.ts";
import { migrer } from "./migrer.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

export function dossierDEssai(): string {
	const dossier = mkdtempSync(join(tmpdir(), "droit-ouvert-"));
	after(() => rmSync(dossier, { recursive: true, force: true }));
	return dossier;
}

export type Role = "administrateur" | "proprietaire" | "application" | "chargement" | "travaux";
const noms: Record<Role, string> = {
	administrateur: ADMINISTRATEUR,
	proprietaire: PROPRIETAIRE,
	application: APPLICATION,
	chargement: CHARGEMENT,
	travaux: TRAVAUX,
};

export const accesDe = ({ adresse, secrets }: Serveur, role: Role, database = BASE) => ({
	...adresse,
	user: noms[role],
	password: secrets[role],
	database,
});

export async function avecClient<T>(
	acces: Acces,
	act: (client: pg.Client) => Promise<T>,
): Promise<T> {
	const client = new pg.Client(acces);
	client.on("error", () => {});
	await client.connect();
	try {
		return await act(client);
	} finally {
		await client.end().catch(() => {});
	}
}

/** A real server for the tests of one file, migrated, with two offices; the file stops it. */
export async function baseDEssai(dossier: string, commande = "essai"): Promise<Serveur> {
	const serveur = await demarrerServeur(dossier, commande);
	await migrer(accesDe(serveur, "proprietaire"), serveur.secrets);
	await avecClient(accesDe(serveur, "administrateur"), (client) =>
		client.query(
			`INSERT INTO organismes (organisme, nom, coordonnees) SELECT organisme, nom, $1::jsonb FROM (VALUES
				('ici', 'Caf d’ici'), ('ailleurs', 'Caf d’ailleurs')) AS o (organisme, nom)`,
			[JSON.stringify(organismeSimule.coordonnees)],
		),
	);
	return serveur;
}
