import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ANNEE, defini, fois } from "../essai.fixture.ts";
import { anneeDe } from "./precedentes.ts";
import type { Somme } from "./sommes.ts";
import { assembler, moisDe, valeurDe } from "./valeur.ts";

const cases = (n: number, somme: number, en_cours = 0) => [{ n, somme, en_cours }];

describe("La valeur d’un indicateur", () => {
	it("est une part de 0 à 100, une moyenne ou un nombre, selon son calcul", () => {
		assert.equal(valeurDe({ calcul: "part" }, cases(8, 6)).valeur, 75);
		assert.equal(valeurDe({ calcul: "moyenne" }, cases(8, 20)).valeur, 2.5);
		assert.equal(valeurDe({ calcul: "nombre" }, cases(8, 8)).valeur, 8);
	});

	it("est retenue sous cinq cas, part ou moyenne, et le dit ; donnée à cinq", () => {
		for (const calcul of ["part", "moyenne"] as const) {
			const quatre = valeurDe({ calcul }, cases(4, 4));
			assert.deepEqual([quatre.valeur, quatre.n], [null, 4]);
			assert.match(quatre.pourquoi ?? "", /Moins de cinq cas/);
			const cinq = valeurDe({ calcul }, cases(5, 5));
			assert.notEqual(cinq.valeur, null);
			assert.equal(cinq.pourquoi, undefined);
		}
	});

	it("sans aucun cas, est une phrase et jamais NaN ; ce qui reste en cours est dit", () => {
		const vide = valeurDe({ calcul: "part" }, []);
		assert.deepEqual(
			[vide.valeur, vide.n, vide.pourquoi],
			[null, 0, "Aucun cas sur cette période."],
		);
		const ouverts = valeurDe({ calcul: "moyenne" }, cases(0, 0, 3));
		assert.match(ouverts.pourquoi ?? "", /3\ssont encore en cours/);
		assert.match(
			valeurDe({ calcul: "part" }, cases(0, 0, 1)).pourquoi ?? "",
			/1\sest encore en cours/,
		);
	});

	it("un nombre nul est zéro, un petit nombre n’est pas retenu", () => {
		assert.deepEqual(valeurDe({ calcul: "nombre" }, []), { valeur: 0, n: 0, enCours: 0 });
		assert.equal(valeurDe({ calcul: "nombre" }, cases(1, 1)).valeur, 1);
	});
});

describe("La mesure d’un indicateur", () => {
	const somme = (mois: string, modalite: string | null, n: number, somme: number): Somme => ({
		indicateur: "asf-demandes",
		mois,
		modalite,
		n,
		somme,
		en_cours: 0,
	});

	it("ne fait l’ensemble que d’une modalité où la définition le dit, et montre l’autre à part", () => {
		const sommes = [somme("2020-06", "telephone", 10, 2), somme("2020-06", "sms", 90, 9)];
		const mesure = assembler(defini("asf-demandes"), ANNEE, sommes);
		assert.deepEqual([mesure.valeur, mesure.n], [20, 10]);
		assert.deepEqual(
			mesure.modalites.map(({ modalite, valeur, n }) => [modalite, valeur, n]),
			[
				["telephone", 20, 10],
				["sms", 10, 90],
			],
		);
		assert.deepEqual(
			mesure.mois.filter(({ n }) => n > 0).map(({ mois, valeur }) => [mois, valeur]),
			[["2020-06", 20]],
		);
	});

	it("montre douze mois, même vides, et les modes d’un nombre, même à zéro", () => {
		const mesure = assembler(defini("rendez-vous-par-mode"), ANNEE, []);
		assert.equal(mesure.mois.length, 12);
		assert.deepEqual(
			mesure.modalites.map(({ modalite, valeur }) => [modalite, valeur]),
			[
				["sur-place", 0],
				["telephone", 0],
				["numerique", 0],
			],
		);
		assert.deepEqual(assembler(defini("asf-demandes"), ANNEE, []).modalites, []);
	});

	it("ne donne pas zéro à un mois qui n’avait pas commencé au jour de la mesure", () => {
		const mois = (au: string) =>
			assembler(defini("rendez-vous-par-mode"), { ...ANNEE, au }, []).mois.map(
				({ valeur }) => valeur,
			);
		assert.deepEqual(mois("2020-11-30"), [...Array(11).fill(0), null]);
		assert.deepEqual(mois("2020-12-01"), Array(12).fill(0));
	});

	it("une modalité que la définition ne nomme pas garde son code, après les autres", () => {
		const sommes = fois(2, (rang) => ({
			...somme("2020-06", rang ? "telephone" : "pigeon", 5, 5),
		}));
		const noms = assembler(defini("asf-demandes"), ANNEE, sommes).modalites.map(({ nom }) => nom);
		assert.deepEqual(noms, ["Par téléphone", "pigeon"]);
	});
});

describe("La période", () => {
	it("compte ses mois d’une année à l’autre, le dernier jour exclu", () => {
		assert.deepEqual(moisDe({ debut: "2020-11-01", fin: "2021-02-01" }), [
			"2020-11",
			"2020-12",
			"2021-01",
		]);
		assert.deepEqual(moisDe({ debut: "2020-12-15", fin: "2021-01-02" }), ["2020-12", "2021-01"]);
	});

	it("n’a d’année précédente que si elle est une année civile", () => {
		assert.equal(anneeDe(ANNEE), 2020);
		assert.equal(anneeDe({ debut: "2020-01-02", fin: "2021-01-01" }), undefined);
		assert.equal(anneeDe({ debut: "2020-01-01", fin: "2021-01-02" }), undefined);
		assert.equal(anneeDe({ debut: "2020-01-01", fin: "2022-01-01" }), undefined);
	});
});
