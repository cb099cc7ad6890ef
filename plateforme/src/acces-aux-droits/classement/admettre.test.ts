import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Apprendre, admettre, CAS_MINIMUM, OUVERTS_MINIMUM, type Suite } from "./admettre.ts";
import { parLaLoi } from "./classement.ts";

/** Invented outcomes: only one benefit in two opens, which the law does not tell and a model may learn. */
const inventer = (n: number, ouvre: (i: number) => boolean = (i) => i % 2 === 0): Suite[] =>
	Array.from({ length: n }, (_, i) => ({
		dossier: i,
		prestation: i % 2 === 0 ? "ppa" : "asf",
		probabilite: 0.5 + ((i * 7) % 50) / 100,
		gain: 500 + ((i * 131) % 1000),
		moisPerdus: i % 12,
		obtenu: ouvre(i) ? 500 + ((i * 131) % 1000) : 0,
	}));

const parPrestation: Apprendre = (suites) => {
	const taux = (prestation: string) => {
		const siennes = suites.filter((suite) => suite.prestation === prestation);
		return siennes.filter(({ obtenu }) => obtenu > 0).length / Math.max(1, siennes.length);
	};
	const taux2 = new Map(["ppa", "asf"].map((prestation) => [prestation, taux(prestation)]));
	return (cas) => (taux2.get(cas.prestation) ?? 0) * cas.gain;
};
const motif = (verdict: ReturnType<typeof admettre>) => (verdict.admis ? "admis" : verdict.motif);

describe("Le classement", () => {
	it("est celui de la loi : la probabilité par le gain net, et rien de la personne", () => {
		const cas = { prestation: "ppa", probabilite: 0.5, gain: 1200, moisPerdus: 3 };
		assert.equal(parLaLoi(cas), 600);
		assert.equal(parLaLoi({ ...cas, prestation: "asf", moisPerdus: 0 }), 600);
	});
});

describe("Un modèle appris des suites passées", () => {
	it("est admis s’il trouve plus de ce qui fut obtenu, sur des dossiers qu’il n’a pas vus", () => {
		const verdict = admettre(inventer(3000), parPrestation, "graine");
		assert.equal(motif(verdict), "admis");
		if (!verdict.admis) return;
		assert.ok(verdict.mesure.modele > verdict.mesure.loi + 0.1);
		assert.ok(verdict.mesure.bas > 0 && verdict.mesure.bas < verdict.mesure.ecart);
		assert.deepEqual(admettre(inventer(3000), parPrestation, "graine"), verdict, "se refait");
	});

	it("apprend de deux dossiers sur trois, et ne lit des autres ni leur numéro, ni leur suite", () => {
		const appris = new Set<number>();
		const lus = new Set<string>();
		const regarder: Apprendre = (suites) => {
			for (const { dossier } of suites) appris.add(dossier);
			return (cas) => {
				for (const champ of Object.keys(cas)) lus.add(champ);
				return parLaLoi(cas);
			};
		};
		const verdict = admettre(inventer(3000), regarder, "graine");
		assert.equal(motif(verdict), "pas-mieux");
		assert.equal("mesure" in verdict && verdict.mesure.n, 3000 - appris.size);
		assert.ok(appris.size > 1800 && appris.size < 2200);
		assert.deepEqual([...lus].sort(), ["gain", "moisPerdus", "prestation", "probabilite"]);
	});

	it("n’a jamais les deux constats d’un même dossier des deux côtés", () => {
		const paires = inventer(3000).map((suite, i) => ({ ...suite, dossier: Math.floor(i / 2) }));
		const compter = new Map<number, number>();
		admettre(
			paires,
			(suites) => {
				for (const { dossier } of suites) compter.set(dossier, (compter.get(dossier) ?? 0) + 1);
				return parLaLoi;
			},
			"graine",
		);
		assert.deepEqual([...new Set(compter.values())], [2]);
	});

	it("n’est pas admis s’il ne vaut que la loi, ou moins", () => {
		assert.equal(motif(admettre(inventer(3000), () => parLaLoi, "graine")), "pas-mieux");
		const envers: Apprendre = () => (cas) => -parLaLoi(cas);
		assert.equal(motif(admettre(inventer(3000), envers, "graine")), "pas-mieux");
	});

	it("est refusé avec trop peu de cas gardés : un de moins que le minimum, pas au minimum", () => {
		const gardes = (n: number) => {
			let vus = 0;
			const compter: Apprendre = (lues) => {
				vus = lues.length;
				return parLaLoi;
			};
			const verdict = admettre(inventer(n), compter, "graine");
			return { verdict, gardes: vus > 0 ? n - vus : undefined };
		};
		let n = 3 * CAS_MINIMUM - 200;
		while (motif(gardes(n).verdict) === "trop-peu-de-cas") n++;
		assert.equal(gardes(n).gardes, CAS_MINIMUM);
		assert.equal(motif(gardes(n - 1).verdict), "trop-peu-de-cas");
	});

	it("est refusé avec trop peu de droits ouverts, ou des rangs qui n’en sont pas", () => {
		const rares = inventer(3000, (i) => i < OUVERTS_MINIMUM);
		assert.equal(motif(admettre(rares, parPrestation, "graine")), "trop-peu-de-droits-ouverts");
		const vide: Apprendre = () => () => Number.NaN;
		assert.equal(motif(admettre(inventer(3000), vide, "graine")), "rang-illisible");
	});
});
