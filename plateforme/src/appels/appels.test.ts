import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agent, office } from "../sollicitations/essais.ts";
import { terminerAppel } from "./index.server.ts";
import type { AppelTermine } from "./index.ts";

const { lire } = office();
const appel: AppelTermine = {
	objet: "Date du prochain versement",
	dossier: 1,
	plateau: "regional",
	decroche: true,
	attente: 95,
	duree: 240,
};
const compter = async () =>
	(await lire("SELECT count(*)::int AS n FROM sollicitations"))[0]?.n as number;

describe("Un appel terminé", () => {
	it("décroché, est une sollicitation reçue et répondue, sans promesse, dont l’affaire est conclue", async () => {
		const fait = await terminerAppel(agent(1), appel);
		assert.ok(fait.ok);
		const [ligne] = await lire(
			`SELECT s.nature, s.canal, s.etat, s.issue, s.promesse, a.conclue_le::text, p.plateau, p.decroche,
				p.attente, p.duree
			FROM sollicitations s JOIN affaires a USING (organisme, affaire)
			JOIN appels p USING (organisme, sollicitation) WHERE sollicitation = $1`,
			[fait.sollicitation],
		);
		assert.deepEqual(ligne, {
			nature: "appel",
			canal: "telephone",
			etat: "traitee",
			issue: "repondu",
			promesse: null,
			conclue_le: "2020-10-05",
			plateau: "regional",
			decroche: true,
			attente: 95,
			duree: 240,
		});
		const journal = await lire("SELECT acte, motif FROM journal WHERE objet = $1 ORDER BY numero", [
			`sollicitation-${fait.sollicitation}`,
		]);
		assert.deepEqual(
			journal.map(({ acte }) => acte),
			["sollicitation.recevoir", "sollicitation.traiter", "appel.terminer"],
		);
		assert.equal(journal.at(-1)?.motif, "plateau=regional decroche=oui");
	});

	it("non décroché, est sans suite, même de qui n’a pas de dossier", async () => {
		const fait = await terminerAppel(agent(1), {
			...appel,
			dossier: null,
			decroche: false,
			attente: 0,
			duree: null,
		});
		assert.ok(fait.ok);
		const [ligne] = await lire(
			"SELECT issue, dossier FROM sollicitations WHERE sollicitation = $1",
			[fait.sollicitation],
		);
		assert.deepEqual(ligne, { issue: "sans-suite", dossier: null });
	});

	it("refuse des secondes impossibles, un dossier inconnu, et n’en laisse rien", async () => {
		const avant = await compter();
		const motif = async (plus: Partial<AppelTermine>) => {
			const fait = await terminerAppel(agent(1), { ...appel, ...plus });
			return fait.ok ? "fait" : fait.motif;
		};
		assert.equal(await motif({ attente: -1 }), "attente-illisible");
		assert.equal(await motif({ attente: 1.5 }), "attente-illisible");
		assert.equal(await motif({ duree: null }), "duree-illisible");
		assert.equal(await motif({ duree: -1 }), "duree-illisible");
		assert.equal(await motif({ decroche: false, duree: 0 }), "duree-illisible");
		assert.equal(await motif({ dossier: 9 }), "dossier-inconnu");
		assert.equal(await compter(), avant);
		assert.equal(await motif({ attente: 0, duree: 0 }), "fait");
	});
});
