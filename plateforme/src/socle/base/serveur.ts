import { setTimeout as delay } from "node:timers/promises";
import { choisirAdresse } from "./adresse.ts";
import { trouverBinaires } from "./binaires.ts";
import { choisirCompte } from "./compte.ts";
import { type Adresse, ecrireAdresse } from "./connexion.ts";
import { dossierBase } from "./dossier.ts";
import { Empechement } from "./empechement.ts";
import { creerGrappe, creerProprietaire } from "./initialiser.ts";
import { lancer } from "./instance.ts";
import { lireSecrets, type Secrets } from "./secrets.ts";
import { prendreVerrou, rendreVerrou } from "./verrou.ts";

export interface Serveur {
	adresse: Adresse;
	secrets: Secrets;
	/** The postmaster of the moment: another one after a crash. */
	pid(): number;
	arreter(): Promise<void>;
}

const attenteMax = 30_000;

/** Starts the database of a data folder, keeps it alive, and stops with us, however we end. */
export async function demarrerServeur(donnees: string, commande: string): Promise<Serveur> {
	const dossier = dossierBase(donnees);
	const tenant = prendreVerrou(dossier.verrou, commande);
	if (tenant) {
		throw new Empechement(
			`La plateforme est déjà ouverte sur ${donnees} (processus ${tenant.pid}, « ${tenant.commande} ») : arrêtez-la d’abord, ou donnez un autre dossier dans DROIT_OUVERT_DONNEES.`,
		);
	}
	try {
		const secrets = lireSecrets(dossier.secrets);
		const binaires = trouverBinaires();
		const compte = choisirCompte(dossier, binaires);
		creerGrappe(dossier, binaires, compte, secrets);
		const adresse = await choisirAdresse(dossier, compte);
		ecrireAdresse(dossier.connexion, adresse);
		let instance = await lancer(dossier, binaires, compte, adresse);
		let arret = false;
		const veiller = async () => {
			for (let attente = 100; ; attente = Math.min(attente * 2, attenteMax)) {
				await instance.fini;
				if (arret) return;
				instance.lacher();
				console.error("La base de données s’est arrêtée d’elle-même : elle est relancée.");
				const relance = await lancer(dossier, binaires, compte, adresse).catch(() => undefined);
				if (relance) {
					instance = relance;
					attente = 100;
				}
				if (arret) return instance.arreter();
				await delay(attente, undefined, { ref: false });
			}
		};
		try {
			await creerProprietaire(dossier, adresse, secrets);
		} catch (erreur) {
			await instance.arreter();
			throw erreur;
		}
		const veille = veiller();
		return {
			adresse,
			secrets,
			pid: () => instance.pid,
			async arreter() {
				arret = true;
				await instance.arreter();
				await veille;
				rendreVerrou(dossier.verrou);
			},
		};
	} catch (erreur) {
		rendreVerrou(dossier.verrou);
		throw erreur;
	}
}
