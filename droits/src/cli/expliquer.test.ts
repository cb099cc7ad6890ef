import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FOYERS } from "../explication/foyers.fixture.ts";
import { droits } from "./ligne-de-commande.fixture.ts";

const ENTREE = FOYERS.slice(0, 3)
	.map((f) => JSON.stringify(f))
	.join("\n");
const ID = FOYERS[1].id;

describe("droits expliquer", () => {
	it("explique chaque foyer, dans l'ordre, en texte", async () => {
		const { code, sortie } = await droits(["expliquer", "-"], ENTREE);
		assert.equal(code, 0);
		const nommes = [...sortie.matchAll(/\(foyer ([^)]+)\)/g)].map((m) => m[1]);
		assert.deepEqual(
			nommes,
			FOYERS.slice(0, 3).map((f) => f.id),
		);
	});

	it("une prestation d'un foyer, en données", async () => {
		const args = ["expliquer", "--id", ID, "--prestation", "ppa", "--format", "json"];
		const { code, sortie } = await droits(args, ENTREE);
		assert.equal(code, 0);
		const lue = JSON.parse(sortie);
		assert.equal(lue.id, ID);
		assert.deepEqual(
			lue.prestations.map((p: { prestation: string }) => p.prestation),
			["ppa"],
		);
	});

	it("en HTML, pour un autre mois", async () => {
		const args = ["expliquer", "--id", ID, "--format", "html", "--mois", "2020-02"];
		const { code, sortie } = await droits(args, ENTREE);
		assert.equal(code, 0);
		assert.match(sortie, /^<div class="explication".*\n<p>Vos droits en février 2020<\/p>/);
	});

	it("dit quoi faire quand la commande est fausse", async () => {
		for (const [args, phrase] of [
			[["--id", "absent"], /Aucun foyer « absent »/],
			[["--prestation", "rmi"], /choisissez rsa, ppa/],
			[["--mois", "2030-01"], /de 2020-01 à 2026-06/],
			[["--format", "pdf"], /choisissez texte ou json ou html/],
		] as const) {
			const { code, erreurs } = await droits(["expliquer", ...args], ENTREE);
			assert.equal(code, 2, erreurs);
			assert.match(erreurs, phrase);
		}
	});
});
