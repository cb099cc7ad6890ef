import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireSaisie } from "./lire-reglages.ts";

const bonne = {
	depuis: "2020-07-15",
	smsDe: "08:00",
	smsA: "20:00",
	courrielsParMinute: "",
	smsParMinute: "60",
	plafond: "2",
	plafondJours: "30",
};
const fautes = (reste: Record<string, string>) => {
	const lu = lireSaisie({ ...bonne, ...reste });
	return lu.ok ? [] : lu.fautes;
};

describe("La saisie des heures et limites", () => {
	it("se lit en minutes ; rien d’écrit est sans limite", () =>
		assert.deepEqual(lireSaisie({ ...bonne, smsDe: "8 h 30", smsJoursChomes: "oui" }), {
			ok: true,
			reglages: {
				depuis: "2020-07-15",
				smsDe: 510,
				smsA: 1200,
				smsJoursChomes: true,
				courrielsParMinute: null,
				smsParMinute: 60,
				plafond: 2,
				plafondJours: 30,
			},
		}));

	it("nomme chaque faute, sans rien deviner", () => {
		assert.deepEqual(fautes({ depuis: "31/02/2020" }), ["depuis"]);
		assert.deepEqual(fautes({ smsDe: "25:00" }), ["smsDe"]);
		assert.deepEqual(fautes({ smsA: "08:00" }), ["smsA"]);
		assert.deepEqual(fautes({ smsA: "08:01" }), []);
		assert.deepEqual(fautes({ smsA: "24:00" }), []);
		assert.deepEqual(fautes({ smsParMinute: "0" }), ["smsParMinute"]);
		assert.deepEqual(fautes({ smsParMinute: "beaucoup" }), ["smsParMinute"]);
		assert.deepEqual(fautes({ plafond: "", plafondJours: "367" }), ["plafond", "plafondJours"]);
	});
});
