import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { neDepuis } from "../test/foyers.ts";
import {
	annee,
	ecrireMois,
	lireJour,
	lireMois,
	premierJour,
	premierMoisDeVie,
} from "./calendrier.ts";
import { ageAu, Membre } from "./notions/membre.ts";

const age = (date_naissance: string, mois: string) =>
	ageAu(
		new Membre({ role: "enfant", date_naissance }, 0, Number(mois.slice(0, 4))),
		lireMois(mois),
	);

describe("Mois et jours civils, sans fuseau horaire", () => {
	it("la différence de deux mois est un nombre de mois", () => {
		assert.equal(lireMois("2021-01") - lireMois("2020-12"), 1);
		assert.equal(annee(lireMois("2020-12")), 2020);
		assert.equal(ecrireMois(lireMois("2020-09")), "2020-09");
		assert.equal(ecrireMois(lireMois("2020-12")), "2020-12");
	});
	it("un jour s'écrit AAAAMMJJ, et l'ordre des jours est celui des nombres", () => {
		assert.equal(lireJour("2012-02-29"), 20120229);
		assert.equal(premierJour(lireMois("2020-12")), 20201201);
		assert.ok(lireJour("2012-02-29") < lireJour("2012-03-01"));
	});
});

describe("Âge révolu au 1er du mois", () => {
	it("né un 1er : dès ce mois ; né le 2 : le mois suivant", () => {
		assert.equal(age("2000-11-01", "2025-11"), 25);
		assert.equal(age("2000-11-02", "2025-11"), 24);
		assert.equal(age("2000-11-02", "2025-12"), 25);
	});
	it("né un 29 février", () => {
		assert.equal(ecrireMois(premierMoisDeVie(20120229)), "2012-03");
		assert.equal(age("2012-02-29", "2026-02"), 13);
		assert.equal(age("2012-02-29", "2026-03"), 14);
	});
	it("négatif avant la naissance", () => assert.equal(age("2025-11-02", "2025-11"), -1));
	it("« depuis six mois » retombe sur l'âge demandé", () =>
		assert.equal(age(neDepuis("2025-11", 14), "2025-11"), 14));
});
