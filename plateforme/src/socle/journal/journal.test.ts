import assert from "node:assert/strict";
import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { after, before, beforeEach, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { plateforme } from "../acteur.ts";
import { accesDe, avecClient, baseDEssai, dossierDEssai } from "../base/base.fixture.ts";
import { type Base, ouvrirBase } from "../base/base.ts";
import { installerBase, pourOrganisme } from "../base/installee.ts";
import type { Serveur } from "../base/serveur.ts";
import { journaliser } from "./journaliser.ts";
import { fichierTetes, lireTetesPubliees, publierTetes } from "./publier.ts";
import { sceller } from "./sceller.ts";
import { type TeteAttendue, verifierJournal } from "./verifier.ts";

const acteur = plateforme("ici", new Date("2020-07-14T08:30:00.123Z"));

describe("Le scellement du journal", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let base: Base;
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});
	beforeEach(async () => {
		await falsifier("TRUNCATE journal, scelles, tetes RESTART IDENTITY");
		rmSync(fichierTetes(dossier, "ici"), { force: true });
	});

	/** As someone who holds the database and turns its guards off. */
	const falsifier = (...ordres: string[]) =>
		avecClient(accesDe(serveur, "administrateur"), async (client) => {
			await client.query("SET session_replication_role = replica");
			for (const ordre of ordres) await client.query(ordre);
		});
	const ecrire = async (n: number, organisme = "ici") => {
		for (let i = 1; i <= n; i++)
			await pourOrganisme(organisme, (tx) =>
				journaliser(tx, { ...acteur, organisme }, "dossier.lire", `dossier-${i}`, "appel"),
			);
	};
	const verifier = (tetes: TeteAttendue[] = lireTetesPubliees(dossier, "ici")) =>
		avecClient(accesDe(serveur, "proprietaire"), (client) => verifierJournal(client, "ici", tetes));
	/** Ten entries, sealed in two heads, published. */
	async function preparer() {
		await ecrire(6);
		await sceller("ici");
		await ecrire(4);
		await sceller("ici");
		await publierTetes(dossier, "ici");
	}
	const rupture = async () => (await verifier()).rupture ?? "aucune";

	it("suit les entrées d’un organisme, sans celles d’un autre, et dit ce qui attend", async () => {
		assert.equal(await sceller("ici"), 0);
		await ecrire(6);
		await ecrire(3, "ailleurs");
		assert.equal(await sceller("ici"), 6);
		assert.equal(await sceller("ici"), 0);
		await ecrire(2);
		const { verifiees, enAttente, rupture, tete } = await verifier();
		assert.deepEqual([verifiees, enAttente, rupture, tete?.rang], [6, 2, undefined, 6]);
	});

	it("scelle en plusieurs fois un long arriéré, et ce qui s’est écrit entre-temps", async () => {
		await ecrire(7);
		assert.equal(await sceller("ici", 3), 3);
		await avecClient(accesDe(serveur, "application"), async (longue) => {
			await longue.query("BEGIN; SELECT set_config('droit_ouvert.organisme', 'ici', true)");
			await longue.query(
				"INSERT INTO journal (organisme, quand, auteur, acte) VALUES ('ici', now(), 'compte-1', 'lent')",
			);
			await ecrire(1);
			assert.equal(await sceller("ici", 3), 3);
			assert.equal(await rupture(), "aucune");
			await longue.query("COMMIT");
		});
		assert.equal(await sceller("ici", 3), 3);
		assert.equal(await sceller("ici", 3), 0);
		await publierTetes(dossier, "ici");
		const { verifiees, enAttente, rupture: brisee } = await verifier();
		assert.deepEqual([verifiees, enAttente, brisee], [9, 0, undefined]);
	});

	it("une entrée glissée dans un arriéré déjà scellé se voit", async () => {
		await ecrire(4);
		assert.equal(await sceller("ici", 2), 2);
		assert.equal(await sceller("ici", 2), 2);
		assert.equal(await sceller("ici", 2), 0);
		await ecrire(1);
		assert.equal(await sceller("ici", 2), 1);
		await falsifier(
			"INSERT INTO journal (organisme, quand, auteur, acte, transaction) SELECT 'ici', now(), 'compte-1', 'faux', transaction FROM journal LIMIT 1",
		);
		assert.match(await rupture(), /glissée/);
	});

	it("publie chaque tête une fois, hors de la base", async () => {
		await preparer();
		assert.equal(await publierTetes(dossier, "ici"), 0);
		assert.deepEqual(
			lireTetesPubliees(dossier, "ici").map(({ rang }) => rang),
			[6, 10],
		);
		assert.equal(await rupture(), "aucune");
	});

	it("rattrape une tête qu’un arrêt brutal a empêché de publier, ou coupée au milieu", async () => {
		await ecrire(2);
		await sceller("ici");
		await publierTetes(dossier, "ici");
		await ecrire(1);
		await sceller("ici");
		appendFileSync(fichierTetes(dossier, "ici"), '{"rang":3,"num');
		assert.equal(await publierTetes(dossier, "ici"), 1);
		assert.equal(readFileSync(fichierTetes(dossier, "ici"), "utf8").split("\n").length, 3);
		assert.equal(await rupture(), "aucune");
	});

	it("n’attend pas une transaction ouverte, et scelle plus tard ce qu’elle écrit", async () => {
		await avecClient(accesDe(serveur, "application"), async (longue) => {
			await longue.query("BEGIN; SELECT set_config('droit_ouvert.organisme', 'ici', true)");
			await longue.query(
				"INSERT INTO journal (organisme, quand, auteur, acte) VALUES ('ici', now(), 'compte-1', 'lent')",
			);
			await ecrire(3);
			assert.equal(await sceller("ici"), 0, "rien n’est sûr tant que la plus ancienne est ouverte");
			await longue.query("COMMIT");
		});
		assert.equal(await sceller("ici"), 4);
		assert.equal(await rupture(), "aucune");
	});

	it("ne perd aucune entrée de celles qui s’écrivent pendant qu’on scelle, à plusieurs", async () => {
		let fini = false;
		const ecrivains = [1, 2, 3, 4].map(async (n) => {
			for (let i = 0; i < 60; i++)
				await pourOrganisme("ici", async (tx) => {
					await journaliser(tx, acteur, "dossier.lire", `dossier-${n}`);
					if (i % 7 === 0) await delay(15);
					if (i % 11 === 0) throw new Error("annulée");
				}).catch(() => {});
		});
		const scelleurs = [1, 2].map(async () => {
			let n = 0;
			while (!fini) n += await sceller("ici");
			return n;
		});
		await Promise.all(ecrivains);
		fini = true;
		const scellees = (await Promise.all(scelleurs)).reduce((a, b) => a + b, await sceller("ici"));
		const { verifiees, enAttente, rupture } = await verifier();
		assert.equal(scellees, 4 * (60 - 6));
		assert.deepEqual([verifiees, enAttente, rupture], [216, 0, undefined]);
	});

	it("voit une ligne retirée", async () => {
		await preparer();
		await falsifier("DELETE FROM journal WHERE numero = 4");
		assert.match(await rupture(), /ligne retirée : l’entrée n° 4, scellée au rang 4/);
	});

	for (const [colonne, valeur] of [
		["auteur", "'compte-9'"],
		["quand", "quand + interval '1 microsecond'"],
		["motif", "NULL"],
		["transaction", "'1'::xid8"],
	]) {
		it(`voit une ligne changée (${colonne})`, async () => {
			await preparer();
			await falsifier(`UPDATE journal SET ${colonne} = ${valeur} WHERE numero = 3`);
			assert.match(await rupture(), /ligne changée : l’entrée n° 3/);
		});
	}

	it("voit l’ordre changé, dans la chaîne comme dans le journal", async () => {
		await preparer();
		await falsifier(
			"UPDATE scelles SET numero = CASE numero WHEN 2 THEN -1 ELSE -2 END WHERE numero IN (2, 5)",
			"UPDATE scelles SET numero = CASE numero WHEN -1 THEN 5 ELSE 2 END WHERE numero < 0",
		);
		assert.match(await rupture(), /ordre changé : au rang 2, l’entrée n° 5 .* n° 2/);
		await falsifier("TRUNCATE journal, scelles, tetes RESTART IDENTITY");
		rmSync(fichierTetes(dossier, "ici"));
		await preparer();
		await falsifier(
			"ALTER TABLE journal ALTER numero DROP IDENTITY",
			"UPDATE journal SET numero = -numero WHERE numero IN (2, 5)",
			"UPDATE journal SET numero = CASE numero WHEN -2 THEN 5 ELSE 2 END WHERE numero < 0",
			"ALTER TABLE journal ALTER numero ADD GENERATED ALWAYS AS IDENTITY",
		);
		assert.match(await rupture(), /ordre changé : au rang 2, l’entrée n° 2 .* n° 5/);
	});

	it("voit un scellé changé ou retiré", async () => {
		await preparer();
		await falsifier("UPDATE scelles SET empreinte = sha256('x') WHERE rang = 4");
		assert.match(await rupture(), /scellé changé : l’entrée n° 4 est intacte/);
		await falsifier("DELETE FROM scelles WHERE rang = 4");
		assert.match(await rupture(), /scellé retiré : la chaîne n’a plus de rang 4/);
	});

	it("voit la fin coupée : la chaîne qui reste se tient, la tête publiée ne s’y trouve plus", async () => {
		await preparer();
		await falsifier(
			"DELETE FROM journal WHERE numero > 8",
			"DELETE FROM scelles WHERE rang > 8",
			"DELETE FROM tetes WHERE rang > 8",
		);
		assert.match(await rupture(), /fin coupée : .* au rang 10, la chaîne s’arrête au rang 8/);
	});

	it("voit toute la chaîne réécrite, par le fichier ou par une tête gardée ailleurs", async () => {
		await preparer();
		const gardee = lireTetesPubliees(dossier, "ici").at(-1);
		await falsifier(
			"UPDATE journal SET auteur = 'compte-9' WHERE numero = 8",
			"DELETE FROM scelles WHERE rang > 6",
			"DELETE FROM tetes WHERE rang > 6",
			"UPDATE tetes SET horizon = '0'",
		);
		await sceller("ici");
		assert.match(await rupture(), /chaîne réécrite entre les rangs 7 et 10/);
		assert.equal((await verifier([])).rupture, undefined, "la base seule ne peut pas le dire");
		assert.match((await verifier(gardee ? [gardee] : [])).rupture ?? "", /réécrite/);
	});

	it("voit une entrée glissée après coup sous une transaction ancienne", async () => {
		await preparer();
		await falsifier(`INSERT INTO journal (organisme, quand, auteur, acte, transaction)
			SELECT 'ici', quand, auteur, acte, transaction FROM journal WHERE numero = 2`);
		await sceller("ici");
		assert.match(await rupture(), /entrée glissée : l’entrée n° 11/);
	});

	it("scelle ce qu’une base restaurée ailleurs rapporte, quels que soient ses numéros de transaction", async () => {
		await preparer();
		await falsifier(
			"UPDATE tetes SET grappe = 1, horizon = '900000000'",
			`INSERT INTO journal (organisme, quand, auteur, acte, transaction)
				VALUES ('ici', now(), 'compte-1', 'dossier.lire', '899999999')`,
		);
		await ecrire(2);
		assert.equal(await sceller("ici"), 3);
		await ecrire(1);
		assert.equal(await sceller("ici"), 1);
		const { verifiees, enAttente, rupture } = await verifier();
		assert.deepEqual([verifiees, enAttente, rupture], [14, 0, undefined]);
	});
});
