import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { essayer, ligne } from "./population.fixture.ts";
import { traiterPopulation } from "./traiter-population.ts";

const NOMBRE = 30_000;
const ids = Array.from({ length: NOMBRE }, (_, rang) => `foyer-${rang}`);

describe("Plusieurs fils d'exécution", () => {
	it("rendent la même chose qu'un seul, dans l'ordre, rejets et doublons compris", async () => {
		const entree = ids
			.map((id, rang) => {
				if (rang % 1000 === 7) return "faux";
				return ligne(rang % 1000 === 500 ? "foyer-0" : id);
			})
			.join("\n");
		const seul = await essayer(entree, { fils: 1 });
		assert.deepEqual(seul.bilan, { foyers: NOMBRE - 60, rejets: 60 });
		assert.deepEqual(seul.rejets[1], {
			ligne: 501,
			champ: "id",
			motif: seul.rejets[1]?.motif,
		});
		assert.deepEqual(await essayer(entree, { fils: 2 }), seul);
		assert.deepEqual(await essayer(entree, { fils: 3, morceau: 1_000_003 }), seul);
	});

	it("ne lisent pas en avance ce qui n'est pas écrit", async () => {
		const entree = Buffer.from(ids.map((id) => `${ligne(id)}\n`).join(""));
		const morceau = 2 ** 18;
		let lus = 0;
		let luAvantLaSuite = 0;
		const source = (async function* () {
			for (; lus < 200; lus++) yield entree.subarray(0, morceau);
		})();
		await assert.rejects(
			traiterPopulation(source, {
				traitement: { module: new URL("./echo.fixture.ts", import.meta.url) },
				fils: 2,
				ecrire: async () => {
					await new Promise((resoudre) => setTimeout(resoudre, 100));
					luAvantLaSuite = lus;
					throw new Error("le lecteur s'en va");
				},
				rejeter: async () => {},
			}),
			/le lecteur s'en va/,
		);
		assert.ok(luAvantLaSuite < 40, `${luAvantLaSuite} morceaux lus`);
	});

	it("un module introuvable est une panne, pas un rejet", async () => {
		const entree = Buffer.from(ids.map((id) => `${ligne(id)}\n`).join(""));
		await assert.rejects(
			traiterPopulation([entree] as unknown as AsyncIterable<Uint8Array>, {
				traitement: { module: new URL("./absent.ts", import.meta.url) },
				fils: 2,
				ecrire: async () => {},
				rejeter: async () => {},
			}),
			{ code: "ERR_MODULE_NOT_FOUND" },
		);
	});
});
