import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mesureDEssai } from "../mesures.fixture.ts";
import { dessinerTendance } from "./tendance.ts";

const essai = (parMois: (number | null)[], objectif?: number) =>
	dessinerTendance(
		mesureDEssai(
			{ id: "x", objectif: objectif === undefined ? undefined : { valeur: objectif, source: "x" } },
			{ parMois },
		),
	);

describe("La tendance tient dans une ligne de tableau", () => {
	it("du plus bas en bas au plus haut en haut, le dernier mois marqué", () => {
		const dessin = essai([0, ...Array(10).fill(50), 100]);
		assert.match(dessin, /d="M3 25L/);
		assert.match(dessin, /L117 3"/);
		assert.match(dessin, /<circle cx="117" cy="3"/);
	});
	it("l’objectif est à sa hauteur, même au-dessus de tout", () => {
		assert.match(essai(Array(12).fill(0), 90), /class="tendance-objectif" d="M0 3H120"/);
		assert.doesNotMatch(essai(Array(12).fill(0)), /objectif/);
	});
	it("un mois sans valeur coupe la ligne", () => {
		assert.match(essai([10, 20, null, 10, ...Array(8).fill(20)]), /d="M3 25L13.4 3M34.1 25L/);
	});
	it("des mois tous égaux, ou trop peu de mois", () => {
		assert.doesNotMatch(essai(Array(12).fill(5)), /NaN/);
		assert.equal(essai([5, ...Array(11).fill(null)]), "");
	});
});
