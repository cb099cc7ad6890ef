import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	centimes,
	conjoint,
	demandeur,
	enfant,
	foyer,
	montant,
	salaire,
} from "../../../test/foyers.ts";
import { relever } from "../../calculer.ts";
import { ecrireMois } from "../../calendrier.ts";
import type { Foyer, Personne } from "../../foyer/types.ts";

/** Novembre 2025 : montant forfaitaire de 633,21 €, Smic horaire de 11,88 €. */
const MOIS = "2025-11";
const ppa = (personnes: Personne[], plus: Partial<Foyer> = {}, mois = MOIS) =>
	montant(foyer(mois, personnes, plus), "ppa");
const lus = (personnes: Personne[], mois = MOIS, plus: Partial<Foyer> = {}) =>
	relever(foyer(mois, personnes, plus)).ppa.mois;
const paye = (paie: number, plus: Partial<Personne> = {}, de = "2025-01", a = "2026-06") =>
	demandeur({ revenus_mensuels: [salaire(de, a, paie)], ...plus });

describe("Prime d'activité : formule (CSS art. L842-3, D843-1 à D843-3)", () => {
	it("forfait + bonification + 59,85 % du revenu − ressources", () =>
		// 633,21 + 184,27 + 0,5985 × 1 500 − 1 500
		assert.equal(ppa([paye(1500)]), 215.23));
	it("la pente passe de 61 % à 59,85 % en avril 2025", () => {
		const [mars, avril] = lus([paye(1500)], "2025-06");
		assert.deepEqual([mars.pente, avril.pente], [0.61, 0.5985]);
	});
	it("rien sous 15 €", () => {
		assert.equal(ppa([paye(1998.7)]), 15);
		assert.equal(ppa([paye(1998.71)]), 0);
	});
	it("moyenne de M-3 à M-1, ou de M-4 à M-2 en trimestre décalé", () => {
		const mois = (trimestre_reference_decale: boolean) =>
			lus([paye(1500)], MOIS, { trimestre_reference_decale }).map((m) => ecrireMois(m.mois));
		assert.deepEqual(mois(false), ["2025-08", "2025-09", "2025-10"]);
		assert.deepEqual(mois(true), ["2025-07", "2025-08", "2025-09"]);
		assert.equal(ppa([paye(1500, {}, "2025-10", "2025-10")]), 71.74);
	});
});

describe("Prime d'activité : bonification individuelle (CSS art. D843-2)", () => {
	const bonus = (paie: number) => lus([paye(paie)])[0].bonification;
	it("à partir de 59 heures de Smic : 700,92 €", () => {
		assert.equal(bonus(700.92), 0);
		assert.ok(bonus(700.93) > 0);
	});
	it("entière à 120 heures, 1 425,60 € : 29,101 % du montant forfaitaire, 184,27 €", () => {
		assert.ok(bonus(1425.5) < 184.25);
		assert.equal(centimes(bonus(1425.6)), 184.27);
		assert.equal(bonus(3000), 184.27);
	});
	it("entière à 138 heures et 37,7 % depuis avril 2026", () => {
		const [mars, avril] = lus([paye(1658.76)], "2026-06");
		assert.equal(centimes(mars.bonification), 184.27);
		assert.equal(centimes(avril.bonification), 240.63);
		assert.ok(lus([paye(1658)], "2026-06")[1].bonification < 240.5);
	});
	it("une par personne qui travaille", () => {
		const autre = conjoint({ revenus_mensuels: [salaire("2025-01", MOIS, 1500)] });
		assert.equal(lus([paye(1500), autre])[0].bonification, 368.54);
	});
});

describe("Prime d'activité : condition d'activité (CSS art. L842-1, L842-2 et R842-1)", () => {
	it("un revenu l'un des trois mois précédents", () => {
		const un = (mois: string) => relever(foyer(MOIS, [paye(1500, {}, mois, mois)])).ppa.ouvert;
		assert.deepEqual(["2025-07", "2025-08", "2025-10", "2025-11"].map(un), [
			false,
			true,
			true,
			false,
		]);
	});
	it("ces mois restent M-3 à M-1 en trimestre décalé, comme la référence", () =>
		assert.equal(
			ppa([paye(1500, {}, "2025-07", "2025-07")], { trimestre_reference_decale: true }),
			0,
		));
	it("un étudiant : plus de 55 % de 169 Smic horaires chacun des trois mois, 1 104,25 €", () => {
		assert.equal(ppa([paye(1104.24, { activite: "etudiant" })]), 0);
		assert.equal(ppa([paye(1104.25, { activite: "etudiant" })]), 292.41);
		const deux = paye(1500, { activite: "etudiant" }, "2025-09", "2025-10");
		assert.equal(ppa([deux]), 0);
	});
	it("un majeur dans le foyer", () => {
		assert.equal(ppa([paye(1500, { date_naissance: "2007-10-01" })]), 71.74);
		assert.equal(ppa([paye(1500, { date_naissance: "2007-10-02" })]), 0);
	});
	it("ou la majoration de parent isolé, sans travailler", () => {
		const f = foyer(MOIS, [demandeur(), enfant("2024-05-10")]);
		assert.equal(relever(f).ppa.ouvert, true);
	});
});

describe("Prime d'activité : ressources (CSS art. R844-1 à R844-5, D843-4)", () => {
	it("l'AAH est un revenu d'activité à partir de 29 heures de Smic : 344,52 €", () => {
		const activite = (paie: number) =>
			centimes(lus([paye(paie, { handicap: { taux_incapacite: 0.8 } })])[0].activite);
		assert.equal(activite(344.51), 344.51);
		assert.equal(activite(344.53), 1308.94);
	});
	it("forfait logement de 12 % du montant de la prime (CSS art. R844-3)", () => {
		const gratuit = {
			logement: { statut_occupation: "loge_gratuitement" as const, zone_apl: 2 as const },
		};
		assert.equal(ppa([paye(1500)], gratuit), 139.24);
	});
	it("le montant forfaitaire suit la composition du foyer", () => {
		const avec = (autres: Personne[]) => centimes(lus([paye(1500), ...autres])[0].forfaitaire);
		assert.equal(avec([conjoint()]), 949.82);
		assert.equal(avec([conjoint(), enfant("2015-05-10")]), 1139.78);
		assert.equal(avec([enfant("2024-05-10")]), 1084.16);
	});
});

describe("Prime d'activité : le mois qui ne peut rien donner n'est pas calculé", () => {
	it("et le montant est celui du calcul entier, à chaque salaire, pour chaque famille", () => {
		const familles: [Personne[], Partial<Foyer>][] = [
			[[], {}],
			[[enfant("2015-05-01"), enfant("2024-05-01")], {}],
			[[conjoint({ revenus_mensuels: [salaire("2025-01", "2026-06", 900)] })], {}],
			[[], { logement: { statut_occupation: "locataire_vide", loyer: 500, zone_apl: 3 } }],
		];
		let abreges = 0;
		for (const [autres, plus] of familles)
			for (let paie = 0; paie <= 6000; paie += 37) {
				const f = foyer(MOIS, [paye(paie), ...autres], plus);
				const { ppa } = relever(f, { sansDetail: true });
				const entiere = relever(f).ppa;
				assert.equal(ppa.montant, entiere.montant, `${paie} €`);
				abreges += entiere.ouvert && ppa.mois.length === 0 ? 1 : 0;
			}
		assert.ok(abreges > 0);
	});
});
