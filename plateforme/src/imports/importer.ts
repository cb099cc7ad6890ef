import { setImmediate } from "node:timers/promises";
import type pg from "pg";
import type { Transaction } from "../socle/index.server.ts";
import { type Acteur, jourDe, plateforme, sansBareme } from "../socle/index.ts";
import { type Apercu, comprendre, LIGNES_MONTREES, REJETS_MONTRES, type Rejet } from "./apercu.ts";
import { ouvrirPassages } from "./base/passages.ts";
import { annoncer, clos, dans, echouer, ouvrir, suivre, tenir } from "./base/suivi.ts";
import { type Comptes, chargerLot } from "./charger/charger-lot.ts";
import { comparerLot } from "./charger/comparer-lot.ts";
import type { LigneLue } from "./charger/contexte.ts";
import { lirePromesses } from "./charger/promettre.ts";
import { lireLigne } from "./ligne/lire-ligne.ts";
import type { Recu } from "./source/recu.ts";
import { textes } from "./textes.ts";

export interface Bilan extends Comptes {
	import: number;
	lignes: number;
	rejets: number;
	sha256: string;
	apercu: Apercu;
}

export interface Demande {
	organisme: string;
	/** As the person named it; never a path. */
	fichier: string;
	mapping?: string;
	source: AsyncIterable<Recu>;
	/** Of the bytes read, once they have all been. */
	sha256(): string;
	acteur: Acteur;
	/** Everything is done, counted, then undone: what is shown is what would be. */
	apercu: boolean;
	/** The import that was announced, when a page asked for it. */
	numero?: number;
	/** How the people of this file call what is at fault; its path in the line unless told. */
	nommer?(champ: string, brut: unknown): string;
	rejeter(rejet: Rejet): void;
	avancer?(lignes: number): void;
}

/** Lines read, compared and written together. */
const PAR_LOT = 2_000;
/** Lines read without a look at what the database answers: it would wait for its next order. */
const SOUFFLE = 4;

class Annulation extends Error {}

/**
 * One file, wholly or not at all: `client` holds the transaction, `temoin` tells how far it is to
 * those who look from outside. Both have the loading role.
 */
export async function importer(
	client: pg.Client,
	temoin: pg.Client,
	demande: Demande,
): Promise<Bilan> {
	const numero = await annoncer(temoin, demande);
	return tenir(temoin, numero, () => mener(client, temoin, demande, numero));
}

async function mener(
	client: pg.Client,
	temoin: pg.Client,
	demande: Demande,
	numero: number,
): Promise<Bilan> {
	const { organisme, acteur } = demande;
	try {
		return await ouvrir(client, organisme, async (tx) => {
			const bilan = await lire(client, tx, temoin, demande, numero);
			if (demande.apercu) {
				await suivre(temoin, organisme, numero, bilan.lignes);
				throw Object.assign(new Annulation(), { bilan });
			}
			await clos(tx, acteur, bilan);
			return bilan;
		});
	} catch (erreur) {
		if (!(erreur instanceof Annulation)) {
			await echouer(temoin, organisme, numero, erreur);
			throw erreur;
		}
		const { bilan } = erreur as Annulation & { bilan: Bilan };
		await annoncer(temoin, { ...demande, numero }, bilan);
		return bilan;
	}
}

async function lire(
	client: pg.Client,
	tx: Transaction,
	temoin: pg.Client,
	demande: Demande,
	numero: number,
): Promise<Bilan> {
	const { organisme, acteur, rejeter, avancer } = demande;
	const nommer = demande.nommer ?? ((champ: string) => champ);
	const passages = ouvrirPassages();
	await client.query(
		Object.values(passages)
			.map(({ creation }) => creation)
			.join(";\n"),
	);
	const promettre = await lirePromesses(client);
	const equipes = new Set(
		(await client.query("SELECT equipe FROM equipes")).rows.map((e) => e.equipe),
	);
	const { rowCount } = await client.query("SELECT FROM dossiers LIMIT 1");
	const vierge = rowCount === 0;
	const chargement = {
		client,
		tx,
		acteur,
		organisme,
		quand: acteur.quand,
		numero,
		vierge,
		passages,
		promettre,
	};
	const bilan: Bilan = {
		import: numero,
		lignes: 0,
		crees: 0,
		modifies: 0,
		inchanges: 0,
		rejets: 0,
		sha256: "",
		apercu: { lignes: [], rejets: [], sansBareme: 0 },
	};
	const vus = new Set<string>();
	const moisDuJour = jourDe(acteur.quand).slice(0, 7);
	const refuser = (rejet: Rejet) => {
		bilan.rejets++;
		if (bilan.apercu.rejets.length < REJETS_MONTRES) bilan.apercu.rejets.push(rejet);
		rejeter(rejet);
	};
	let lot: LigneLue[] = [];
	// A lot is written while the next one is read and compared: none waits for the others.
	let ecriture: Promise<void> = Promise.resolve();
	const remettre = async () => {
		const plein = lot;
		lot = [];
		const comparaison = dans(temoin, organisme, () => comparerLot(temoin, vierge, plein));
		comparaison.catch(() => {});
		await ecriture;
		ecriture = comparaison.then(async (compare) => {
			const { crees, modifies, inchanges } = await chargerLot(chargement, compare);
			bilan.crees += crees;
			bilan.modifies += modifies;
			bilan.inchanges += inchanges;
			avancer?.(bilan.lignes);
			await suivre(temoin, organisme, numero, bilan.lignes);
		});
		ecriture.catch(() => {});
	};
	for await (const recu of demande.source) {
		bilan.lignes++;
		if (bilan.lignes % SOUFFLE === 0) await setImmediate();
		if (recu.empreinte === undefined) {
			refuser({ ligne: recu.numero, champ: recu.champ, motif: recu.motif });
			continue;
		}
		const lue = lireLigne(recu.brut, moisDuJour);
		if (!lue.ok) {
			refuser({ ligne: recu.numero, champ: nommer(lue.champ, recu.brut), motif: lue.motif });
			continue;
		}
		const { ligne } = lue;
		if (vus.has(ligne.matricule)) {
			refuser({
				ligne: recu.numero,
				champ: nommer("matricule", recu.brut),
				motif: textes.matriculeDeja,
			});
			continue;
		}
		vus.add(ligne.matricule);
		const rang = ligne.sollicitations.findIndex(({ equipe }) => equipe && !equipes.has(equipe));
		if (rang >= 0) {
			const champ = `sollicitations[${rang}].equipe`;
			refuser({ ligne: recu.numero, champ, motif: textes.equipeInconnue });
			continue;
		}
		if (sansBareme(ligne.foyer.mois)) bilan.apercu.sansBareme++;
		if (bilan.apercu.lignes.length < LIGNES_MONTREES)
			bilan.apercu.lignes.push(comprendre(recu.numero, ligne));
		lot.push({ numero: recu.numero, empreinte: recu.empreinte, ligne });
		if (lot.length >= PAR_LOT) await remettre();
	}
	await remettre();
	await ecriture;
	bilan.sha256 = demande.sha256();
	return bilan;
}

/** Who imports: the platform, or the person who asked for it on a page. */
export const acteurImport = (organisme: string, quand: Date, compte = 0): Acteur => ({
	...plateforme(organisme, quand),
	compte,
});
