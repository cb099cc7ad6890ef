import pg from "pg";
import { creerComptesDeDemonstration } from "../identite/index.server.ts";
import { trouverOrganisme, verserExtrait } from "../imports/index.server.ts";
import { importerValeursAnnuelles } from "../indicateurs/index.server.ts";
import type { ValeurAnnuelle } from "../indicateurs/index.ts";
import { charger } from "../reprise/index.server.ts";
import type { Reprise } from "../reprise/index.ts";
import { jourDe, joursEntre, plateforme } from "../socle/index.ts";
import {
	type Acceder,
	demarrerBase,
	dossierDonnees,
	Empechement,
	installerBase,
	migrer,
	ouvrirBase,
} from "../socle/operateur.ts";

export type { ActionMenee, Fait, Recit } from "../reprise/index.ts";
export { Empechement };

/** The past of a simulated office, to be lived in an empty database. */
export interface Passe extends Reprise {
	/** « Caf de l’Ain » */
	nom: string;
	/** The day on which the office lives, once it is there. */
	jour: string;
	/** What the national system sent, in the order of time: files of lines, ISO instants. */
	extraits: readonly { chemin: string; quand: string }[];
	/** What was published of the years before. */
	valeurs: readonly ValeurAnnuelle[];
}

export interface Peuplement {
	dossiers: number;
	sollicitations: number;
	lignes: number;
}

/**
 * An office, its people, its files as each extract knew them, then all that happened to them. Throws
 * `Empechement`: an office is already there, or something failed on the way, and how to start again.
 */
export async function peupler(
	passe: Passe,
	dire: (texte: string) => void = () => {},
): Promise<Peuplement> {
	const donnees = dossierDonnees();
	const acces = await demarrerBase(donnees, "simuler");
	try {
		await migrer(acces.proprietaire, acces.secrets);
		await exigerVide(acces);
		try {
			return await remplir(acces, passe, dire);
		} catch (erreur) {
			throw new Empechement(
				`L’année n’a pas été versée en entier : ${(erreur as Error).message}\nL’organisme est resté incomplet. Pour recommencer : ${repartir(donnees)}, puis relancez la commande.`,
			);
		}
	} finally {
		await acces.arreter();
	}

	async function exigerVide({ application }: Acceder): Promise<void> {
		const base = ouvrirBase(application, 1);
		try {
			const { rows } = await base.horsOrganisme((tx) =>
				tx.execute<{ organisme: string }>("SELECT organisme FROM organismes_presents()"),
			);
			if (rows[0])
				throw new Empechement(
					`La base contient déjà l’organisme ${rows[0].organisme} : une année ne se verse que dans une base vide. ${majuscule(repartir(donnees))}, ou donnez un autre dossier (DROIT_OUVERT_DONNEES).`,
				);
		} finally {
			await base.fermer();
		}
	}
}

const majuscule = (texte: string) => texte[0]?.toUpperCase() + texte.slice(1);

const repartir = (donnees: string) =>
	process.env.DATABASE_URL ? "recréez la base de DATABASE_URL" : `supprimez ${donnees}/base`;

async function remplir(
	acces: Acceder,
	passe: Passe,
	dire: (texte: string) => void,
): Promise<Peuplement> {
	const dossiers = await accueillir(acces, passe, dire);
	const proprietaire = new pg.Client(acces.proprietaire);
	proprietaire.on("error", () => {});
	try {
		await proprietaire.connect();
		const { sollicitations, lignes } = await charger(proprietaire, passe);
		dire(`faits : ${sollicitations} sollicitations, ${lignes} lignes`);
		await importerLesValeurs(acces, passe);
		await proprietaire.query("ANALYZE");
		return { dossiers, sollicitations, lignes };
	} finally {
		await proprietaire.end().catch(() => {});
	}
}

async function importerLesValeurs(
	{ application }: Acceder,
	{ organisme, jour, valeurs }: Passe,
): Promise<void> {
	const base = ouvrirBase(application, 1);
	installerBase(base);
	try {
		const acteur = plateforme(organisme, new Date(`${jour}T05:00:00Z`));
		const importees = await importerValeursAnnuelles(acteur, valeurs);
		if (!importees.ok)
			throw new Error(
				`valeurs des années d’avant : ${importees.refus.map(({ motif, valeur }) => `${valeur.indicateur} (${motif})`).join(", ")}`,
			);
	} finally {
		installerBase(undefined);
		await base.fermer();
	}
}

/** The office, its people, and its files as the extracts brought them: how many. */
export async function accueillir(
	{
		chargement,
		application,
		proprietaire,
	}: Pick<Acceder, "chargement" | "application" | "proprietaire">,
	{ organisme, nom, jour, extraits }: Omit<Passe, "actions" | "recits" | "valeurs">,
	dire: (texte: string) => void = () => {},
): Promise<number> {
	const clients = [new pg.Client(chargement), new pg.Client(chargement)] as const;
	const compteur = new pg.Client(proprietaire);
	try {
		for (const client of [...clients, compteur]) {
			client.on("error", () => {});
			await client.connect();
		}
		const decalageJours = joursEntre(jour, jourDe(new Date()));
		await trouverOrganisme(clients[0], { organisme, nom, simule: true, decalageJours });
		const base = ouvrirBase(application, 1);
		await creerComptesDeDemonstration(base, organisme).finally(() => base.fermer());
		let dossiers = 0;
		for (const { chemin, quand } of extraits) {
			const { lignes, crees, rejets, apercu } = await verserExtrait(clients, {
				organisme,
				chemin,
				quand: new Date(quand),
				rejeter: () => {},
			});
			const [rejet] = apercu.rejets;
			if (rejets > 0)
				throw new Error(
					`${chemin} a ${rejets} lignes refusées, dont ${rejet?.champ} : ${rejet?.motif}`,
				);
			// What follows is planned on counts that the first extract makes false.
			if (dossiers === 0) await compteur.query("ANALYZE");
			dossiers += crees;
			dire(`extrait du ${quand.slice(0, 10)} : ${lignes} lignes, ${crees} dossiers nouveaux`);
		}
		return dossiers;
	} finally {
		for (const client of [...clients, compteur]) await client.end().catch(() => {});
	}
}
