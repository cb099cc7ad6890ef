import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	montant,
	outreMer,
	ressources,
	salaire,
} from "../../../test/foyers.ts";
import type { Foyer, Personne } from "../../foyer/types.ts";

/** Décembre 2020 : base mensuelle de 414,40 €. */
const MOIS = "2020-12";
const PETITS = ["2012-05-10", "2014-05-10", "2016-05-10"];

/** Couple dont les ressources de N-2 valent ce montant. */
function couple(enfants: Personne[], annuel = 0, mois = MOIS, plus: Partial<Foyer> = {}): Foyer {
	const n2 = Number(mois.slice(0, 4)) - 2;
	return foyer(mois, [demandeur(ressources(n2, annuel)), conjoint(), ...enfants], plus);
}

const af = (f: Foyer) => montant(f, "af");
const petits = (n: number) => PETITS.slice(0, n).map((jour) => enfant(jour));

describe("Allocations familiales : nombre d'enfants (CSS art. L521-1 et D521-1)", () => {
	it("rien pour un enfant en métropole", () => assert.equal(af(couple(petits(1))), 0));
	it("32 % de la base mensuelle pour deux enfants", () =>
		assert.equal(af(couple(petits(2))), 132.61));
	it("41 % de plus par enfant au-delà du deuxième", () =>
		assert.equal(af(couple(petits(3))), 302.51));
	it("un enfant de 16 ans payé plus de 55 % du Smic n'est plus à charge (CSS art. R512-2)", () => {
		const ado = (paie: number) =>
			enfant("2004-03-10", { revenus_mensuels: [salaire("2020-06", "2020-11", paie)] });
		// 55 % de 169 heures à 10,15 € : 943,4425 €
		assert.equal(af(couple([...petits(1), ado(943.44)])), 132.61);
		assert.equal(af(couple([...petits(1), ado(943.45)])), 0);
	});
	it("à charge jusqu'à la veille de ses 20 ans (CSS art. R512-2)", () => {
		assert.equal(af(couple([enfant("2000-12-02"), ...petits(1)])), 132.61);
		assert.equal(af(couple([enfant("2000-12-01"), ...petits(1)])), 0);
	});
});

describe("Allocations familiales : modulation (CSS art. D521-1)", () => {
	const deux = (annuel: number) => af(couple(petits(2), annuel));
	it("entières jusqu'au premier plafond : 57 759 € et 5 775 € par enfant, soit 69 309 €", () =>
		assert.equal(deux(69_309), 132.61));
	it("un euro au-dessus, la moitié, et le complément comble presque l'écart", () =>
		assert.equal(deux(69_310), 132.53));
	it("la moitié, sans complément, jusqu'au second plafond de 92 381 €", () =>
		assert.equal(deux(92_381), 66.31));
	it("un euro au-dessus, le quart, et le complément", () => assert.equal(deux(92_382), 66.22));
	it("le quart, loin au-dessus", () => assert.equal(deux(200_000), 33.15));
	it("le complément s'éteint quand le dépassement mensuel atteint le montant (CSS art. D521-1, III)", () => {
		assert.equal(deux(69_309 + 795), 66.36);
		assert.equal(deux(69_309 + 796), 66.31);
	});
	it("le nombre d'enfants relève le plafond", () =>
		assert.equal(af(couple(petits(3), 69_310)), 302.51));
});

