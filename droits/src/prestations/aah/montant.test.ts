import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	montant,
	revenu,
	salaire,
} from "../../../test/foyers.ts";
import type { Handicap, Personne } from "../../foyer/types.ts";

const MOIS = "2025-11";
const aah = (personnes: Personne[], mois = MOIS) => montant(foyer(mois, personnes), "aah");
const seul = (handicap: Handicap, plus: Partial<Personne> = {}, mois = MOIS) =>
	aah([demandeur({ handicap, ...plus })], mois);
const LOURD = { taux_incapacite: 0.8 };

describe("AAH : taux d'incapacité (CSS art. L821-1, L821-2 et D821-1)", () => {
	it("80 % au moins", () => {
		assert.equal(seul(LOURD), 1033.32);
		assert.equal(seul({ taux_incapacite: 0.79 }), 0);
	});
	it("ou 50 % avec une restriction substantielle et durable d'accès à l'emploi", () => {
		assert.equal(seul({ taux_incapacite: 0.5, rsdae: true }), 1033.32);
		assert.equal(seul({ taux_incapacite: 0.49, rsdae: true }), 0);
	});
	it("sous 80 %, jusqu'à l'âge de la retraite : 64 ans depuis septembre 2023, 62 avant", () => {
		const leger = { taux_incapacite: 0.6, rsdae: true };
		const ne = (date_naissance: string, mois = MOIS) => seul(leger, { date_naissance }, mois);
		assert.equal(ne("1960-11-02"), 1033.32);
		assert.equal(ne("1960-11-01"), 0);
		assert.equal(ne("1960-08-02", "2023-08"), 971.37);
		assert.equal(ne("1960-08-01", "2023-08"), 0);
		assert.equal(ne("1960-08-01", "2023-09"), 971.37);
		assert.equal(seul(LOURD, { date_naissance: "1950-05-10" }), 1033.32);
	});
	it("l'enfant à charge relève de l'AEEH jusqu'à 20 ans (CSS art. R821-1)", () => {
		const ado = (jour: string, plus: Partial<Personne> = {}) =>
			aah([demandeur(), enfant(jour, { handicap: LOURD, ...plus })]);
		assert.equal(ado("2005-11-02"), 0);
		assert.equal(ado("2005-11-01"), 1033.32);
		const paye = { revenus_mensuels: [salaire("2025-05", "2025-10", 1150)] };
		assert.equal(ado("2009-11-01", paye), 1033.32);
		assert.equal(ado("2009-11-02", paye), 0);
	});
});

describe("AAH : ressources (CSS art. R821-4 et D821-9)", () => {
	it("20 % du revenu d'activité jusqu'à 30 % du Smic (540,55 € par mois), 60 % au-delà", () => {
		const actif = (paie: number) =>
			seul(LOURD, { activite: "actif", revenus_mensuels: [salaire("2025-01", MOIS, paie)] });
		// 1 033,32 − 0,2 × 540 ; − (0,2 × 6 486,62 + 0,6 × 5,38) / 12
		assert.equal(actif(540), 925.32);
		assert.equal(actif(541), 924.94);
	});
	it("un salaire le mois du droit fait lire le trimestre, sinon N-2", () => {
		const avec = (fin: string) =>
			seul(LOURD, {
				activite: "etudiant",
				revenus_mensuels: [salaire("2025-08", fin, 500)],
				ressources_annuelles: { "2023": { salaire_imposable: 12_000 } },
			});
		assert.equal(avec("2025-11"), 933.32);
		// N-2 : (0,2 × 6 486,62 + 0,6 × 5 513,38) / 12
		assert.equal(avec("2025-10"), 649.54);
	});
	it("30 % de moins après une cessation d'activité (CSS art. R532-5)", () =>
		assert.equal(
			seul(LOURD, { ressources_annuelles: { "2023": { salaire_imposable: 12_000 } } }),
			764.67,
		));
	it("les autres revenus comptent entiers ; l'enfant relève le plafond de moitié (CSS art. D821-2)", () => {
		const avec = (personnes: Personne[]) =>
			aah([
				demandeur({
					handicap: LOURD,
					ressources_annuelles: { "2023": { pension_alimentaire: 12_000 } },
				}),
				...personnes,
			]);
		assert.equal(avec([]), 33.32);
		assert.equal(avec([enfant("2015-05-10")]), 549.98);
	});
	it("la pension d'invalidité du mois se déduit du montant (CSS art. L821-1)", () =>
		assert.equal(
			seul(LOURD, { revenus_mensuels: [revenu("pension_invalidite", "2025-11", "2025-11", 600)] }),
			433.32,
		));
});

describe("AAH : ressources du conjoint (CSS art. L821-3, loi 2022-1158)", () => {
	const avec = (mois: string, annuel: number, enfants: Personne[] = []) => {
		const n2 = String(Number(mois.slice(0, 4)) - 2);
		return aah(
			[
				demandeur({ handicap: LOURD }),
				conjoint({ ressources_annuelles: { [n2]: { salaire_imposable: annuel } } }),
				...enfants,
			],
			mois,
		);
	};
	it("prises en compte en septembre 2023, plus en octobre", () => {
		assert.equal(avec("2023-09", 40_000), 0);
		assert.equal(avec("2023-10", 40_000), 971.37);
	});
	it("en décembre 2021, 72 % ; en janvier 2022, 90 % moins 5 000 € (décret 2022-42)", () => {
		// plafond 903,60 × 1,81 ; 0,72 × 18 000 / 12 = 1 080 ; (16 200 − 5 000) / 12 = 933,33
		assert.equal(avec("2021-12", 18_000), 555.52);
		assert.equal(avec("2022-01", 18_000), 702.18);
	});
	it("et 1 400 € par enfant, dont chacun relève aussi le plafond", () =>
		// plafond 903,60 × 2,31 ; (27 000 − 6 400) / 12
		assert.equal(avec("2022-01", 30_000, [enfant("2015-05-10")]), 370.65));
});
