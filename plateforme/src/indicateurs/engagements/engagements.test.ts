import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mesureDEssai } from "../mesures.fixture.ts";
import { douzeMois, echuesRecemment } from "./periodes.ts";
import { tenueDe } from "./tenue.ts";

describe("On juge ce qui devait être fini ces trente derniers jours", () => {
	it("un document promis en moins de 15 jours : ce qui est arrivé il y a 15 à 44 jours", () => {
		// Arrived on 20 December, on 3 January it has waited 14 days: the last day to keep the promise.
		assert.deepEqual(echuesRecemment("2021-01-04", 15), { debut: "2020-11-21", fin: "2020-12-21" });
	});
	it("un appel n’attend pas : les trente derniers jours, aujourd’hui non compris", () => {
		assert.deepEqual(echuesRecemment("2021-01-04"), { debut: "2020-12-05", fin: "2021-01-04" });
	});
	it("l’histoire est celle des douze derniers mois entiers", () => {
		assert.deepEqual(douzeMois("2021-01-04"), { debut: "2020-01-01", fin: "2021-01-01" });
		assert.deepEqual(douzeMois("2020-12-31"), { debut: "2019-12-01", fin: "2020-12-01" });
	});
});

describe("Un retard est dit, et depuis quand", () => {
	const objectif = { valeur: 85, source: "essai" };
	const juger = (valeur: number | null, mois: (number | null)[]) =>
		tenueDe(
			mesureDEssai({ id: "x", objectif }, { valeur }),
			mesureDEssai({ id: "x", objectif }, { parMois: mois }),
		);
	const onze = Array(11).fill(90);

	it("à l’objectif, l’engagement est tenu ; juste au-dessous, il ne l’est pas", () => {
		assert.deepEqual(juger(85, [...onze, 90]), { etat: "tenu" });
		assert.deepEqual(juger(84.9, [...onze, 85]), { etat: "en-retard", depuis: undefined });
	});
	it("le retard commence au premier des mois qui se suivent sous l’objectif", () => {
		const mois = [...Array(8).fill(60), 85, 84, 80, 70];
		assert.deepEqual(juger(70, mois), { etat: "en-retard", depuis: "2020-10" });
	});
	it("un mois sans valeur n’interrompt pas un retard et ne le commence pas", () => {
		const mois = [...Array(8).fill(90), null, 84, null, 70];
		assert.deepEqual(juger(70, mois), { etat: "en-retard", depuis: "2020-10" });
	});
	it("sans objectif ou sans valeur, rien n’est jugé", () => {
		assert.deepEqual(juger(null, onze), { etat: "inconnu" });
		const sans = mesureDEssai({ id: "x" });
		assert.deepEqual(tenueDe(sans, sans), { etat: "sans-objectif" });
	});
});
