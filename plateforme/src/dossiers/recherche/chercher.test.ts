import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { ajouterContact } from "../actes/contacts.ts";
import { proteger } from "../actes/proteger.ts";
import { acteur, avecBase, lire, ouvrir } from "../essais.ts";
import { chercher } from "./chercher.ts";

describe("La recherche d’un dossier", () => {
	avecBase();

	before(async () => {
		const zoe = await ouvrir(
			[
				"Durand Zoé 1984-03-12 demandeur",
				"d’Angelo Jean-Pierre 1982-01-02 conjoint",
				"Durand Léa 2015-05-06 enfant",
			],
			{ matricule: "1234567A" },
		);
		await ajouterContact(acteur(), zoe.dossier, {
			nature: "mobile",
			valeur: "06 39 98 00 01",
			personne: zoe.personnes[1],
		});
		await ajouterContact(acteur(), zoe.dossier, { nature: "courriel", valeur: "Zoe@exemple.fr" });
		await ouvrir(["Le Goff Marie-Thérèse 1950-12-31 demandeur"], { matricule: "7654321B" });
		await ouvrir(["Durand Zoé 1991-07-07 demandeur"], { matricule: "1111111C" });
		await ouvrir(["Durand Zoé 1984-03-12 demandeur"], {
			matricule: "9999999Z",
			par: acteur(["gestionnaire"], undefined, 1, "ailleurs"),
		});
		for (let i = 0; i < 25; i++) await ouvrir([`Martin Prénom${i} 1980-01-01 demandeur`]);
		await ouvrir(["Petit Martin 1980-01-01 demandeur"]);
	});

	const trouver = async (saisie: string, organisme?: string) =>
		(await lire((tx) => chercher(tx, saisie), organisme)).trouvees;
	const qui = async (saisie: string, organisme?: string) =>
		(await trouver(saisie, organisme)).map(({ prenom, matricule }) => `${prenom} ${matricule}`);

	it("par nom, sans accent, dans tous les ordres", async () => {
		for (const saisie of ["zoé durand 1984", "DURAND ZOE 12/03/1984", "durand 12 mars 1984"]) {
			assert.deepEqual(await qui(saisie), ["Zoé 1234567A"], saisie);
		}
	});

	it("par un nom à trait d’union ou à particule, écrit comme on veut", async () => {
		for (const saisie of ["jean pierre angelo", "jeanpierre d'angelo", "dangelo", "D’ANGELO"]) {
			assert.deepEqual(await qui(saisie), ["Jean-Pierre 1234567A"], saisie);
		}
		for (const saisie of ["legoff", "Goff", "le goff marie therese", "therese goff"]) {
			assert.deepEqual(await qui(saisie), ["Marie-Thérèse 7654321B"], saisie);
		}
	});

	it("par un début de nom", async () => {
		assert.deepEqual(await qui("marie the"), ["Marie-Thérèse 7654321B"]);
	});

	it("avec une faute : lettre changée, manquante, doublée, échangée", async () => {
		for (const saisie of [
			"durant zoé 1984",
			"duran zoé 1984",
			"durrand zoé 1984",
			"durnad zoe 1984",
		]) {
			assert.deepEqual(await qui(saisie), ["Zoé 1234567A"], saisie);
		}
		assert.deepEqual(await qui("dupant zoé 1984"), []);
	});

	it("ce qui est écrit juste vient avant ce qui est proche, le nom avant le prénom", async () => {
		const premiers = await trouver("léa durand");
		assert.deepEqual([premiers[0].prenom, premiers[0].fautes], ["Léa", 0]);
		await ouvrir(["Durant Zoé 1984-03-12 demandeur"], { matricule: "2222222D" });
		assert.deepEqual(
			(await trouver("durand zoé 1984")).map(({ matricule, fautes }) => [matricule, fautes]),
			[
				["1234567A", 0],
				["2222222D", 1],
			],
		);
		const martin = await trouver("martin prénom1");
		assert.equal(martin[0].nom, "Martin");
	});

	it("vingt au plus, en disant qu’il y en a d’autres", async () => {
		const { trouvees, tropNombreuses } = await lire((tx) => chercher(tx, "martin"));
		assert.deepEqual([trouvees.length, tropNombreuses], [20, true]);
		assert.ok(trouvees.every(({ nom }) => nom === "Martin"));
	});

	it("par matricule, téléphone, courriel, date de naissance", async () => {
		assert.deepEqual(await qui("1234567a"), ["Zoé 1234567A"]);
		assert.deepEqual(await qui("1234567"), ["Zoé 1234567A"]);
		assert.deepEqual(await qui("+33 (0)6.39.98.00.01"), ["Jean-Pierre 1234567A"]);
		assert.deepEqual(await qui("ZOE@exemple.fr"), ["Zoé 1234567A"]);
		assert.deepEqual(await qui("06/05/2015"), ["Léa 1234567A"]);
		assert.deepEqual(await qui("06/05/2016"), []);
	});

	it("ne mélange jamais deux organismes", async () => {
		assert.deepEqual(await qui("zoé durand", "ailleurs"), ["Zoé 9999999Z"]);
		assert.deepEqual(await qui("9999999Z"), []);
		assert.deepEqual(await qui("0639980001", "ailleurs"), []);
	});

	it("suit un changement de nom", async () => {
		await lire((tx) =>
			tx.execute(sql`UPDATE personnes SET nom = 'Lebrun', recherche = 'marie therese mariettherese lebrun'
				WHERE nom = 'Le Goff'`),
		);
		assert.deepEqual(await qui("lebrun"), ["Marie-Thérèse 7654321B"]);
		assert.deepEqual(await qui("legoff"), []);
	});

	it("dit qu’un dossier est protégé", async () => {
		const { dossier } = await ouvrir(["Secrète Ada 1979-09-09 demandeur"]);
		await proteger(acteur(), dossier, "notoriete");
		assert.deepEqual(
			(await trouver("secrete ada")).map(({ protection }) => protection),
			["notoriete"],
		);
	});
});
