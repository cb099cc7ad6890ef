import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Personne, RessourcesAnnee } from "droits";
import { adulte, enfant, foyer, payees, revenus, seul } from "./foyers.fixture.ts";
import { quotientFamilial } from "./quotient-familial.ts";

describe("Le quotient familial", () => {
	it("ajoute au douzième des ressources N-2 les prestations du mois, puis divise par les parts", () => {
		const deux = foyer(seul, enfant("2015-03-01"), enfant("2017-03-01"));
		const mensuelles = [
			{ prestation: "af" as const, montant: 13_195 },
			{ prestation: "aide_logement" as const, montant: 30_000 },
		];
		assert.deepEqual(quotientFamilial(deux, mensuelles), {
			montant: Math.round((100_000 + 43_195) / 3),
			reserves: [],
		});
	});

	it("compte la prime d’activité, et laisse ce qui n’est pas de chaque mois ou paie une garde", () => {
		const avec = (...codes: ("ppa" | "ars" | "paje_naissance" | "cmg")[]) =>
			quotientFamilial(
				foyer(seul),
				codes.map((prestation) => ({ prestation, montant: 40_000 })),
			)?.montant;
		assert.equal(avec("ars", "paje_naissance", "cmg"), 50_000);
		assert.equal(avec("ppa"), 70_000);
	});

	it("compte les deux adultes avant abattement fiscal, et retire la pension alimentaire versée", () => {
		const couple = foyer(
			adulte("demandeur", { salaire_imposable: 20_000, pension_alimentaire_versee: 2_000 }),
			adulte("conjoint", { chomage_imposable: 6_000 }),
		);
		assert.equal(quotientFamilial(couple, [])?.montant, 100_000);
	});

	it("ne descend pas sous les prestations quand la pension versée dépasse les ressources", () => {
		const dette = adulte("demandeur", { pension_alimentaire_versee: 2_000 });
		assert.equal(quotientFamilial(foyer(dette), [])?.montant, 0);
	});

	it("ne se dit pas quand le dossier ne sait pas une ressource ou un montant", () => {
		for (const personne of [
			adulte("demandeur", null),
			adulte("demandeur", { salaire_imposable: null }),
			adulte("demandeur", { pension_alimentaire_versee: null }),
			{ ...seul, ressources_annuelles: null },
			{ ...seul, ressources_annuelles: { "2017": { salaire_imposable: 1 } } },
		]) {
			assert.equal(quotientFamilial(foyer(personne), []), undefined);
		}
		assert.equal(quotientFamilial(foyer(seul), [{ prestation: "ppa", montant: null }]), undefined);
	});
});

describe("Les revenus d’il y a deux ans, quand la personne ne travaille plus", () => {
	const ANNEE: RessourcesAnnee = {
		salaire_imposable: 12_000,
		chomage_imposable: 2_400,
		pension_alimentaire: 1_200,
	};
	/** €/month of the resources kept: 1,000 of work, 200 of unemployment, 100 of maintenance. */
	const retenu = (reste: Partial<Personne>, code?: "rsa" | "aah", annee = ANNEE) => {
		const quotient = quotientFamilial(
			foyer(adulte("demandeur", annee, reste)),
			payees(...(code ? [code] : [])),
		);
		return quotient && [(quotient.montant * 2) / 100, ...quotient.reserves];
	};
	const chomeur = (chomage_depuis: string | null, reste: Partial<Personne> = {}) => ({
		activite: "chomeur" as const,
		chomage_depuis,
		...reste,
	});

	it("restent entiers pour qui travaille", () => {
		assert.deepEqual(retenu({}), [1300]);
		assert.deepEqual(retenu({ activite: "etudiant", ...revenus("salaire") }), [1300]);
		assert.deepEqual(retenu({ activite: "retraite", ...revenus("salaire") }), [1300]);
	});

	it("restent entiers quand rien ne dit au dossier que la personne a cessé de travailler", () => {
		assert.deepEqual(retenu({ revenus_mensuels: null }), [1300]);
		assert.deepEqual(retenu({ activite: null, revenus_mensuels: null }), [1300]);
		assert.deepEqual(retenu({ activite: "etudiant" }), [1300]);
	});

	it("au chômage indemnisé depuis deux mois : 30 % de moins sur le travail seul", () => {
		assert.deepEqual(retenu(chomeur("2020-10-31", revenus("chomage"))), [1000]);
		assert.deepEqual(retenu(chomeur("2020-11-01", revenus("chomage"))), [1300]);
	});

	it("au chômage sans indemnité, ou à l’ASS : ni travail ni chômage", () => {
		assert.deepEqual(retenu(chomeur("2020-10-31")), [100]);
		assert.deepEqual(retenu(chomeur("2020-10-31", revenus("ass"))), [100]);
		assert.deepEqual(retenu(chomeur("2020-10-31", revenus("chomage", "2020-10"))), [100]);
		assert.deepEqual(retenu(chomeur("2020-11-01")), [1300]);
	});

	it("à la retraite, en invalidité, à l’AAH : 30 % de moins sur le travail et le chômage", () => {
		assert.deepEqual(retenu({ activite: "retraite" }), [940]);
		assert.deepEqual(retenu({ activite: "inactif", ...revenus("pension_invalidite") }), [940]);
		assert.deepEqual(retenu({ activite: "inactif" }, "aah"), [940]);
	});

	it("l’AAH d’un couple ne réduit que les revenus de la personne handicapée", () => {
		const couple = foyer(
			adulte("demandeur", ANNEE, { activite: "inactif", handicap: { taux_incapacite: 0.8 } }),
			adulte("conjoint", ANNEE),
		);
		assert.deepEqual(quotientFamilial(couple, payees("aah")), {
			montant: (94_000 + 130_000) / 2,
			reserves: [],
		});
	});

	it("au RSA : ni travail ni chômage, sauf doute si la personne travaille", () => {
		assert.deepEqual(retenu({ activite: "inactif" }, "rsa"), [100]);
		assert.deepEqual(retenu({ activite: "inactif", ...revenus("salaire") }, "rsa"), [
			1300,
			"fin-activite",
		]);
	});

	it("restent entiers, sous réserve, quand le dossier dit un arrêt sans en dire assez", () => {
		for (const reste of [
			chomeur(null),
			chomeur("2020-10-31", revenus("salaire")),
			{ activite: "inactif" as const },
			chomeur("2020-10-31", { revenus_mensuels: null }),
			{ activite: "retraite" as const, revenus_mensuels: null },
			revenus("ij_maladie"),
		]) {
			assert.deepEqual(retenu(reste), [1300, "fin-activite"], JSON.stringify(reste));
		}
	});

	it("sans réserve quand il n’y avait alors ni travail ni chômage", () => {
		assert.deepEqual(
			retenu({ activite: "inactif" }, undefined, { pension_alimentaire: 1_200 }),
			[100],
		);
	});
});
