import assert from "node:assert/strict";
import { it } from "node:test";
import {
	ajouterJours,
	heureDe,
	jourAbrege,
	jourDe,
	jourEnToutesLettres,
	joursEntre,
	lireJour,
} from "./jour.ts";

it("Le jour est celui de la France, des deux côtés de minuit, été comme hiver", () => {
	assert.equal(jourDe(new Date("2020-07-13T21:59:59Z")), "2020-07-13");
	assert.equal(jourDe(new Date("2020-07-13T22:00:00Z")), "2020-07-14");
	assert.equal(jourDe(new Date("2020-12-31T22:59:59Z")), "2020-12-31");
	assert.equal(jourDe(new Date("2020-12-31T23:00:00Z")), "2021-01-01");
	assert.equal(heureDe(new Date("2020-12-15T08:05:00Z")), "9\u00a0h\u00a005");
});

it("Les jours s’ajoutent et se comptent, changement d’heure et année bissextile compris", () => {
	assert.equal(ajouterJours("2020-02-28", 2), "2020-03-01");
	assert.equal(ajouterJours("2020-03-01", -1), "2020-02-29");
	assert.equal(joursEntre("2020-03-28", "2020-03-30"), 2);
	assert.equal(joursEntre("2020-10-26", "2020-10-24"), -2);
});

it("Une date se lit en toutes lettres", () => {
	assert.equal(jourEnToutesLettres("2020-07-14"), "mardi 14 juillet 2020");
	assert.equal(jourEnToutesLettres("2020-10-01"), "jeudi 1er octobre 2020");
	assert.equal(jourEnToutesLettres("2020-12-11"), "vendredi 11 décembre 2020");
	assert.equal(jourAbrege("2020-07-01"), "01/07/2020");
});

it("Un jour tapé se lit comme le navigateur l’envoie ou comme on l’écrit, s’il existe", () => {
	for (const tape of ["2020-12-05", "05/12/2020", "5.12.2020"])
		assert.equal(lireJour(tape), "2020-12-05");
	for (const tape of ["2021-02-29", "31/04/2020", "1899-12-31", "5/12/20", ""])
		assert.equal(lireJour(tape), undefined, tape);
	assert.equal(lireJour("1900-01-01"), "1900-01-01");
	assert.equal(lireJour("2020-02-29"), "2020-02-29");
});
