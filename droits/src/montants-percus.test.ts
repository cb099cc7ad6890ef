import assert from "node:assert/strict";
import { test } from "node:test";
import { demandeur, enfant, foyer, salaire } from "../test/foyers.ts";
import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { avantCrds, calculer, montantsPercus } from "./index.ts";

const MOIS = "2020-12";
const seule = (reste: Partial<Foyer["personnes"][number]> = {}) =>
	foyer(MOIS, [
		demandeur({ activite: "actif", revenus_mensuels: [salaire("2019-01", MOIS, 300)], ...reste }),
		{ ...enfant("2016-03-10"), prive_aide_parent: true },
	]);
const percevoir = (f: Foyer, ...codes: CodePrestation[]) => montantsPercus(f, new Set(codes));
const rond = (n = Number.NaN) => Math.round(n * 100) / 100;

test("CASF R262-10-1 : l'allocation de soutien familial ne compte au RSA que si elle est perçue", () => {
	const [sans, avec] = [percevoir(seule(), "rsa"), percevoir(seule(), "rsa", "asf")];
	const rsa = (lu: typeof sans) => lu.get("rsa")?.max ?? 0;
	assert.ok(rsa(sans) > rsa(avec), `${rsa(sans)} ${rsa(avec)}`);
	assert.equal(sans.has("asf"), false);
	assert.equal(rond(rsa(avec)), rond(calculer(seule(), { net: true }).droits.rsa ?? 0));
});

test("ordonnance n° 96-50, art. 19 : net de CRDS", () => {
	const ppa = percevoir(seule(), "ppa").get("ppa");
	const brut = calculer(seule(), { percues: new Set(["ppa"]) }).droits.ppa ?? 0;
	assert.ok(ppa && ppa.min === ppa.max && ppa.max < brut && ppa.max > brut * 0.99);
	assert.deepEqual(ppa?.manque, []);
	assert.ok(Math.abs(avantCrds("ppa", ppa?.max ?? 0) - brut) < 0.01);
	assert.equal(avantCrds("rsa", 500), 500);
});

test("ce qui manque fait une fourchette, et dit quel champ la réglerait", () => {
	const f = seule({ revenus_mensuels: null });
	const rsa = percevoir(f, "rsa").get("rsa");
	assert.ok(rsa && rsa.min < rsa.max);
	assert.match(rsa?.manque[0] ?? "", /personnes\[0\]/);
	assert.equal(percevoir(seule(), "rsa").get("rsa")?.manque.length, 0);
});
