import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
	accesDe,
	avecClient,
	type Base,
	baseDEssai,
	dossierDEssai,
	enfiler,
	installerBase,
	journaliser,
	lireTetesPubliees,
	ouvrirBase,
	plateforme,
	pourOrganisme,
	publierTetes,
	type Serveur,
	sceller,
} from "../socle/essais.ts";
import { lancer } from "./lancer.fixture.ts";

describe("Les commandes de l’exploitant", () => {
	const dossier = dossierDEssai();
	const env = { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "", PORT: "9" };
	let serveur: Serveur;
	let base: Base;
	before(async () => {
		serveur = await baseDEssai(dossier, "demarrer");
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
		const acteur = plateforme("ici", new Date(0));
		for (let i = 0; i < 3; i++)
			await pourOrganisme("ici", (tx) => journaliser(tx, acteur, "dossier.lire", `dossier-${i}`));
		await sceller("ici");
		await publierTetes(dossier, "ici");
		await pourOrganisme("ici", async (tx) => {
			await journaliser(tx, acteur, "dossier.lire", "dossier-9");
			await enfiler(tx, "essai.attendre", { dossier: 9 });
		});
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	it("sante dit l’âge du dernier scellement et les travaux qui attendent", async () => {
		const { code, sortie } = await lancer(["sante"], env);
		assert.equal(code, 1);
		assert.match(sortie, /ici, dernier scellement : il y a \d+ s/);
		assert.match(sortie, /ailleurs, dernier scellement : aucun/);
		assert.match(sortie, /travaux : 1 en attente, 0 en cours, 0 en échec/);
	});

	it("journal verifier dit que la chaîne tient, ce qui attend, à quelle vitesse", async () => {
		const { code, sortie, erreurs } = await lancer(["journal", "verifier"], env);
		assert.equal(code, 0, erreurs);
		assert.match(
			sortie,
			/ici : la chaîne tient\n {2}entrées scellées vérifiées : 3, en .* par seconde/,
		);
		assert.match(sortie, /pas encore scellées : 1\n {2}têtes publiées comparées : 1/);
	});

	it("journal verifier refuse une tête gardée ailleurs qui n’est pas celle de la chaîne", async () => {
		const tete = lireTetesPubliees(dossier, "ici")[0];
		const verifier = (valeur: string) =>
			lancer(["journal", "verifier", "--organisme", "ici", "--tete", valeur], env);
		assert.equal((await verifier(`3:${tete?.empreinte}`)).code, 0);
		const fausse = await verifier(`3:${"0".repeat(64)}`);
		assert.equal(fausse.code, 1);
		assert.match(fausse.sortie, /RUPTURE, chaîne réécrite/);
		const gardees = join(dossierDEssai(), "tete.txt");
		writeFileSync(gardees, `# Têtes\n${JSON.stringify({ organisme: "ici", ...tete, rang: 12 })}\n`);
		assert.match((await verifier(gardees)).sortie, /RUPTURE, fin coupée/);
		assert.match((await verifier("absente")).erreurs, /ni un fichier lisible, ni une tête/);
	});

	it("journal verifier sort par 1 à la première rupture, et dit son usage", async () => {
		await avecClient(accesDe(serveur, "administrateur"), async (client) => {
			await client.query("SET session_replication_role = replica");
			await client.query("UPDATE journal SET objet = 'dossier-7' WHERE objet = 'dossier-1'");
		});
		const { code, sortie } = await lancer(["journal", "verifier"], env);
		assert.equal(code, 1);
		assert.match(sortie, /RUPTURE, ligne changée/);
		assert.match((await lancer(["journal"], env)).erreurs, /Usage : droit-ouvert journal verifier/);
		const inconnu = await lancer(["journal", "verifier", "--organisme", "x"], env);
		assert.match(inconnu.erreurs, /« x » n’existe pas ici : ailleurs, ici/);
	});

	it("sauvegarder puis restaurer passent par leurs dossiers", async () => {
		const copie = join(dossierDEssai(), "copie");
		const neuf = join(dossierDEssai(), "neuf");
		const faite = await lancer(["sauvegarder", copie], env);
		assert.equal(faite.code, 0, faite.erreurs);
		assert.match(faite.sortie, /Sauvegardé et relu : \d+ fichiers/);
		const remise = await lancer(["restaurer", copie], { ...env, DROIT_OUVERT_DONNEES: neuf });
		assert.equal(remise.code, 0, remise.erreurs);
		assert.match(remise.sortie, /Restauré/);
		assert.ok(existsSync(join(neuf, "base/secrets.json")));
		assert.match((await lancer(["sauvegarder"], env)).erreurs, /Usage : .*sauvegarder DOSSIER/);
	});

	it("d’une base donnée par son adresse, sauvegarder et restaurer disent comment faire", async () => {
		const donnee = { ...env, DATABASE_URL: "postgresql://compte@localhost/base" };
		const sauvee = await lancer(["sauvegarder", "/nulle/part"], donnee);
		assert.equal(sauvee.code, 1);
		assert.match(sauvee.erreurs, /outils de son serveur.*secrets\.json.*scelles.*fichiers/);
		assert.match((await lancer(["restaurer", "/nulle/part"], donnee)).erreurs, /outils de son/);
	});

	it("organisme ouvre un organisme réel et le compte de son premier administrateur", async () => {
		const mots = ["caf-39", "Caf du Jura", "lea.petit@caf.example", "Léa", "Petit"];
		const { code, sortie, erreurs } = await lancer(["organisme", ...mots], env);
		assert.equal(code, 0, erreurs);
		assert.match(sortie, /Caf du Jura \(caf-39\) est ouverte\. Léa Petit entre par ProConnect/);
		const { rows } = await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query(`SELECT simule, roles, courriel FROM comptes JOIN organismes USING (organisme)
				WHERE organisme = 'caf-39'`),
		);
		assert.deepEqual(rows, [
			{ simule: false, roles: ["administrateur"], courriel: "lea.petit@caf.example" },
		]);
		const refus = async (...saisis: string[]) =>
			(await lancer(["organisme", ...saisis], env)).erreurs;
		assert.match(await refus(...mots), /a déjà un compte/);
		assert.match(await refus("Caf 39", ...mots.slice(1)), /se compose de lettres sans accent/);
		assert.match(await refus("caf-39", "Caf", "lea", "Léa", "Petit"), /n’est pas une adresse/);
		assert.match(await refus("caf-99", "Caf", "lea", "Léa", "Petit"), /n’est pas une adresse/);
		assert.match(await refus("caf-99", " ", ...mots.slice(2)), /a un nom/);
		const reste = await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query("SELECT organisme FROM organismes WHERE organisme LIKE 'caf-%'"),
		);
		assert.deepEqual(reste.rows, [{ organisme: "caf-39" }]);
		assert.match(await refus("caf-39"), /Usage : droit-ouvert organisme/);
	});
});
