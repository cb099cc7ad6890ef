import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conjoint, demandeur, enfant, foyer, montant, ressources } from "../../../test/foyers.ts";
import type { ModeGarde } from "../../foyer/types.ts";
import { calculer } from "../../resultat.ts";

function garde(
	annuel: number,
	jours: string[],
	mode_garde: ModeGarde | null = "assistante_maternelle",
	mois = "2025-08",
) {
	return foyer(
		mois,
		[demandeur(ressources(2023, annuel)), conjoint(), ...jours.map((jour) => enfant(jour))],
		{ situation: { mode_garde } },
	);
}
const cmg = (...args: Parameters<typeof garde>) => montant(garde(...args), "cmg");
const BEBE = ["2023-10-05"];

describe("Complément de mode de garde avant septembre 2025 (CSS art. L531-5, D531-18 et D531-20)", () => {
	it("sous le premier plafond strictement : 23 903 € pour un enfant", () => {
		assert.equal(cmg(23_902, BEBE), 540.97);
		assert.equal(cmg(23_903, BEBE), 341.12);
	});
	it("sous le second strictement : 53 119 €", () => {
		assert.equal(cmg(53_118, BEBE), 341.12);
		assert.equal(cmg(53_119, BEBE), 204.64);
	});
	it("les plafonds suivent le nombre d'enfants", () => {
		assert.equal(cmg(27_294, [...BEBE, "2015-05-10"]), 540.97);
		assert.equal(cmg(27_295, [...BEBE, "2015-05-10"]), 341.12);
		assert.equal(cmg(30_686, [...BEBE, "2015-05-10", "2013-05-10"]), 540.97);
		assert.equal(cmg(30_687, [...BEBE, "2015-05-10", "2013-05-10"]), 341.12);
	});
	it("la moitié de 3 à 5 ans, rien à 6 ans", () => {
		assert.equal(cmg(0, ["2022-08-02"]), 540.97);
		assert.equal(cmg(0, ["2022-08-01"]), 270.49);
		assert.equal(cmg(0, ["2019-08-02"]), 270.49);
		assert.equal(cmg(0, ["2019-08-01"]), 0);
	});
	it("un taux par mode de garde", () => {
		assert.equal(cmg(0, BEBE, "structure_assistante_maternelle"), 818.62);
		assert.equal(cmg(0, BEBE, "structure_garde_domicile"), 989.2);
		assert.equal(cmg(0, BEBE, null), 0);
	});
	it("août 2025 est le dernier mois ; ensuite le montant n'est pas couvert, et le résultat le dit", () => {
		const aout = calculer(garde(0, BEBE));
		assert.equal(aout.non_couvert, undefined);
		const septembre = calculer(garde(0, BEBE, "assistante_maternelle", "2025-09"));
		assert.equal(septembre.droits.cmg, null);
		assert.deepEqual(septembre.non_couvert, { cmg: "réforme de septembre 2025" });
	});
});
