import assert from "node:assert/strict";
import { it } from "node:test";
import { textesPages } from "../textes/pages.ts";
import { grouperRejets } from "./grouper-rejets.ts";

it("des lignes refusées pour la même cause n’en font qu’une, la plus fréquente d’abord", () => {
	const rejet = (ligne: number, champ: string, motif = "à corriger") => ({ ligne, champ, motif });
	assert.deepEqual(
		grouperRejets([rejet(2, "CP"), rejet(3, "Loyer"), rejet(5, "Loyer"), rejet(7, "CP", "vide")]),
		[
			{ champ: "Loyer", motif: "à corriger", lignes: [3, 5] },
			{ champ: "CP", motif: "à corriger", lignes: [2] },
			{ champ: "CP", motif: "vide", lignes: [7] },
		],
	);
	assert.deepEqual(grouperRejets([]), []);
});

it("six lignes se citent toutes, sept en disent cinq et comptent les autres", () => {
	const { lignes } = textesPages.unImport.rejets;
	assert.equal(lignes([4]), "4");
	assert.equal(lignes([4, 5, 6, 7, 8, 9]), "4, 5, 6, 7, 8, 9");
	assert.equal(lignes([4, 5, 6, 7, 8, 9, 10]), "4, 5, 6, 7, 8 et 2 autres");
});
