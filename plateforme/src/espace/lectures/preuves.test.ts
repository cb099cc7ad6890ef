import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { acteur, avecBase, lire, ouvrir } from "../../dossiers/essais.ts";
import { consulter } from "../../dossiers/index.server.ts";
import { preciserDate, protegerDate } from "../../sollicitations/index.server.ts";
import { lireDonnees } from "./donnees.ts";

const ZOE = ["Durand Zoé 1984-03-12 demandeur"];

describe("Ce que la personne lit de son dossier", () => {
	avecBase();

	it("sa preuve de contact, avec le droit demandé et le mois fixé", async () => {
		const { dossier } = await ouvrir(ZOE);
		const ines = acteur(undefined, undefined, 8);
		await lire((tx) =>
			tx.execute(sql`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
				OVERRIDING SYSTEM VALUE VALUES ('ici', 8, 'pro', 'agent-8', 'Inès', 'Martin', '{gestionnaire}')`),
		);
		const preuve = await protegerDate(ines, { dossier });
		assert.ok(preuve.ok);
		assert.ok((await preciserDate(ines, preuve, { prestation: "ppa" })).ok);
		const vu = await lireDonnees({ ...acteur(["allocataire"]), dossier });
		assert.deepEqual(
			vu?.preuves.map(({ numero, droits, mois }) => [numero, droits, mois]),
			[[1, ["ppa"], "2020-12-01"]],
		);
	});

	it("qui a ouvert son dossier, par rôle et sans nom, et rien d’un autre", async () => {
		const { dossier } = await ouvrir(ZOE);
		assert.ok((await lire((tx) => consulter(tx, acteur(), dossier))).ok);
		const elle = {
			...acteur(["allocataire"], "2020-12-11T09:00:00Z", 7),
			nom: "Zoé Durand",
			dossier,
		};
		const vu = await lireDonnees(elle);
		assert.deepEqual(vu?.acces, [{ quand: "2020-12-10T09:00:00.000Z", roles: [], equipe: null }]);
		assert.equal(await lireDonnees({ ...elle, dossier: undefined }), undefined);
		assert.equal(await lireDonnees({ ...elle, organisme: "ailleurs" }), undefined);
	});
});
