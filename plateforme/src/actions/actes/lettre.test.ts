import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { plateforme } from "../../socle/index.ts";
import { instant, OFFICE } from "../../sollicitations/essais.ts";
import { bras, lundi, office, peupler } from "../essai.fixture.ts";
import { ecrireATous } from "./ecrire-au-lot.ts";
import { lancerPlan } from "./lancer-plan.ts";

const { ecrire, lire, vider, plan } = office();

describe("Les valeurs d’une personne", () => {
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(4));
	});
	const corps = async (message: "courrier" | "sms") => {
		const lance = await lancerPlan(lundi, await plan([bras("Un", 100, { message })]));
		assert.ok(lance.ok);
		await ecrireATous(plateforme(OFFICE, instant("2020-10-05 10:05")), lance.action);
		const lus = await lire("SELECT corps FROM envois ORDER BY dossier");
		return lus.map((lu) => String(lu.corps).replaceAll("\u00a0", " "));
	};

	it("sont dans sa lettre : son foyer, ses revenus des trois mois d’avant", async () => {
		const lettres = await corps("courrier");
		assert.equal(lettres.length, 4);
		for (const lettre of lettres)
			assert.match(
				lettre,
				/une personne seule ; revenus de juillet 2020 à septembre 2020, 1 200 € de salaire par mois\./,
			);
	});

	it("ne sont jamais dans un SMS", async () => {
		for (const sms of await corps("sms")) assert.doesNotMatch(sms, /1 200|salaire|juillet/);
	});
});
