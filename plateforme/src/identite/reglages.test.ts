import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { dossierDEssai } from "../socle/essais.ts";
import { Empechement } from "../socle/index.server.ts";
import { type Maison, maisonDEssai } from "./acces.fixture.ts";
import { poserCookie } from "./cookies.ts";
import { creerComptesDeDemonstration } from "./demonstration/creer-comptes.ts";
import { demarrerIdentite } from "./demonstration/demarrer.ts";
import { installerReglages, lireReglages } from "./reglages.ts";

const lire = (env: NodeJS.ProcessEnv) => lireReglages(env, 3230, "secret");
const refuse = (env: NodeJS.ProcessEnv, phrase: RegExp) =>
	assert.throws(
		() => lire(env),
		(erreur) => erreur instanceof Empechement && phrase.test(erreur.message),
	);

const proconnect = {
	DROIT_OUVERT_PROCONNECT: "https://identite.example/api/v2",
	DROIT_OUVERT_PROCONNECT_CLIENT: "client",
	DROIT_OUVERT_PROCONNECT_SECRET: "secret",
};

describe("Les réglages de l’identité", () => {
	it("sans rien, personne n’entre, et l’adresse est celle du port", () => {
		const { url, clients, demonstration } = lire({});
		assert.deepEqual([url, clients, demonstration], ["http://localhost:3230", {}, undefined]);
	});

	it("un fournisseur va avec son client et son secret, et en https", () => {
		assert.deepEqual(Object.keys(lire(proconnect).clients), ["pro"]);
		refuse({ ...proconnect, DROIT_OUVERT_PROCONNECT_SECRET: "" }, /_CLIENT et .*_SECRET/);
		refuse({ ...proconnect, DROIT_OUVERT_PROCONNECT: "http://identite.example" }, /https/);
		refuse({ ...proconnect, DROIT_OUVERT_PROCONNECT: "identite" }, /https/);
	});

	it("l’adresse publique n’a pas de chemin", () => {
		assert.equal(
			lire({ DROIT_OUVERT_URL: "https://droits.example/" }).url,
			"https://droits.example",
		);
		refuse({ DROIT_OUVERT_URL: "https://droits.example/caf" }, /sans chemin/);
		refuse({ DROIT_OUVERT_URL: "droits.example" }, /sans chemin/);
	});

	it("sous https, les cookies ne voyagent qu’ainsi et pour cet hôte seul", () => {
		installerReglages(lire({ DROIT_OUVERT_URL: "https://droits.example" }));
		const cookie = "__Host-session=ici.x; Path=/; HttpOnly; SameSite=Lax; Secure";
		assert.equal(poserCookie("session", "ici.x"), cookie);
		installerReglages(lire({}));
		assert.equal(poserCookie("session", "ici.x"), "session=ici.x; Path=/; HttpOnly; SameSite=Lax");
		installerReglages(undefined);
	});

	it("les personnes de démonstration sont refusées en production, ou avec un vrai fournisseur", () => {
		const demonstration = { DROIT_OUVERT_IDENTITE: "demonstration" };
		assert.deepEqual(lire(demonstration).demonstration, { port: 3230 });
		refuse({ ...demonstration, DROIT_OUVERT_ENV: "production" }, /refusées en production/);
		refuse({ ...demonstration, ...proconnect }, /remplace les fournisseurs/);
		refuse({ DROIT_OUVERT_IDENTITE: "demo" }, /ne connaît que/);
	});
});

describe("Les personnes de démonstration", () => {
	const dossier = dossierDEssai();
	const regle = lire({ DROIT_OUVERT_IDENTITE: "demonstration" });
	let maison: Maison;
	before(async () => {
		maison = await maisonDEssai(dossier);
	});
	after(() => maison.fermer());

	it("sont refusées à côté d’un seul organisme réel, que la phrase nomme", async () => {
		assert.ok(await demarrerIdentite(regle));
		installerReglages(undefined);
		await maison.ordonner(
			"UPDATE organismes SET decalage_jours = 0, simule = false WHERE organisme = 'ailleurs'",
		);
		await assert.rejects(demarrerIdentite(regle), /organisme réel \(Caf d’ailleurs\)/);
		await assert.rejects(creerComptesDeDemonstration(maison.base, "ailleurs"), /pas simulé/);
		assert.equal(await demarrerIdentite(lire({})), undefined);
		installerReglages(undefined);
	});

	it("sont une par rôle, deux gestionnaires en deux équipes ; refaites, elles ne changent rien", async () => {
		const compter = async () => {
			await creerComptesDeDemonstration(maison.base, "ici");
			const { rows } = await maison.ordonner(
				`SELECT roles[1] AS role, count(*)::int AS n, count(DISTINCT equipe)::int AS equipes
				FROM comptes WHERE organisme = 'ici' GROUP BY 1`,
			);
			return new Map(rows.map(({ role, n, equipes }) => [String(role), { n, equipes }]));
		};
		const parRole = await compter();
		assert.equal(parRole.size, 18);
		assert.deepEqual(parRole.get("gestionnaire"), { n: 2, equipes: 2 });
		assert.deepEqual(await compter(), parRole);
	});
});
