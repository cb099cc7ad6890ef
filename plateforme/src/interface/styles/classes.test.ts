import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, it } from "node:test";

const feuilles = globSync("*.css", { cwd: import.meta.dirname });

/** A rule whose whole selector is one class, outside of any condition. */
const SEULE = /^(\.[\w-]+)(?:,\n\.[\w-]+)* \{/gm;

describe("Les feuilles de style", () => {
	it("une classe a son dessin dans une seule feuille : une page qui en charge deux ne change pas d’allure", () => {
		assert.ok(feuilles.length > 20);
		const ou = new Map<string, Set<string>>();
		for (const feuille of feuilles)
			for (const [, classe] of readFileSync(`${import.meta.dirname}/${feuille}`, "utf8").matchAll(
				SEULE,
			)) {
				const autres = ou.get(classe as string) ?? new Set();
				ou.set(classe as string, autres.add(basename(feuille)));
			}
		const partagees = [...ou].filter(([, ici]) => ici.size > 1);
		assert.deepEqual(
			partagees.map(([classe, ici]) => `${classe} : ${[...ici].sort().join(", ")}`),
			[],
		);
	});
});
