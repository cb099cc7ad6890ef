import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conjoint, demandeur, enfant, foyer } from "../../test/foyers.ts";
import { CumulEcarts } from "../ecarts.ts";
import { enDonnees, enTexte } from "./tableau-ecarts.ts";
import { creer } from "./traitements/ecarts.ts";

const jumeaux = foyer("2025-11", [
	demandeur(),
	conjoint(),
	enfant("2010-06-11"),
	enfant("2010-06-11"),
]);

function cumuler(): CumulEcarts {
	const cumul = new CumulEcarts();
	const [id, trouves] = JSON.parse(creer()(jumeaux));
	cumul.ajouter(id, trouves);
	return cumul;
}

describe("Tableau des écarts", () => {
	it("en français, un tableau par interrupteur", () => {
		const lignes = enTexte(cumuler(), 1500)
			.replaceAll(/[\u202f\u00a0]/g, " ")
			.split("\n");
		assert.equal(lignes[0], "Texte contre référence, 1 500 foyers");
		const rang = lignes.indexOf("aine_jumeaux (CSS art. L521-3) : 1 foyer");
		assert.deepEqual(lignes.slice(rang + 1, rang + 4), [
			"  prestation  foyers  hausses  baisses   somme          la plus grande",
			"  af               1        1        0  +75,90  €/mois          +75,90  essai",
			"",
		]);
		assert.ok(lignes.includes("tl_arrondi (Arrêté du 27 septembre 2019, art. 14, 2°) : 0 foyer"));
		assert.ok(lignes.includes("tous ensemble (lecture du droit) : 1 foyer"));
	});
	it("en données, avec l'article et l'unité", () => {
		const { foyers, ecarts } = enDonnees(cumuler(), 1500);
		assert.equal(foyers, 1500);
		assert.deepEqual(
			ecarts.find(({ interrupteur }) => interrupteur === "aine_jumeaux"),
			{
				interrupteur: "aine_jumeaux",
				article: "CSS art. L521-3",
				foyers: 1,
				prestations: [
					{
						prestation: "af",
						unite: "€/mois",
						foyers: 1,
						somme: 75.9,
						hausses: 1,
						baisses: 0,
						max: { id: "essai", difference: 75.9 },
					},
				],
			},
		);
	});
	it("un foyer sans écart n'écrit rien", () =>
		assert.equal(creer()(foyer("2025-11", [demandeur()])), ""));
});
