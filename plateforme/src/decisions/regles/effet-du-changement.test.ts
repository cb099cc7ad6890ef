import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CodePrestation } from "droits";
import { type CasDuChangement, effetDuChangement } from "./effet-du-changement.ts";
import type { NatureDuChangement } from "./natures-du-changement.ts";

const dater = (
	prestation: CodePrestation,
	nature: NatureDuChangement | NatureDuChangement[],
	reste: Partial<CasDuChangement> = {},
) => {
	const lu = effetDuChangement(prestation, {
		...{ survenu: "2020-10", dit: "2020-12", sens: "hausse", devientIsole: false },
		natures: new Set([nature].flat()),
		...reste,
	});
	return "sansDate" in lu ? lu.sansDate : [lu.effet, lu.perdus];
};

describe("Prestations familiales (CSS L552-1, R552-2, R552-3)", () => {
	it("un enfant né en octobre compte à partir de novembre ; un enfant parti en octobre ne compte plus en octobre", () => {
		for (const code of ["af", "cf", "paje_base"] as const) {
			assert.deepEqual(dater(code, "enfant-arrive"), ["2020-11", 0]);
			assert.deepEqual(dater(code, "enfant-part", { sens: "baisse" }), ["2020-10", 0]);
		}
	});

	it("l’allocation de soutien familial s’arrête dès le mois de la vie de couple", () => {
		assert.deepEqual(dater("asf", "couple", { sens: "baisse" }), ["2020-10", 0]);
	});

	it("vingt-quatre mois se rattrapent, pas un de plus (L553-1)", () => {
		const ne = (survenu: string) => dater("af", "enfant-arrive", { survenu });
		assert.deepEqual(ne("2018-11"), ["2018-12", 0]);
		assert.deepEqual(ne("2018-10"), ["2018-12", 1]);
	});

	it("un déménagement ou un salaire dit en même temps qu’une naissance n’en change pas la date", () => {
		assert.deepEqual(dater("af", ["enfant-arrive", "demenagement", "revenus"]), ["2020-11", 0]);
	});
});

describe("Aide au logement (CCH R823-10 à R823-14)", () => {
	it("le mois suivant, au plus tôt le mois où on le dit : ceux d’avant sont perdus", () => {
		const ne = (survenu: string) => dater("aide_logement", "enfant-arrive", { survenu });
		assert.deepEqual(ne("2020-12"), ["2021-01", 0]);
		assert.deepEqual(ne("2020-11"), ["2020-12", 0]);
		assert.deepEqual(ne("2020-10"), ["2020-12", 1]);
	});

	it("une baisse compte dès le mois même (R823-12, R823-13)", () => {
		assert.deepEqual(dater("aide_logement", "couple", { sens: "baisse" }), ["2020-10", 0]);
	});

	it("un déménagement compte du mois même ; dit après, un agent le date (R823-14, non lu en entier)", () => {
		const parti = (dit: string) =>
			dater("aide_logement", "demenagement", { survenu: "2020-12", dit });
		assert.deepEqual(parti("2020-12"), ["2020-12", 0]);
		assert.equal(parti("2021-01"), "demenagement-ancien");
	});

	it("le chômage compte au deuxième mois qui suit (R822-14)", () => {
		const perdu = (survenu: string) => dater("aide_logement", "perte-emploi", { survenu });
		assert.deepEqual(perdu("2020-10"), ["2020-12", 0]);
		assert.deepEqual(perdu("2020-11"), ["2021-01", 0]);
		assert.deepEqual(perdu("2020-09"), ["2020-12", 1]);
	});

	it("un loyer qui change, un revenu qui change : la date n’est pas dans le texte seul (R823-6, R823-7)", () => {
		assert.equal(dater("aide_logement", "loyer"), "loyer");
		assert.equal(dater("aide_logement", "revenus"), "reexamen");
		assert.equal(dater("aide_logement", "reprise"), "texte");
	});
});

describe("RSA (CASF R262-4, R262-4-1, R262-13) et prime d’activité (CSS R843-1, R843-2)", () => {
	it("une séparation change le RSA dès le mois même ; la prime, seulement pour qui reste seul avec un enfant", () => {
		assert.deepEqual(dater("rsa", "separation"), ["2020-10", 0]);
		assert.equal(dater("ppa", "separation"), "reexamen");
		assert.deepEqual(dater("ppa", "separation", { devientIsole: true }), ["2020-10", 0]);
	});

	it("une naissance attend le réexamen, sauf pour qui devient parent isolé", () => {
		for (const code of ["rsa", "ppa"] as const) {
			assert.equal(dater(code, "enfant-arrive"), "reexamen");
			assert.deepEqual(dater(code, "enfant-arrive", { devientIsole: true }), ["2020-10", 0]);
		}
	});

	it("une vie de couple et une reprise d’emploi attendent le réexamen (R262-13, al. 3)", () => {
		for (const nature of ["couple", "reprise", "revenus"] as const)
			assert.equal(dater("rsa", nature, { sens: "baisse" }), "reexamen");
	});

	it("un emploi perdu dépend de ce qui le remplace : un agent le sait", () => {
		assert.equal(dater("rsa", "perte-emploi"), "remplacement");
	});

	it("une séparation ancienne se rattrape vingt-quatre mois", () => {
		const separe = (survenu: string) => dater("rsa", "separation", { survenu });
		assert.deepEqual(separe("2018-12"), ["2018-12", 0]);
		assert.deepEqual(separe("2018-11"), ["2018-12", 1]);
	});

	it("deux changements que la loi date autrement ne se datent pas sans un agent", () => {
		assert.equal(dater("rsa", ["separation", "revenus"]), "plusieurs");
		assert.equal(dater("rsa", ["couple", "demenagement"]), "reexamen");
	});
});

describe("Ce que nous n’avons pas lu", () => {
	it("se dit, et ne se date pas", () => {
		for (const code of ["aah", "mva", "aeeh", "cmg", "ars"] as const)
			assert.equal(dater(code, "couple"), "texte");
	});
});
