import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type pg from "pg";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
} from "../../socle/essais.ts";
import { plateforme } from "../../socle/index.ts";
import { acteurImport, importer } from "../importer.ts";
import { lireImport } from "../lectures/imports.ts";
import { confirmer } from "./decider.ts";
import { deposer } from "./deposer.ts";
import { reprendre } from "./reprendre.ts";

const a = (heure: string) => plateforme("ici", new Date(`2020-12-15T${heure}Z`));
const csv = new File(["Matricule;Nom\nA;Durand\n"], "extrait.csv");

/** The program that reads files is not told: what is seen here is what is seen before it starts. */
describe("Un CSV déposé sur la page Importer", () => {
	const dossier = dossierDEssai();
	let serveur: Awaited<ReturnType<typeof baseDEssai>>;
	let base: ReturnType<typeof ouvrirBase>;
	before(async () => {
		process.env.DROIT_OUVERT_DONNEES = dossier;
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	const deposerA = async (heure: string, fichier = csv, mapping: string | null = null) => {
		const depot = await deposer(a(heure), fichier, mapping);
		assert.ok(depot.ok);
		return depot.import;
	};
	const voir = async (heure: string, numero: number) => {
		const vu = await lireImport(a(heure), numero);
		assert.ok(vu);
		return vu;
	};

	it("attend qu’on explique ses colonnes, aussitôt comme une heure après", async () => {
		const numero = await deposerA("09:00:00");
		assert.equal((await voir("09:00:01", numero)).etat, "a-expliquer");
		assert.equal((await voir("10:00:00", numero)).etat, "a-expliquer");
	});

	it("avec une lecture connue se lit ; après deux minutes sans personne, il est interrompu", async () => {
		const numero = await deposerA("09:00:00", csv, "extrait");
		assert.equal((await voir("09:02:00", numero)).etat, "apercu");
		assert.equal((await voir("09:02:01", numero)).etat, "interrompu");
	});

	it("un NDJSON n’attend aucune explication", async () => {
		const numero = await deposerA("09:00:00", new File(['{"id":"A"}\n'], "a.ndjson"));
		assert.equal((await voir("09:00:01", numero)).etat, "apercu");
	});

	it("expliqué après dix minutes, se lit et n’est pas dit interrompu", async () => {
		const numero = await deposerA("09:00:00");
		const vu = await voir("09:10:00", numero);
		assert.deepEqual(await reprendre(a("09:10:00"), vu, "extrait"), { ok: true });
		const repris = await voir("09:10:01", numero);
		assert.deepEqual([repris.etat, repris.mapping], ["apercu", "extrait"]);
	});

	it("expliqué à nouveau, ne montre plus ce qu’on avait compris, et ne se confirme pas", async () => {
		const numero = await deposerA("09:00:00", csv, "extrait");
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query(
				`UPDATE imports SET etat = 'vu', lignes = 1, crees = 1, modifies = 0, inchanges = 0,
					rejets = 0, apercu = '{"lignes":[],"rejets":[]}' WHERE import = $1`,
				[numero],
			),
		);
		const vu = await voir("09:05:00", numero);
		assert.equal(vu.etat, "vu");
		assert.deepEqual(await reprendre(a("09:05:00"), vu, "extrait"), { ok: true });
		const repris = await voir("09:05:01", numero);
		assert.deepEqual([repris.etat, repris.crees, repris.apercu], ["apercu", null, null]);
		const decide = { ok: false, motif: "deja-decide" };
		assert.deepEqual(await confirmer(a("09:05:01"), numero), decide);
		assert.deepEqual(
			await reprendre(a("09:05:02"), vu, "extrait"),
			decide,
			"deux clics, une lecture",
		);
		assert.deepEqual(await reprendre(a("09:05:02"), repris, "extrait"), decide, "déjà en lecture");
	});

	it("lu pendant une heure, reste en cours jusqu’au bilan, sans un instant où il semble interrompu", async () => {
		const numero = await deposerA("09:00:00", csv, "extrait");
		const etats: string[] = [];
		const regarder = async () => etats.push((await voir("10:00:00", numero)).etat);
		const chargement = accesDe(serveur, "chargement");
		await avecClient(chargement, (client) =>
			avecClient(chargement, async (temoin) => {
				const guette = Object.assign(Object.create(temoin) as pg.Client, {
					async query(texte: string, valeurs?: unknown[]) {
						if (/UPDATE imports SET etat/.test(texte)) await regarder();
						return temoin.query(texte, valeurs);
					},
				});
				await importer(client, guette, {
					organisme: "ici",
					fichier: "extrait.csv",
					numero,
					source: (async function* () {
						await regarder();
						yield { numero: 1, champ: "", motif: "illisible" };
					})(),
					sha256: () => "0".repeat(64),
					acteur: acteurImport("ici", new Date("2020-12-15T09:00:00Z")),
					apercu: true,
					rejeter: () => {},
				});
			}),
		);
		await regarder();
		assert.deepEqual(etats, ["interrompu", "apercu", "apercu", "vu"]);
	});
});
