import { setTimeout as delay } from "node:timers/promises";
import {
	type Acces,
	APPLICATION,
	BASE,
	CHARGEMENT,
	type Connexion,
	lireAdresse,
	PROPRIETAIRE,
	TRAVAUX,
} from "./connexion.ts";
import { dossierBase } from "./dossier.ts";
import { Empechement } from "./empechement.ts";
import { lireSecrets, type Secrets } from "./secrets.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";
import { lireVerrou } from "./verrou.ts";

export interface Acceder {
	proprietaire: Acces;
	application: Acces;
	/** Loads in bulk, never in the process that serves pages. */
	chargement: Acces;
	travaux: Acces;
	secrets: Secrets;
	/** Stops the database when we started it. */
	arreter(): Promise<void>;
}

const patience = 60_000;

/** The database of `DATABASE_URL`, else that of the data folder, started for us. */
export async function demarrerBase(donnees: string, commande: string): Promise<Acceder> {
	return externe(donnees) ?? integree(await demarrerServeur(donnees, commande));
}

/** The same, but a database already started by `demarrer` is joined, and another command waited for. */
export async function rejoindreBase(donnees: string, commande: string): Promise<Acceder> {
	const donnee = externe(donnees);
	if (donnee) return donnee;
	const { verrou } = dossierBase(donnees);
	for (const limite = Date.now() + patience; ; await delay(100)) {
		const tenant = lireVerrou(verrou);
		if (tenant?.commande === "demarrer") return ouverte(donnees) as Acceder;
		try {
			if (!tenant) return integree(await demarrerServeur(donnees, commande));
		} catch (erreur) {
			if (!lireVerrou(verrou)) throw erreur;
		}
		if (Date.now() > limite) {
			throw new Empechement(
				`La base de ${donnees} est occupée par le processus ${tenant?.pid} (« ${tenant?.commande} »).`,
			);
		}
	}
}

/** Nothing when the database of the data folder is not started. */
export function ouverte(donnees: string): Acceder | undefined {
	const donnee = externe(donnees);
	if (donnee) return donnee;
	const dossier = dossierBase(donnees);
	if (!lireVerrou(dossier.verrou)) return undefined;
	try {
		const [adresse, secrets] = [lireAdresse(dossier.connexion), lireSecrets(dossier.secrets)];
		return integree({ adresse, secrets, arreter: async () => {} });
	} catch {
		return undefined;
	}
}

function externe(donnees: string): Acceder | undefined {
	const url = process.env.DATABASE_URL;
	if (!url) return undefined;
	if (!URL.canParse(url)) {
		throw new Empechement(
			"DATABASE_URL doit ressembler à postgresql://compte:mot-de-passe@hote:5432/base.",
		);
	}
	const secrets = lireSecrets(dossierBase(donnees).secrets);
	return {
		proprietaire: { connectionString: url },
		application: {
			connectionString:
				process.env.DATABASE_URL_APPLICATION || avecRole(url, APPLICATION, secrets.application),
		},
		chargement: {
			connectionString:
				process.env.DATABASE_URL_CHARGEMENT || avecRole(url, CHARGEMENT, secrets.chargement),
		},
		travaux: {
			connectionString: process.env.DATABASE_URL_TRAVAUX || avecRole(url, TRAVAUX, secrets.travaux),
		},
		secrets,
		arreter: async () => {},
	};
}

function avecRole(url: string, role: string, motDePasse: string): string {
	const adresse = new URL(url);
	adresse.username = role;
	adresse.password = motDePasse;
	return adresse.href;
}

function integree({
	adresse,
	secrets,
	arreter,
}: Pick<Serveur, "adresse" | "secrets" | "arreter">): Acceder {
	const connexion = (user: string, password: string): Connexion => ({
		...adresse,
		user,
		password,
		database: BASE,
	});
	return {
		proprietaire: connexion(PROPRIETAIRE, secrets.proprietaire),
		application: connexion(APPLICATION, secrets.application),
		chargement: connexion(CHARGEMENT, secrets.chargement),
		travaux: connexion(TRAVAUX, secrets.travaux),
		secrets,
		arreter,
	};
}
