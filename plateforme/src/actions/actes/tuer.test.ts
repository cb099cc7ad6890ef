import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, it } from "node:test";
import { fileURLToPath } from "node:url";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	type Serveur,
} from "../../socle/essais.ts";
import { bras, lundi, peupler } from "../essai.fixture.ts";
import { lancerPlan } from "./lancer-plan.ts";
import { preparer, repartir } from "./preparer.ts";
import { rendreAvis } from "./rendre-avis.ts";

const NOMBRE = 900;
const dossier = dossierDEssai();
let serveur: Serveur;
let arreter = async () => {};

before(async () => {
	serveur = await baseDEssai(dossier);
	const base = ouvrirBase(accesDe(serveur, "application"), 4);
	installerBase(base);
	arreter = async () => {
		installerBase(undefined);
		await base.fermer();
		await serveur.arreter();
	};
	await demander(peupler(NOMBRE));
	await demander("INSERT INTO dossiers (organisme, matricule) VALUES ('ici', '9999999')");
});
after(() => arreter());

const demander = (ordre: string) =>
	avecClient(accesDe(serveur, "administrateur"), async (client) => {
		const resultat = await client.query(ordre);
		return resultat.rows as Record<string, number>[];
	});

const ecrivain = (action: number): ChildProcess =>
	spawn(
		process.execPath,
		[
			fileURLToPath(new URL("ecrire.fixture.ts", import.meta.url)),
			JSON.stringify(accesDe(serveur, "application")),
			String(action),
		],
		{ stdio: ["ignore", "pipe", "ignore"] },
	);

it("Tué au milieu, deux fois, puis repris : chacun reçoit un message et un seul", async () => {
	const pret = await preparer(lundi, { kit: "prime-d-activite", titre: "Prime" });
	assert.ok(pret.ok);
	await repartir(lundi, pret.plan, { bras: [bras("SMS", 100)], appelsParJour: 0 });
	await rendreAvis(lundi, pret.plan, { avis: "favorable", texte: "x" });
	const lance = await lancerPlan(lundi, pret.plan);
	assert.ok(lance.ok);
	const compter = async () =>
		(
			await demander(`SELECT (SELECT count(*)::int FROM destinataires) AS contactes,
				(SELECT count(*)::int FROM envois) AS envois, (SELECT count(DISTINCT dossier)::int FROM envois) AS personnes,
				(SELECT count(*)::int FROM journal WHERE acte = 'action.contacter') AS journal`)
		)[0];
	for (const lots of [1, 3]) {
		const tue = ecrivain(lance.action);
		for (let vus = 0; vus < lots; vus++)
			await once(tue.stdout as NonNullable<typeof tue.stdout>, "data");
		// Somewhere in the next batch.
		await new Promise((suite) => setTimeout(suite, 40));
		tue.kill("SIGKILL");
		await once(tue, "exit");
		const n = await compter();
		assert.ok(n && (n.contactes ?? 0) > 0 && (n.contactes ?? NOMBRE) < NOMBRE, JSON.stringify(n));
		assert.deepEqual([n.envois, n.personnes, n.journal], Array(3).fill(n.contactes));
	}
	const deux = [ecrivain(lance.action), ecrivain(lance.action)];
	await Promise.all(deux.map((un) => once(un, "exit")));
	assert.deepEqual(await compter(), {
		contactes: NOMBRE,
		envois: NOMBRE,
		personnes: NOMBRE,
		journal: NOMBRE,
	});
});
