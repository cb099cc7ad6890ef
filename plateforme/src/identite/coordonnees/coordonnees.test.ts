import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { dossierDEssai } from "../../socle/essais.ts";
import { lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import { organismeSimule, plateforme } from "../../socle/index.ts";
import { type Maison, maisonDEssai } from "../acces.fixture.ts";
import { donnerCoordonnees } from "../actes/donner-coordonnees.ts";
import { organismesPresents } from "../lectures/organismes.ts";
import { lireSession } from "../sessions/lire.ts";
import { ouvrirSession } from "../sessions/ouvrir.ts";
import { ecrireSaisie } from "./saisie.ts";

const saisie = {
	telephone: "3230",
	horaires: "tous les jours ouvrés, de 8 h à 18 h",
	lieux: "Accueil ; 1 place de la Gare, 01000 Bourg-en-Bresse ; le matin",
};

describe("Un organisme qui donne ses coordonnées", () => {
	const dossier = dossierDEssai();
	let maison: Maison;
	before(async () => {
		maison = await maisonDEssai(dossier);
	});
	after(() => maison.fermer());
	const acteur = { ...plateforme("ici", new Date("2020-12-15T09:00:00Z")), compte: 1 };
	const donnees = async (organisme: string) =>
		!(await pourOrganisme(organisme, (tx) => lireOrganisme(tx, organisme))).aucune;
	const presente = async (organisme: string) =>
		(await organismesPresents()).find((present) => present.organisme === organisme);

	it("n’en a pas tant qu’il n’en a pas donné, sauf inventées s’il est simulé", async () => {
		await maison.ordonner(
			"UPDATE organismes SET simule = (organisme = 'ailleurs'), decalage_jours = 0, coordonnees = NULL",
			[],
		);
		assert.equal(await donnees("ici"), false);
		assert.equal((await presente("ici"))?.coordonnees, undefined);
		assert.deepEqual((await presente("ailleurs"))?.coordonnees, organismeSimule.coordonnees);
	});

	it("une saisie fautive ne change rien", async () => {
		const refusee = await donnerCoordonnees(acteur, { ...saisie, horaires: "" });
		assert.deepEqual(refusee, { ok: false, fautes: [{ champ: "horaires" }] });
		assert.equal(await donnees("ici"), false);
	});

	it("les montre aussitôt, pour lui seul, et le journal dit qui les a données", async () => {
		assert.deepEqual(await donnerCoordonnees(acteur, saisie), { ok: true });
		assert.deepEqual(ecrireSaisie((await presente("ici"))?.coordonnees), saisie);
		assert.equal(await donnees("ici"), true);
		assert.deepEqual((await presente("ailleurs"))?.coordonnees, organismeSimule.coordonnees);
		const { rows } = await maison.ordonner(
			"SELECT organisme, auteur FROM journal WHERE acte = 'organisme.coordonnees'",
			[],
		);
		assert.deepEqual(rows, [{ organisme: "ici", auteur: "compte-1" }]);
	});

	it("qui est connecté les lit aussi, sans attendre que sa session se relise", async () => {
		const { rows } = await maison.ordonner(
			"SELECT compte FROM comptes WHERE organisme = 'ici' ORDER BY compte LIMIT 1",
			[],
		);
		const cookie = await ouvrirSession({ organisme: "ici", compte: Number(rows[0]?.compte) });
		const vues = async () =>
			ecrireSaisie((await lireSession(cookie))?.organisme.coordonnees).horaires;
		assert.equal(await vues(), saisie.horaires);
		await donnerCoordonnees(acteur, { ...saisie, horaires: "le matin" });
		assert.equal(await vues(), "le matin");
	});
});
