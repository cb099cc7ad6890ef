import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import type { Hypothese } from "./hypothese.ts";
import { DATE_DES_HYPOTHESES } from "./hypothese.ts";

function collecter(valeur: unknown): Hypothese<unknown>[] {
	if (typeof valeur !== "object" || valeur === null) return [];
	if ("libelle" in valeur && "source" in valeur) return [valeur as Hypothese<unknown>];
	return Object.values(valeur).flatMap(collecter);
}

const fichiers = [
	...readdirSync(import.meta.dirname).filter(
		(nom) => !nom.endsWith(".test.ts") && nom !== "hypothese.ts",
	),
	"../annee/hypotheses.ts",
];

for (const fichier of fichiers)
	test(`hypotheses/${fichier} : chaque nombre a son libellé, son unité et sa source`, async () => {
		const exporte = (await import(`./${fichier}`)) as Record<string, unknown>;
		for (const [nom, valeur] of Object.entries(exporte)) {
			const hypotheses = collecter(valeur);
			assert.ok(hypotheses.length > 0, `${nom} n'est pas une hypothèse`);
			for (const h of hypotheses)
				assert.ok(h.libelle.length > 5 && h.unite && h.source, `${nom} est incomplet`);
		}
	});

test("les hypothèses sont datées, et les 34 % de non-recours au RSA n'y sont pas", async () => {
	assert.match(DATE_DES_HYPOTHESES, /^\d{4}-\d{2}-\d{2}$/);
	const { NON_DEMANDE } = await import("./recours.ts");
	assert.ok(NON_DEMANDE.rsa.valeur < 0.15);
});