describe("Allocations familiales : majoration pour âge (CSS art. L521-3 et D521-2)", () => {
	it("16 % de la base à partir de 14 ans pour le second de deux enfants", () => {
		const avec = (cadet: string) => af(couple([enfant("2003-05-10"), enfant(cadet)]));
		assert.equal(avec("2006-12-02"), 132.61);
		assert.equal(avec("2006-12-01"), 198.91);
	});
	it("l'aîné de deux enfants n'y ouvre pas droit ; l'aîné de trois, si (CSS art. R521-1)", () => {
		assert.equal(af(couple([enfant("2003-05-10"), ...petits(1)])), 132.61);
		assert.equal(af(couple([enfant("2003-05-10"), ...petits(2)])), 368.81);
	});
	it("la majoration est modulée comme la base", () =>
		assert.equal(af(couple([enfant("2003-05-10"), enfant("2005-05-10")], 90_000)), 99.46));
	it("en mars 2026, 14 ans pour un enfant né le 29 février 2012, 18 pour le 1er mars (décret 2026-138)", () => {
		const avec = (cadet: string, mois: string) =>
			af(couple([enfant("2008-05-10"), enfant(cadet)], 0, mois));
		assert.equal(avec("2012-02-29", "2026-03"), 227.7);
		assert.equal(avec("2012-03-01", "2026-03"), 151.8);
		assert.equal(avec("2012-02-01", "2026-02"), 227.7);
		assert.equal(avec("2012-02-02", "2026-02"), 151.8);
	});
});

describe("Allocations familiales : forfait de 20 ans (CSS art. L521-1, al. 2, et D521-2)", () => {
	const avec = (jour: string, plus: Partial<Personne> = {}) =>
		af(couple([enfant(jour, plus), ...petits(2)]));
	it("à 19 ans il compte comme un enfant, majoration comprise", () =>
		assert.equal(avec("2000-12-02"), 368.81));
	it("à 20 ans, 20,234 % de la base arrondis au centime", () =>
		assert.equal(avec("2000-12-01"), 216.46));
	it("à 21 ans, plus rien", () => assert.equal(avec("1999-12-01"), 132.61));
	it("il faut trois enfants, lui compris", () =>
		assert.equal(af(couple([enfant("2000-11-10"), ...petits(1)])), 0));
	it("pas pour un enfant qui gagne sa vie", () =>
		assert.equal(
			avec("2000-11-10", { revenus_mensuels: [salaire("2020-06", "2020-11", 1200)] }),
			132.61,
		));
	it("modulé sur les plafonds de trois enfants, complété sur ceux de deux", () => {
		// plafond de trois : 75 084 € ; dépassement du plafond de deux : 75 084 − 69 309 = 5 775 €
		assert.equal(af(couple([enfant("2000-11-10"), ...petits(2)], 75_084)), 150.16);
		assert.equal(af(couple([enfant("2000-11-10"), ...petits(2)], 75_085)), 108.23);
	});
});

describe("Allocations familiales : résidence alternée (CSS art. L521-2 et R521-3)", () => {
	const alterne = { garde_alternee: true };
	it("un enfant sur deux : les trois quarts", () =>
		assert.equal(af(couple([enfant("2012-05-10", alterne), ...petits(1)])), 99.46));
	it("deux sur deux : la moitié", () =>
		assert.equal(
			af(couple([enfant("2012-05-10", alterne), enfant("2014-05-10", alterne)])),
			66.31,
		));
	it("la majoration de l'enfant alterné est de moitié", () =>
		assert.equal(
			af(couple([enfant("2003-05-10"), enfant("2005-05-10", alterne)])),
			// 132,61 × 0,75 + 66,304 / 2
			132.61,
		));
});

describe("Allocations familiales outre-mer (CSS art. L755-11, L755-12 et D755-5)", () => {
	const guadeloupe = (jour: string, code = "97101") =>
		af(couple([enfant(jour)], 0, MOIS, outreMer(code)));
	it("5,88 % de la base dès le premier enfant, dans les quatre départements", () => {
		for (const code of ["97101", "97209", "97302", "97411"])
			assert.equal(guadeloupe("2012-05-10", code), 24.37);
		assert.equal(guadeloupe("2012-05-10", "01053"), 0);
	});
	it("majoré de 3,69 % à 11 ans et de 5,67 % à 16 ans", () => {
		assert.equal(guadeloupe("2009-12-02"), 24.37);
		assert.equal(guadeloupe("2009-12-01"), 39.66);
		assert.equal(guadeloupe("2004-12-02"), 39.66);
		assert.equal(guadeloupe("2004-12-01"), 47.87);
	});
	it("pas de complément dégressif sur la base", () =>
		assert.equal(af(couple(petits(2), 69_310, MOIS, outreMer("97101"))), 66.31));
});
