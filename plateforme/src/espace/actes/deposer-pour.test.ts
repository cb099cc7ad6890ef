import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import sharp from "sharp";
import { accepterMandat, donnerMandat, revoquerMandat } from "../../mandats/index.server.ts";
import type { Portee } from "../../mandats/index.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { agent, instant, office } from "../../sollicitations/essais.ts";
import { deposerPour } from "./deposer-pour.ts";

before(() => {
	process.env.DROIT_OUVERT_DONNEES = dossierDEssai();
	process.env.DROIT_OUVERT_ANTIVIRUS = "non";
});

const { lire, preparer } = office();
const elle = agent(5, { roles: ["allocataire"], dossier: 1 });
const aidant = (compte = 6, quand = "2020-10-05 11:00") =>
	agent(compte, { roles: ["aidant"], quand: instant(quand), equipe: undefined });
async function mandat(...portees: Portee[]): Promise<number> {
	const donne = await donnerMandat(
		elle,
		1,
		{ nom: "Jean-Marc", portees, duree: 30 },
		{ par: "en-ligne" },
	);
	assert.ok(donne.ok && (await accepterMandat(aidant(), donne.code)).ok);
	return donne.mandat;
}

let graine = 0;
async function envoi(...contenus: (Buffer | "photo")[]): Promise<FormData> {
	const formulaire = new FormData();
	for (const contenu of contenus) {
		const octets =
			contenu === "photo"
				? await sharp({
						create: { width: 200 + graine++, height: 150, channels: 3, background: "white" },
					})
						.jpeg()
						.toBuffer()
				: contenu;
		formulaire.append(
			"fichiers",
			new File([new Uint8Array(octets)], "photo.jpg", { type: "image/jpeg" }),
		);
	}
	formulaire.set("type", "rib");
	return formulaire;
}
const pieces = () =>
	lire(
		"SELECT p.sollicitation::int, p.deposee_par::int AS par, p.dossier::int, p.type FROM pieces p ORDER BY piece",
	);

describe("Un aidant envoie des documents", () => {
	it("dans le dossier de la personne, ensemble, marqués assistés, et elle voit le geste", async () => {
		const numero = await mandat("envoyer");
		const faits = await deposerPour(aidant(), numero, await envoi("photo", "photo"));
		assert.deepEqual(Array.isArray(faits) && faits.map(({ issue }) => issue), ["recu", "recu"]);
		const venues = await pieces();
		assert.equal(new Set(venues.map(({ sollicitation }) => sollicitation)).size, 1);
		const { sollicitation, ...premiere } = venues[0] ?? {};
		assert.deepEqual(premiere, { par: 6, dossier: 1, type: "rib" });
		assert.deepEqual(
			await lire("SELECT mandat::int FROM sollicitations_assistees WHERE sollicitation = $1", [
				sollicitation,
			]),
			[{ mandat: numero }],
		);
		const traces = await lire(
			"SELECT auteur FROM journal WHERE objet = $1 AND acte = 'mandat.envoyer'",
			[`mandat-${numero}`],
		);
		assert.deepEqual(traces, [{ auteur: "compte-6" }, { auteur: "compte-6" }]);
	});

	it("aussi quand le dossier est protégé : c’est la personne qui en a donné la clé", async () => {
		await preparer("UPDATE dossiers SET protection = 'adresse-secrete' WHERE dossier = 1");
		const faits = await deposerPour(aidant(), await mandat("envoyer"), await envoi("photo"));
		await preparer("UPDATE dossiers SET protection = NULL WHERE dossier = 1");
		assert.deepEqual(faits, [{ nom: "photo.jpg", issue: "recu" }]);
	});

	it("refusé pour ce qu’il est, un fichier ne marque rien, et le refus se lit", async () => {
		const numero = await mandat("envoyer");
		const faits = await deposerPour(aidant(), numero, await envoi(Buffer.from("PK\x03\x04")));
		assert.ok(Array.isArray(faits) && faits[0]?.issue !== "recu");
		const traces = await lire("SELECT FROM journal WHERE objet = $1 AND acte = 'mandat.envoyer'", [
			`mandat-${numero}`,
		]);
		assert.equal(traces.length, 0);
	});

	it("sans mandat, avec celui d’un autre, trop étroit, expiré ou retiré : rien n’entre", async () => {
		const avant = (await pieces()).length;
		const numero = await mandat("envoyer");
		const refuse = async (qui: ReturnType<typeof aidant>, lequel = numero) =>
			assert.equal(await deposerPour(qui, lequel, await envoi("photo")), "fini");
		await refuse(aidant(), 999_999);
		await refuse(aidant(7));
		await refuse({ ...aidant(), organisme: "ailleurs" });
		await refuse(aidant(6, "2020-11-05 12:00"));
		await refuse(aidant(), await mandat("voir", "demarche"));
		await revoquerMandat(elle, numero, { dossier: 1 });
		await refuse(aidant());
		assert.equal((await pieces()).length, avant);
	});
});
