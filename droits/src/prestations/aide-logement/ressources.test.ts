import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	locataire,
	ressources,
	revenu,
	salaire,
} from "../../../test/foyers.ts";
import { relever } from "../../calculer.ts";
import type { Foyer, Personne } from "../../foyer/types.ts";
import type { RessourcesLogement } from "./ressources.ts";

const lire = (mois: string, personnes: Personne[], plus: Partial<Foyer> = {}) =>
	relever(foyer(mois, personnes, { ...locataire(300), ...plus })).logement
		?.ressources as RessourcesLogement;
const r = (...args: Parameters<typeof lire>) => lire(...args).montant;

describe("Ressources de l'aide au logement : période (CCH art. R822-3, décret 2019-1574)", () => {
	const paye = (de: string, a: string) => demandeur({ revenus_mensuels: [salaire(de, a, 1000)] });
	it("depuis janvier 2021, les douze mois de M-13 à M-2, moins 10 %", () => {
		assert.equal(r("2025-11", [paye("2024-10", "2025-09")]), 10_800);
		assert.equal(r("2025-11", [paye("2025-10", "2025-11")]), 0);
		assert.equal(r("2025-11", [paye("2024-01", "2024-09")]), 0);
	});
	it("jusqu'en décembre 2020, l'année N-2", () => {
		assert.equal(r("2020-12", [paye("2018-01", "2018-12")]), 10_800);
		assert.equal(r("2020-12", [paye("2019-11", "2020-10")]), 0);
		assert.equal(r("2021-01", [paye("2019-12", "2020-11")]), 10_800);
	});
	it("à la centaine d'euros supérieure (CCH art. D823-17, 4°)", () => {
		assert.equal(r("2025-11", [demandeur(ressources(2023, 9000))]), 9000);
		assert.equal(r("2025-11", [demandeur(ressources(2023, 9000.01))]), 9100);
	});
	it("les pensions versées l'an passé se déduisent", () =>
		assert.equal(
			r("2025-11", [
				demandeur({
					ressources_annuelles: {
						"2023": { benefice_micro: 9000 },
						"2024": { pension_alimentaire_versee: 1200 },
					},
				}),
			]),
			7800,
		));
	it("un enfant ne compte qu'au-delà de 1,25 plafond de l'Aspa : 14 416,28 € en 2023 (CCH art. R823-4)", () => {
		const avec = (annuel: number) =>
			r("2025-11", [demandeur(), enfant("2005-05-10", ressources(2023, annuel))]);
		assert.equal(avec(14_416), 0);
		assert.equal(avec(14_417), 100);
	});
});

describe("Ressources de l'aide au logement : étudiants (CCH art. R822-20)", () => {
	const etudiant = (mois: string, annuel: number, plus: Partial<Personne> = {}) =>
		r(mois, [
			demandeur({
				activite: "etudiant",
				date_naissance: "2001-05-10",
				...ressources(Number(mois.slice(0, 4)) - 2, annuel),
				...plus,
			}),
		]);
	it("en 2020, un plancher de 7 700 €, 6 200 € pour un boursier", () => {
		assert.equal(etudiant("2020-12", 0), 7700);
		assert.equal(etudiant("2020-12", 0, { boursier: true }), 6200);
		assert.equal(etudiant("2020-12", 12_000), 12_000);
	});
	it("depuis 2021, un forfait qui remplace les ressources", () => {
		assert.equal(etudiant("2021-01", 0), 7700);
		assert.equal(etudiant("2021-01", 12_000), 7700);
		assert.equal(etudiant("2025-11", 12_000, { boursier: true }), 6900);
	});
	it("jusqu'à la veille de ses 28 ans", () => {
		assert.equal(etudiant("2021-01", 12_000, { date_naissance: "1993-01-02" }), 7700);
		assert.equal(etudiant("2021-01", 12_000, { date_naissance: "1993-01-01" }), 12_000);
		assert.equal(etudiant("2020-12", 0, { date_naissance: "1980-01-01" }), 7700);
	});
});

describe("Ressources de l'aide au logement : chômage et inactivité (CCH art. R822-13 à R822-17)", () => {
	const chomeur = (chomage_depuis: string, allocation: number) =>
		demandeur({
			activite: "chomeur",
			chomage_depuis,
			...ressources(2023, 9000),
			revenus_mensuels: [revenu("chomage", "2025-11", "2025-11", allocation, allocation)],
		});
	it("indemnisé depuis deux mois : abattement de 30 %", () => {
		assert.equal(r("2025-11", [chomeur("2025-08-31", 500)]), 6300);
		assert.equal(r("2025-11", [chomeur("2025-09-01", 500)]), 9000);
	});
	it("sans allocation depuis deux mois : revenus ignorés", () => {
		assert.equal(r("2025-11", [chomeur("2025-08-31", 0)]), 0);
		assert.equal(r("2025-11", [chomeur("2025-09-01", 0)]), 9000);
	});
	it("ceux du conjoint aussi, comme dans la référence, mais pas les pensions", () => {
		const autre = conjoint({
			...ressources(2023, 5000),
			revenus_mensuels: [revenu("retraite", "2024-10", "2025-09", 500, 500)],
		});
		assert.equal(r("2025-11", [chomeur("2025-08-31", 0), autre]), 5400);
	});
	it("au RSA le mois précédent : revenus ignorés", () =>
		assert.equal(
			r("2025-11", [demandeur(ressources(2023, 9000))], { droits_en_cours: { rsa: true } }),
			0,
		));
	it("retraité, ou titulaire de l'AAH, sans salaire : abattement de 30 % sur le passé", () => {
		const passe = { revenus_mensuels: [salaire("2024-10", "2025-09", 1000)] };
		assert.equal(r("2025-11", [demandeur({ activite: "retraite", ...passe })]), 7600);
		assert.equal(r("2025-11", [demandeur(passe)]), 10_800);
		const titulaire = { handicap: { taux_incapacite: 0.8 }, ...passe };
		assert.equal(r("2025-11", [demandeur(titulaire)]), 7600);
	});
});

describe("Évaluation forfaitaire des ressources, jusqu'en mars 2020 (CSS ancien art. R532-8)", () => {
	const paye = (plus: Partial<Personne> = {}) =>
		demandeur({ revenus_mensuels: [salaire("2020-01", "2020-03", 1500)], ...plus });
	it("douze fois le salaire du mois précédent, moins 10 % ; abandonnée en avril 2020", () => {
		assert.equal(r("2020-03", [paye()]), 16_200);
		assert.equal(r("2020-04", [paye()]), 0);
	});
	it("si N-2 ne dépasse pas 1 015 Smic horaires : 10 028,20 €", () => {
		assert.equal(r("2020-03", [paye(ressources(2018, 10_028))]), 16_200);
		assert.equal(r("2020-03", [paye(ressources(2018, 10_029))]), 10_100);
	});
	it("pas avant 25 ans sous 1 339,80 € de salaire", () => {
		const jeune = (paie: number, date_naissance: string) =>
			r("2020-03", [
				demandeur({ date_naissance, revenus_mensuels: [salaire("2020-01", "2020-03", paie)] }),
			]);
		assert.equal(jeune(1339.79, "1995-03-02"), 0);
		assert.equal(jeune(1339.8, "1995-03-02"), 14_500);
		assert.equal(jeune(1339.79, "1995-03-01"), 14_500);
	});
	it("un indépendant est évalué à 1 500 Smic horaires du dernier 1er juillet", () =>
		assert.equal(
			r("2020-03", [
				demandeur({ ressources_annuelles: { "2019": { benefice_independant: 3000 } } }),
			]),
			15_100,
		));
});
