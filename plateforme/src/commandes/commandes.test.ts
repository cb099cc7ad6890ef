import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
	accesDe,
	avecClient,
	demarrerServeur,
	dossierDEssai,
	type Serveur,
} from "../socle/essais.ts";
import { lancer } from "./lancer.fixture.ts";

describe("La commande droit-ouvert", () => {
	const dossier = dossierDEssai();
	const ailleurs = dossierDEssai();
	let serveur: Serveur;
	before(async () => {
		serveur = await demarrerServeur(dossier, "demarrer");
	});
	after(() => serveur.arreter());

	it("dit son usage, et refuse un mot inconnu", async () => {
		assert.match((await lancer(["--help"])).sortie, /demarrer[\s\S]*DROIT_OUVERT_DONNEES/);
		const inconnue = await lancer(["reculer"]);
		assert.equal(inconnue.code, 2);
		assert.match(inconnue.erreurs, /Commande inconnue : reculer/);
	});

	it("migrer rejoint la base ouverte ; deux à la fois n’appliquent qu’une fois", async () => {
		const env = { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "" };
		const fins = await Promise.all([lancer(["migrer"], env), lancer(["migrer"], env)]);
		const erreurs = fins.map((fin) => fin.erreurs).join("");
		assert.deepEqual(
			fins.map(({ code }) => code),
			[0, 0],
			erreurs,
		);
		const sorties = fins.map(({ sortie }) => sortie).sort();
		assert.match(sorties[0] ?? "", /à jour/);
		assert.match(sorties[1] ?? "", /appliquée : 0001-organismes.sql/);
	});

	it("demarrer refuse un dossier déjà ouvert, en nommant le processus", async () => {
		const env = { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "", PORT: "3999" };
		const { code, erreurs } = await lancer(["demarrer"], env);
		assert.equal(code, 1);
		assert.match(erreurs, new RegExp(`déjà ouverte.*processus ${process.pid}`));
	});

	it("sante dit que la base répond et que la plateforme est fermée", async () => {
		const env = { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "", PORT: "9" };
		const { code, sortie } = await lancer(["sante"], env);
		assert.equal(code, 1);
		assert.match(sortie, /port 9\) : ne répond pas\nbase de données : répond/);
	});

	it("sert une base donnée par son adresse, sans en démarrer", async () => {
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query("CREATE DATABASE autre OWNER droit_ouvert"),
		);
		const { host, user, password } = accesDe(serveur, "proprietaire");
		const DATABASE_URL = `postgresql://${user}:${password}@localhost/autre?host=${encodeURIComponent(host)}`;
		const env = { DROIT_OUVERT_DONNEES: ailleurs, DATABASE_URL };
		const { code, sortie, erreurs } = await lancer(["migrer"], env);
		assert.equal(code, 0, erreurs);
		assert.match(sortie, /appliquée : 0002-journal.sql/);
		const refusee = await lancer(["migrer"], { ...env, DATABASE_URL: "pas une adresse" });
		assert.match(refusee.erreurs, /DATABASE_URL doit ressembler/);
	});
});
