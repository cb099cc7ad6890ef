import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { validerFoyer } from "./valider.ts";

interface Cas {
	foyer: unknown;
}

const dossier = trouverOracle(import.meta.dirname);
const skip = dossier === null ? "dossier shared/oracle absent au-dessus du dépôt" : false;

describe("Les cas de référence sont tous acceptés", { skip }, () => {
	it("1 500 foyers de cases-dev.json.gz", () => {
		const cas = JSON.parse(
			gunzipSync(readFileSync(join(dossier as string, "cases-dev.json.gz"))).toString(),
		) as Cas[];
		assert.equal(cas.length, 1500);
		for (const { foyer } of cas) assert.deepEqual(validerFoyer(foyer), { ok: true, foyer });
	});
	it("les tests d'OpenFisca, avant 2020 et naissances à venir comprises", () => {
		const { cas } = JSON.parse(
			readFileSync(join(dossier as string, "cases-openfisca-yaml.json"), "utf8"),
		) as { cas: Cas[] };
		assert.ok(cas.length > 100);
		for (const { foyer } of cas)
			assert.deepEqual(validerFoyer(foyer, { moisLibre: true }), { ok: true, foyer });
	});
});

function trouverOracle(depart: string): string | null {
	const candidat = join(depart, "shared", "oracle");
	if (existsSync(candidat)) return candidat;
	const parent = dirname(depart);
	return parent === depart ? null : trouverOracle(parent);
}
