import assert from "node:assert/strict";
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { plateforme } from "../acteur.ts";
import { accesDe, avecClient, baseDEssai, dossierDEssai } from "../base/base.fixture.ts";
import { type Base, ouvrirBase } from "../base/base.ts";
import { installerBase, pourOrganisme } from "../base/installee.ts";
import { demarrerServeur, type Serveur } from "../base/serveur.ts";
import { journaliser } from "../journal/journaliser.ts";
import { lireTetesPubliees, publierTetes } from "../journal/publier.ts";
import { sceller } from "../journal/sceller.ts";
import { verifierJournal } from "../journal/verifier.ts";
import { fichiersDe } from "../ports/fichiers.ts";
import { restaurer } from "./restaurer.ts";
import { sauvegarder } from "./sauvegarder.ts";

const acteur = plateforme("ici", new Date(0));

describe("Une sauvegarde", () => {
	const dossier = dossierDEssai();
	const ailleurs = dossierDEssai();
	const copie = join(ailleurs, "copie");
	const acquisAvant: string[] = [];
	let empreinte = "";
	let serveur: Serveur;
	let base: Base;

	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
		const depot = await fichiersDe(dossier).deposer("ici", [Buffer.from("quittance")], 100);
		assert.ok(depot.ok);
		empreinte = depot.empreinte;
		writeFileSync(join(dossier, "foyers.ndjson"), "{}\n");
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	it("se fait pendant qu’on écrit, se relit, et n’est lisible que de son compte", async () => {
		const acquis: string[] = [];
		let fini = false;
		const ecrire = async (auteur: string) => {
			for (let i = 0; !fini; i++) {
				const objet = `${auteur}-${i}`;
				await pourOrganisme("ici", (tx) =>
					journaliser(tx, acteur, "essai.ecrire", objet, "x".repeat(200)),
				);
				acquis.push(objet);
			}
		};
		const ecritures = ["a", "b", "c", "d"].map(ecrire);
		const scellement = (async () => {
			while (!fini) {
				await sceller("ici");
				await publierTetes(dossier, "ici");
				await delay(20);
			}
		})();
		const vidages = (async () => {
			while (!fini) {
				await avecClient(accesDe(serveur, "administrateur"), (c) => c.query("CHECKPOINT"));
				await delay(500);
			}
		})();
		while (acquis.length < 200) await delay(10);
		const avant = acquis.length;
		const { fichiers, octets } = await sauvegarder(
			dossier,
			accesDe(serveur, "administrateur"),
			copie,
		);
		assert.ok(acquis.length > avant + 50, "rien ne s’est écrit pendant la sauvegarde");
		fini = true;
		await Promise.all([...ecritures, scellement, vidages]);
		const { quand } = JSON.parse(readFileSync(join(copie, "manifeste.json"), "utf8"));
		assert.ok(Date.parse(quand) <= Date.now());
		acquisAvant.push(...acquis.slice(0, avant));
		assert.ok(fichiers > 900 && octets > 1e7, `${fichiers} fichiers, ${octets} octets`);
		assert.equal(statSync(copie).mode & 0o777, 0o700);
		assert.equal(statSync(join(copie, "base/secrets.json")).mode & 0o777, 0o600);
		assert.deepEqual(readdirSync(ailleurs), ["copie"]);
		const prises = await avecClient(accesDe(serveur, "administrateur"), (c) =>
			c.query("SELECT FROM pg_replication_slots"),
		);
		assert.equal(prises.rowCount, 0, "la prise retient encore les écritures");
	});

	it("restaurée sur une autre machine, elle démarre avec tout ce qui était acquis, journal compris", async () => {
		const neuf = join(dossierDEssai(), "donnees");
		await restaurer(copie, neuf);
		const autre = await demarrerServeur(neuf, "essai");
		await avecClient(accesDe(autre, "administrateur"), async (client) => {
			const { rows } = await client.query("SELECT objet FROM journal");
			const presents = new Set(rows.map(({ objet }) => objet));
			assert.deepEqual(
				acquisAvant.filter((objet) => !presents.has(objet)),
				[],
			);
			const abimees = await client.query(
				"SELECT sum(checksum_failures)::int AS n FROM pg_stat_database",
			);
			assert.equal(abimees.rows[0].n, 0);
		});
		const tetes = lireTetesPubliees(neuf, "ici");
		assert.ok(tetes.length > 0);
		const constat = await avecClient(accesDe(autre, "proprietaire"), (client) =>
			verifierJournal(client, "ici", tetes),
		);
		assert.equal(constat.rupture, undefined);
		assert.ok(constat.verifiees >= (tetes.at(-1)?.rang ?? 0));
		const restauree = ouvrirBase(accesDe(autre, "application"));
		installerBase(restauree);
		await pourOrganisme("ici", (tx) => journaliser(tx, acteur, "essai.reprendre"));
		await sceller("ici");
		assert.equal((await publierTetes(neuf, "ici")) > 0, true);
		installerBase(base);
		await restauree.fermer();
		await autre.arreter();
		// The keys are kept apart: without them, nothing opens, and none is drawn in their place.
		await assert.rejects(fichiersDe(neuf).lire("ici", empreinte), /remettez votre copie/);
		cpSync(join(dossier, "cles"), join(neuf, "cles"), { recursive: true });
		assert.equal(String(await fichiersDe(neuf).lire("ici", empreinte)), "quittance");
		assert.equal(readFileSync(join(neuf, "foyers.ndjson"), "utf8"), "{}\n");
	});

	it("ne s’écrit ni dans les données, ni sur autre chose", async () => {
		const acces = accesDe(serveur, "administrateur");
		await assert.rejects(sauvegarder(dossier, acces, join(dossier, "copie")), /hors du dossier/);
		await assert.rejects(sauvegarder(dossier, acces, copie), /n’est pas vide/);
	});

	it("ne se restaure pas sur des données, ni d’un dossier qui n’en est pas une", async () => {
		const plein = dossierDEssai();
		writeFileSync(join(plein, "note.txt"), "à garder");
		await assert.rejects(restaurer(copie, plein), /n’est pas vide \(note\.txt\)/);
		await assert.rejects(restaurer(plein, dossierDEssai()), /n’est pas une sauvegarde/);
		assert.deepEqual(readdirSync(plein), ["note.txt"]);
	});

	it("abîmée, elle est refusée sans rien laisser, et se restaure une fois réparée", async () => {
		const cible = join(mkdtempSync(join(tmpdir(), "droit-ouvert-")), "donnees");
		after(() => rmSync(join(cible, ".."), { recursive: true, force: true }));
		const version = join(copie, "base/postgresql/PG_VERSION");
		appendFileSync(version, "x");
		await assert.rejects(restaurer(copie, cible), /abîmée : .*PG_VERSION a changé/);
		writeFileSync(version, "18\n");
		renameSync(join(copie, "base/secrets.json"), join(copie, "cache"));
		await assert.rejects(restaurer(copie, cible), /abîmée : .*secrets\.json manque/);
		renameSync(join(copie, "cache"), join(copie, "base/secrets.json"));
		assert.deepEqual(readdirSync(cible), []);
		mkdirSync(join(cible, "restauration.partielle"), { recursive: true });
		await restaurer(copie, cible);
		assert.ok(existsSync(join(cible, "base/postgresql/backup_label")));
	});

	it("au manifeste qui sort du dossier, d’une autre version, ou illisible, est refusée", async () => {
		const chemin = join(copie, "manifeste.json");
		const juste = JSON.parse(readFileSync(chemin, "utf8"));
		const essayer = (manifeste: string, refus: RegExp) => {
			writeFileSync(chemin, manifeste);
			return assert.rejects(restaurer(copie, dossierDEssai()), refus);
		};
		const dehors = [{ chemin: "../../etc/passwd", taille: 1, empreinte: "" }];
		await essayer(JSON.stringify({ ...juste, fichiers: dehors }), /hors de la sauvegarde/);
		await essayer(JSON.stringify({ ...juste, postgresql: "12" }), /PostgreSQL 12/);
		await essayer(JSON.stringify({ ...juste, format: 2 }), /plus récente/);
		await essayer("{", /illisible/);
	});
});
