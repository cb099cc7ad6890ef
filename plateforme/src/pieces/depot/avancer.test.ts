import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import { before, describe, it } from "node:test";
import { dossierDEssai } from "../../socle/essais.ts";
import { type Acteur, plateforme } from "../../socle/index.ts";
import { agent, instant, OFFICE, office } from "../../sollicitations/essais.ts";
import { TAILLE_MAX } from "../controle/controler.ts";
import { lireContenu } from "../lectures/contenu.ts";
import { pdf } from "../pieces.fixture.ts";
import { avancer, type Morceau, positionDe, purgerEnvois } from "./avancer.ts";

const donnees = dossierDEssai();
before(() => {
	process.env.DROIT_OUVERT_DONNEES = donnees;
	process.env.DROIT_OUVERT_ANTIVIRUS = "non";
});
const { lire } = office();
const awa = (plus: Partial<Acteur> = {}) =>
	agent(12, { roles: ["allocataire"], dossier: 1, ...plus });
const fichiers = () => globSync("fichiers/*/*/*/*/contenu", { cwd: donnees }).length;

async function document() {
	const octets = await pdf(2, (d) => d.setTitle(randomUUID()));
	const cle = randomUUID();
	const morceau = (de: number, a: number, plus: Partial<Morceau> = {}): Morceau => ({
		cle,
		nom: "bail.pdf",
		annonce: "application/pdf",
		taille: octets.length,
		position: de,
		octets: octets.subarray(de, a),
		...plus,
	});
	return { octets, cle, morceau };
}

describe("Un envoi par morceaux", () => {
	it("se finit avec le dernier, et ne laisse que la pièce", async () => {
		const avant = fichiers();
		const { octets, cle, morceau } = await document();
		assert.deepEqual(await avancer(awa(), morceau(0, 500)), { fini: false, position: 500 });
		assert.equal(await positionDe(awa(), cle), 500);
		const fait = await avancer(awa(), morceau(500, octets.length));
		assert.ok(fait.fini && fait.recue.ok);
		const [piece] = await lire("SELECT empreinte, dossier::int FROM pieces WHERE piece = $1", [
			fait.recue.piece,
		]);
		assert.equal(piece?.dossier, 1);
		assert.ok(octets.equals(await lireContenu(OFFICE, String(piece?.empreinte))));
		assert.equal(fichiers(), avant + 1);
		assert.equal(await positionDe(awa(), cle), 0);
	});

	it("un morceau reçu deux fois, ou hors de sa place, n’est pas ajouté", async () => {
		const { octets, cle, morceau } = await document();
		await avancer(awa(), morceau(0, 500));
		assert.deepEqual(await avancer(awa(), morceau(0, 500)), { fini: false, position: 500 });
		assert.deepEqual(await avancer(awa(), morceau(700, 900)), { fini: false, position: 500 });
		const trop = morceau(500, 600, { octets: Buffer.alloc(octets.length) });
		assert.deepEqual(await avancer(awa(), trop), { fini: false, position: 500 });
		const ensemble = await Promise.all([
			avancer(awa(), morceau(500, 800)),
			avancer(awa(), morceau(500, 800)),
		]);
		assert.deepEqual(ensemble, [
			{ fini: false, position: 800 },
			{ fini: false, position: 800 },
		]);
		assert.equal(await positionDe(awa(), cle), 800);
		assert.ok((await avancer(awa(), morceau(800, octets.length))).fini);
	});

	it("n’est connu que de qui l’a commencé", async () => {
		const { cle, morceau } = await document();
		await avancer(awa(), morceau(0, 500));
		assert.equal(await positionDe(awa({ compte: 13 }), cle), 0);
		assert.equal(await positionDe(awa({ organisme: "ailleurs" }), cle), 0);
	});

	it("trop gros, est refusé au premier morceau, par les mêmes mots, et n’occupe rien", async () => {
		const { cle, morceau } = await document();
		const fait = await avancer(awa(), morceau(0, 500, { taille: TAILLE_MAX + 1 }));
		assert.ok(fait.fini && !fait.recue.ok && fait.recue.motif === "trop-volumineuse");
		assert.equal(await positionDe(awa(), cle), 0);
	});

	it("d’une personne sans dossier, n’arrive nulle part", async () => {
		const { octets, morceau } = await document();
		const fait = await avancer(awa({ dossier: undefined }), morceau(0, octets.length));
		assert.ok(fait.fini && !fait.recue.ok && fait.recue.motif === "dossier-inconnu");
	});

	it("laissé en chemin, s’efface après deux jours, pas avant", async () => {
		const au = (quand: string) => plateforme(OFFICE, instant(quand));
		await purgerEnvois(au("2030-01-01 10:00"));
		const avant = fichiers();
		const { cle, morceau } = await document();
		await avancer(awa(), morceau(0, 500));
		assert.equal(await purgerEnvois(au("2020-10-07 10:00")), 0);
		assert.equal(await positionDe(awa(), cle), 500);
		assert.equal(await purgerEnvois(au("2020-10-07 10:01")), 1);
		assert.equal(await positionDe(awa(), cle), 0);
		assert.equal(fichiers(), avant);
	});

	it("au-delà de vingt à la fois, les plus anciens s’effacent", async () => {
		const cles: string[] = [];
		for (let n = 0; n < 21; n++) {
			const { cle, morceau } = await document();
			cles.push(cle);
			await avancer(awa({ quand: instant(`2020-10-05 11:${10 + n}`) }), morceau(0, 10));
		}
		assert.equal(await purgerEnvois(plateforme(OFFICE, instant("2020-10-05 12:00"))), 1);
		assert.equal(await positionDe(awa(), cles[0] ?? ""), 0);
		assert.equal(await positionDe(awa(), cles[1] ?? ""), 10);
	});
});
