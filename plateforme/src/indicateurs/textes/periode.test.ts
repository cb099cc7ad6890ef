import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pendant, pendantLaMesure } from "./periode.ts";

const lu = (texte: string) => texte.replaceAll("\u00a0", " ");

describe("Une période se dit comme on la dirait", () => {
	const attendues: [string, string, string][] = [
		["2020-01-01", "2021-01-01", "en 2020"],
		["2020-03-01", "2020-04-01", "en mars 2020"],
		["2020-01-01", "2020-07-01", "de janvier à juin 2020"],
		["2019-12-01", "2020-12-01", "de décembre 2019 à novembre 2020"],
		["2020-01-01", "2020-12-16", "du 1er janvier au 15 décembre 2020"],
		["2020-12-05", "2021-01-04", "du 5 décembre 2020 au 3 janvier 2021"],
	];
	for (const [debut, fin, phrase] of attendues)
		it(`« ${phrase} »`, () => assert.equal(lu(pendant(debut, fin)), phrase));

	it("une mesure faite le dernier jour de sa période la dit entière, la veille non", () => {
		const annee = { debut: "2020-01-01", fin: "2021-01-01" };
		assert.equal(pendantLaMesure({ ...annee, au: "2020-12-31" }), "en 2020");
		assert.equal(
			lu(pendantLaMesure({ ...annee, au: "2020-12-30" })),
			"du 1er janvier au 30 décembre 2020",
		);
	});
});
