import assert from "node:assert/strict";
import { test } from "node:test";
import { demandeur, foyer, salaire } from "../../test/foyers.ts";
import { porterAu } from "./mois.ts";

const connu = foyer("2020-06", [
	demandeur({
		revenus_mensuels: [salaire("2019-01", "2020-06", 1100), salaire("2018-01", "2018-12", 900)],
	}),
]);
const portes = (voulu: string, f = connu) => {
	const { mois, connu_depuis, personnes } = porterAu(f, voulu);
	return [mois, connu_depuis, ...(personnes[0].revenus_mensuels ?? []).map((r) => r?.a)];
};

test("un foyer se porte à un mois à venir : ses revenus du mois continuent, les autres non", () => {
	assert.deepEqual(portes("2020-09"), ["2020-09", "2020-06", "2020-09", "2018-12"]);
});

test("jamais en arrière, ni au-delà de son année, ni après le dernier mois couvert", () => {
	assert.equal(porterAu(connu, "2020-06"), connu);
	assert.equal(porterAu(connu, "2020-01"), connu);
	assert.equal(portes("2020-12")[0], "2020-12");
	assert.equal(portes("2021-01")[0], "2020-12");
	assert.equal(portes("2026-12", { ...connu, mois: "2026-05" })[0], "2026-06");
});

test("on sait depuis quand on le connaît : ce n'est pas devenu le mois où on le porte", () => {
	assert.equal(portes("2020-08", { ...connu, connu_depuis: "2020-02" })[1], "2020-02");
});
