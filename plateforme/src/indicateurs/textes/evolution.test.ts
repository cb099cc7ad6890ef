import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Indicateur, Unite } from "../indicateur.ts";
import { evolution, jugement, sensDe } from "./evolution.ts";
import { faceALObjectif, valeurFaceALObjectif } from "./objectif.ts";

const lu = (texte: string) => texte.replaceAll("\u00a0", "_");
const dit = (valeur: number, avant: number, unite: Unite) =>
	lu(evolution({ valeur, avant, unite, annee: 2019 }));

describe("Deux parts se comparent en points, jamais en pourcents", () => {
	const attendus: [number, number, string][] = [
		[82, 87, "5_points de moins qu’en 2019"],
		[81.96, 87, "5_points de moins qu’en 2019"],
		[58, 27, "31_points de plus qu’en 2019"],
		[88, 87, "1_point de plus qu’en 2019"],
		[88.96, 87, "2_points de plus qu’en 2019"],
		[88.94, 87, "1,9_point de plus qu’en 2019"],
		[90, 90, "stable par rapport à 2019"],
		[90.5, 90, "stable par rapport à 2019"],
		[90.51, 90, "0,5_point de plus qu’en 2019"],
		[89.5, 90, "stable par rapport à 2019"],
		[89.4, 90, "0,6_point de moins qu’en 2019"],
	];
	for (const [valeur, avant, phrase] of attendus)
		it(`${valeur} après ${avant} : « ${phrase} »`, () =>
			assert.equal(dit(valeur, avant, "%"), phrase));
});

describe("Les délais se comparent en jours, les nombres et les montants en pourcents", () => {
	it("un délai", () => {
		assert.equal(dit(14, 17.5, "jours"), "3,5_jours de moins qu’en 2019");
		assert.equal(dit(15, 14, "jours"), "1_jour de plus qu’en 2019");
	});
	it("un nombre", () => {
		assert.equal(dit(112, 100, "nombre"), "12_% de plus qu’en 2019");
		assert.equal(dit(1_004, 1_000, "nombre"), "stable par rapport à 2019");
		assert.equal(dit(3, 0, "nombre"), "aucun en 2019");
		assert.equal(dit(0, 0, "nombre"), "stable par rapport à 2019");
		assert.equal(dit(0, 10, "nombre"), "100_% de moins qu’en 2019");
	});
	it("un montant", () => assert.equal(dit(219, 210, "€"), "4,3_% de plus qu’en 2019"));
});

describe("Un mouvement n’est jugé que si l’on sait dans quel sens il est bon", () => {
	it("une hausse est bonne ou mauvaise selon l’indicateur", () => {
		assert.equal(jugement("hausse", "plus"), "mieux");
		assert.equal(jugement("hausse", "moins"), "moins-bien");
		assert.equal(jugement("baisse", "moins"), "mieux");
		assert.equal(jugement("baisse", "plus"), "moins-bien");
	});
	it("un volume n’est pas jugé, ni ce qui est stable", () => {
		assert.equal(jugement("hausse", undefined), undefined);
		assert.equal(jugement("stable", "plus"), undefined);
	});
	it("le sens suit la phrase", () => {
		assert.equal(sensDe({ valeur: 90.5, avant: 90, unite: "%" }), "stable");
		assert.equal(sensDe({ valeur: 90.51, avant: 90, unite: "%" }), "hausse");
		assert.equal(sensDe({ valeur: 89.49, avant: 90, unite: "%" }), "baisse");
	});
});

describe("L’objectif est atteint ou non, sans arrondi qui l’atteigne", () => {
	const appels = {
		unite: "%",
		mieux: "plus",
		objectif: { valeur: 90, source: "essai" },
	} as Indicateur;
	const phrase = (valeur: number) => lu(faceALObjectif(appels, valeur)?.phrase ?? "");

	it("juste à l’objectif, il est atteint", () => {
		assert.equal(phrase(90), "objectif de 90_% atteint");
		assert.equal(faceALObjectif(appels, 90)?.atteint, true);
	});
	it("en dessous, ce qui manque est dit en points", () => {
		assert.equal(phrase(82), "objectif de 90_% non atteint_: il manque 8_points");
		assert.equal(phrase(89), "objectif de 90_% non atteint_: il manque 1_point");
		assert.equal(
			phrase(89.96),
			"objectif de 90_% non atteint_: il manque moins d’un dixième de point",
		);
		assert.equal(lu(valeurFaceALObjectif(appels, 89.96)), "89,96_%");
		assert.equal(lu(valeurFaceALObjectif(appels, 88.3)), "88,3_%");
	});
	it("quand le mieux est le moins, dépasser n’est pas atteindre", () => {
		const delai = {
			...appels,
			unite: "jours",
			mieux: "moins",
			objectif: { valeur: 15, source: "" },
		};
		assert.equal(faceALObjectif(delai as Indicateur, 15)?.atteint, true);
		assert.equal(faceALObjectif(delai as Indicateur, 15.1)?.atteint, false);
	});
	it("sans objectif ou sans valeur, rien n’est dit", () => {
		assert.equal(faceALObjectif({ ...appels, objectif: undefined }, 82), undefined);
		assert.equal(faceALObjectif(appels, null), undefined);
	});
});
