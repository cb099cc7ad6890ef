import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { essayer, ligne } from "./population.fixture.ts";

const rangs = (essai: { rejets: { ligne: number }[] }) => essai.rejets.map((rejet) => rejet.ligne);

describe("Une liste JSON", () => {
	it("est reconnue à son crochet, sur une ligne ou plusieurs", async () => {
		const foyers = ["a", "b", "c"].map((id) => JSON.parse(ligne(id)));
		for (const texte of [JSON.stringify(foyers), JSON.stringify(foyers, null, "\t")])
			for (const debut of ["", "\uFEFF", "\r\n  "]) {
				const essai = await essayer(debut + texte);
				assert.deepEqual([essai.lignes, essai.rejets], [["a", "b", "c"], []]);
			}
	});

	it("vide ne donne rien", async () => {
		assert.deepEqual((await essayer("[ ]")).bilan, { foyers: 0, rejets: 0 });
	});

	it("se lit pareil, en quelque endroit que le flux soit coupé", async () => {
		const ids = ["é", '],[{}"\\', "👪", "\\", "d"];
		const texte = `\uFEFF [${ids.map((id) => ligne(id)).join(" , \n")}] \n`;
		for (const morceau of [1, 2, 3, 7, 64]) {
			const essai = await essayer(texte, { morceau });
			assert.deepEqual([essai.lignes, essai.rejets], [ids, []]);
		}
	});

	it("compte les foyers de 1, ceux qu'elle rejette compris", async () => {
		const essai = await essayer(`[${ligne("a")}, 3, ${ligne("a")}, {"id":}, ${ligne("b")}, null]`);
		assert.deepEqual(
			[essai.lignes, rangs(essai)],
			[
				["a", "b"],
				[2, 3, 4, 6],
			],
		);
	});

	it("rejette un élément vide", async () => {
		const essai = await essayer(`[${ligne("a")},,${ligne("b")},]`);
		assert.deepEqual(
			[essai.lignes, rangs(essai)],
			[
				["a", "b"],
				[2, 4],
			],
		);
		assert.match(essai.rejets[0]?.motif ?? "", /élément vide/);
	});

	it("coupée rejette ce qui manque", async () => {
		const auMilieu = await essayer(`[${ligne("a")}, {"id": "b`);
		assert.deepEqual([auMilieu.lignes, rangs(auMilieu)], [["a"], [2]]);
		const apresUneVirgule = await essayer(`[${ligne("a")},\n`);
		assert.deepEqual([apresUneVirgule.lignes, rangs(apresUneVirgule)], [["a"], [2]]);
	});

	it("coupée juste avant son crochet le signale, sans perdre de foyer", async () => {
		const essai = await essayer(`[${ligne("a")}, ${ligne("b")}`);
		assert.deepEqual([essai.lignes, rangs(essai)], [["a", "b"], [3]]);
	});

	it("suivie d'autre chose rejette la suite", async () => {
		const essai = await essayer(`[${ligne("a")}]\n${ligne("b")}, ${ligne("c")}`);
		assert.deepEqual([essai.lignes, rangs(essai)], [["a"], [2]]);
	});

	it("garde sa mémoire bornée quand un élément est démesuré", async () => {
		const essai = await essayer(`[${ligne("a")}, "${"x".repeat(3_000_000)}", ${ligne("b")}]`);
		assert.deepEqual([essai.lignes, rangs(essai)], [["a", "b"], [2]]);
		assert.match(essai.rejets[0]?.motif ?? "", /million/);
	});

	it("traverse les blocs", async () => {
		const ids = Array.from({ length: 20_000 }, (_, rang) => `f${rang}`);
		const essai = await essayer(`[${ids.map((id) => ligne(id)).join(",\n")}]`, { fils: 2 });
		assert.deepEqual(essai.rejets, []);
		assert.deepEqual(essai.lignes, ids);
	});
});
