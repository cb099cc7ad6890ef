import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireSeparation } from "./lire.ts";

const lire = (...champs: [string, string][]) => {
	const formulaire = new FormData();
	for (const [nom, valeur] of champs) formulaire.append(nom, valeur);
	return lireSeparation(formulaire);
};

describe("Le formulaire de séparation", () => {
	it("donne la date, le matricule, chaque enfant, les contacts confirmés", () => {
		assert.deepEqual(
			lire(
				["date", "2020-11-15"],
				["matricule", "123A"],
				["enfant-3", "reste"],
				["enfant-4", "alternance"],
				["confirme", "8"],
				["confirme", "9"],
			),
			{
				date: "2020-11-15",
				matricule: "123A",
				enfants: new Map([
					[3, "reste"],
					[4, "alternance"],
				]),
				confirmes: [8, 9],
			},
		);
	});

	it("laisse de côté ce qui ne se lit pas ; sans date, il n’y a rien", () => {
		const lu = lire(
			["date", "2020-11-15"],
			["enfant-3", "ailleurs"],
			["enfant-x", "suit"],
			["confirme", "1 OR 1"],
		);
		assert.deepEqual([lu?.enfants.size, lu?.confirmes], [0, []]);
		for (const date of ["", "2020-02-30", "15/11/2020"])
			assert.equal(lire(["date", date]), undefined);
	});
});
