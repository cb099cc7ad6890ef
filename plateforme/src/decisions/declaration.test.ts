import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { motifsDits } from "./declaration.ts";

const lus = (reponses: Record<string, string[]>) =>
	Object.fromEntries(
		[...motifsDits(reponses, "2020-12")].map(([place, { motif }]) => [place, motif]),
	);

describe("Les motifs que la personne a dits pour l’allocation de soutien familial", () => {
	it("un enfant, un motif ; celui qu’elle n’a pas choisi n’en a pas", () => {
		assert.deepEqual(
			lus({
				asf: ["1", "3"],
				"motif.1": ["orphelin"],
				"motif.2": ["impayee"],
				"motif.3": ["faible"],
			}),
			{ 1: "parent_decede", 3: "pension_faible" },
		);
		assert.deepEqual(lus({ asf: ["rien"] }), {});
		assert.deepEqual(lus({}), {});
	});

	it("une pension impayée ne se rattrape qu’avec un titre qui la fixe (CSS R552-2, II, 5°)", () => {
		const avec = (titre: string[]) =>
			lus({ asf: ["1"], "motif.1": ["impayee"], "titre.1": titre })[1];
		assert.equal(avec(["jugement"]), "pension_impayee");
		assert.equal(avec(["accord"]), "pension_impayee");
		for (const sans of [["en-cours"], ["aucun"], []]) assert.equal(avec(sans), "se_soustrait");
	});
});
