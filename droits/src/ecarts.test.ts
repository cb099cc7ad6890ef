import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	locataire,
	montant,
	ressources,
} from "../test/foyers.ts";
import { CumulEcarts, type Ecart, ecarts, NOMS_ECARTS } from "./ecarts.ts";
import { INTERRUPTEURS } from "./lecture.ts";

const MOIS = "2025-11";
const jumeaux = foyer(MOIS, [
	demandeur(),
	conjoint(),
	enfant("2010-06-11"),
	enfant("2010-06-11", { handicap: { taux_incapacite: 0.8, complement_aeeh: 2 } }),
]);

const lire = (trouves: Ecart[], prestation: string) =>
	trouves
		.filter((ecart) => ecart.prestation === prestation)
		.map(({ interrupteur, reference, texte, difference }) => [
			interrupteur,
			reference,
			texte,
			difference,
		]);

describe("Écarts d'un foyer entre le texte et la référence", () => {
	it("chaque interrupteur seul, puis tous ensemble", () => {
		assert.deepEqual(NOMS_ECARTS, [...Object.keys(INTERRUPTEURS), "tous"]);
		const trouves = ecarts(jumeaux);
		assert.deepEqual(lire(trouves, "af"), [
			["aine_jumeaux", 151.8, 227.7, 75.9],
			["tous", 151.8, 227.7, 75.9],
		]);
		assert.deepEqual(lire(trouves, "aeeh"), [
			["complements_aeeh", 265.65, 460.14, 194.49],
			["tous", 265.65, 460.14, 194.49],
		]);
	});
	it("un point peut ne rien changer seul et compter avec les autres", () => {
		const f = foyer(MOIS, [demandeur(ressources(2023, 11_500))], locataire(180));
		const trouves = ecarts(f).filter(({ prestation }) => prestation === "aide_logement");
		assert.ok(!trouves.some(({ interrupteur }) => interrupteur === "rl_arrondi"));
		assert.equal(trouves.at(-1)?.interrupteur, "tous");
		assert.equal(trouves.at(-1)?.texte, montant(f, "aide_logement"));
	});
	it("une baisse est négative", () => {
		const aNaitre = foyer(MOIS, [demandeur(), conjoint(), enfant("2025-12-10")]);
		assert.deepEqual(lire(ecarts(aNaitre), "paje_base")[0], [
			"naissance_requise",
			197.58,
			0,
			-197.58,
		]);
	});
	it("rien quand les deux lectures s'accordent", () =>
		assert.deepEqual(ecarts(foyer(MOIS, [demandeur()])), []));
});

describe("Cumul des écarts", () => {
	const ecart = (difference: number): Ecart => ({
		interrupteur: "tous",
		prestation: "af",
		reference: 0,
		texte: difference,
		difference,
	});
	it("compte les foyers, somme les différences, garde la plus grande en valeur absolue", () => {
		const cumul = new CumulEcarts();
		cumul.ajouter("a", [ecart(0.1)]);
		cumul.ajouter("b", [ecart(-0.3), { ...ecart(1), prestation: "ars" }]);
		cumul.ajouter("c", [ecart(0.3)]);
		assert.equal(cumul.foyers.get("tous"), 3);
		assert.deepEqual(cumul.cumuls.get("tous")?.get("af"), {
			foyers: 3,
			somme: 0.1,
			hausses: 2,
			baisses: 1,
			max: { id: "b", difference: -0.3 },
		});
		assert.equal(cumul.cumuls.get("tous")?.get("ars")?.foyers, 1);
		assert.equal(cumul.cumuls.get("tl_arrondi"), undefined);
	});
});
