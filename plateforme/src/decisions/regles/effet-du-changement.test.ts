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
	it("le mois suivant, même dit plus tard, dans les deux ans (R823-13, R823-10, al. 1, L821-7)", () => {
		const ne = (survenu: string) => dater("aide_logement", "enfant-arrive", { survenu });
		assert.deepEqual(ne("2020-12"), ["2021-01", 0]);
		assert.deepEqual(ne("2020-10"), ["2020-11", 0]);
		assert.deepEqual(ne("2018-11"), ["2018-12", 0]);
		assert.deepEqual(ne("2018-10"), ["2018-12", 1]);
	});

	it("une baisse compte dès le mois même (R823-12, R823-13)", () => {
		for (const nature of ["couple", "enfant-part"] as const)
			assert.deepEqual(dater("aide_logement", nature, { sens: "baisse" }), ["2020-10", 0]);
	});

	it("une séparation, le mois suivant, qu’elle augmente l’aide ou la baisse (R823-13, al. 2)", () => {
		for (const sens of ["hausse", "baisse"] as const)
			assert.deepEqual(dater("aide_logement", "separation", { sens }), ["2020-11", 0]);
	});

	it("un déménagement compte du mois même ; dit après, le texte ne tranche pas (R823-10, R823-14)", () => {
		const parti = (dit: string) =>
			dater("aide_logement", "demenagement", { survenu: "2020-12", dit });
		assert.deepEqual(parti("2020-12"), ["2020-12", 0]);
		assert.equal(parti("2021-01"), "demenagement-ancien");
	});

	it("le chômage indemnisé compte au deuxième mois qui suit (R822-14), la retraite au mois qui suit (R822-13)", () => {
		const perdu = (survenu: string) => dater("aide_logement", "chomage-indemnise", { survenu });
		assert.deepEqual(perdu("2020-10"), ["2020-12", 0]);
		assert.deepEqual(perdu("2020-11"), ["2021-01", 0]);
		assert.deepEqual(perdu("2018-10"), ["2018-12", 0]);
		assert.deepEqual(perdu("2018-09"), ["2018-12", 1]);
		assert.deepEqual(dater("aide_logement", "retraite"), ["2020-11", 0]);
	});

	it("un emploi retrouvé au chômage compte du mois même (R822-14, R822-15) ; sinon, au réexamen", () => {
		assert.deepEqual(dater("aide_logement", "reprise", { sens: "baisse" }), ["2020-10", 0]);
		assert.equal(dater("aide_logement", "emploi", { sens: "baisse" }), "reexamen");
	});

	it("ce que le texte ne date pas seul : un loyer, un revenu, un chômage dont l’indemnité n’est pas dite", () => {
		assert.equal(dater("aide_logement", "loyer"), "loyer");
		assert.equal(dater("aide_logement", "revenus"), "reexamen");
		assert.equal(dater("aide_logement", "chomage"), "indemnisation");
		assert.equal(dater("aide_logement", "arret"), "arret");
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
		for (const nature of ["chomage-indemnise", "chomage", "arret"] as const)
			assert.equal(dater("rsa", nature), "remplacement");
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
