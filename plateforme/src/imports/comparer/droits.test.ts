import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { copie, etendue, foyer } from "../ligne/ligne.fixture.ts";
import { type Ligne, lireLigne } from "../ligne/lire-ligne.ts";
import type { DroitEcrit } from "./connu.ts";
import { comparerDroits } from "./droits.ts";

const ligneDe = (brut: unknown): Ligne => {
	const lecture = lireLigne(brut, "2020-12");
	assert.ok(lecture.ok, JSON.stringify(lecture));
	return lecture.ligne;
};
const avecDroits = (droits_valorises: unknown) => ligneDe({ ...copie(foyer), droits_valorises });
const ppa = (montant: number, depuis = "2019-06-01"): DroitEcrit => ({
	prestation: "ppa",
	beneficiaire: "foyer",
	etat: "en_paiement",
	montant,
	depuis,
	finiLe: null,
});
const paye = (montant: number, depuis = "2019-06") => ({
	ppa: { etat: "en_paiement", montant, depuis },
});

describe("Comparer les droits d’un dossier à ceux d’une ligne", () => {
	it("le même droit n’écrit rien, au centime", () => {
		assert.deepEqual(comparerDroits([ppa(21950)], avecDroits(paye(219.5))), []);
		assert.equal(comparerDroits([ppa(21950)], avecDroits(paye(219.51))).length, 2);
	});

	it("un autre montant vaut dès le mois du foyer, et garde l’ancien comme historique", () => {
		assert.deepEqual(comparerDroits([ppa(21950)], avecDroits(paye(180))), [
			{ ...ppa(21950), finiLe: "2020-12-01" },
			{ ...ppa(18000, "2020-12-01"), finiLe: null },
		]);
	});

	it("corrigé deux fois le même mois, le droit ne fait qu’une ligne", () => {
		assert.deepEqual(comparerDroits([ppa(18000, "2020-12-01")], avecDroits(paye(190))), [
			{ ...ppa(19000, "2020-12-01"), finiLe: null },
		]);
	});

	it("un droit rouvert plus tard vaut du mois que le fichier dit", () => {
		assert.deepEqual(
			comparerDroits([ppa(21950)], avecDroits(paye(180, "2020-09"))).map(({ depuis, finiLe }) => [
				depuis,
				finiLe,
			]),
			[
				["2019-06-01", "2020-09-01"],
				["2020-09-01", null],
			],
		);
	});

	it("un droit absent de la ligne finit ; des droits inconnus (null) ne finissent rien", () => {
		assert.deepEqual(comparerDroits([ppa(21950)], avecDroits({})), [
			{ ...ppa(21950), finiLe: "2020-12-01" },
		]);
		assert.deepEqual(comparerDroits([ppa(21950)], avecDroits(null)), []);
	});

	it("un historique est écrit tel quel, et deux fois n’ajoute rien", () => {
		const droits = [
			{
				prestation: "ppa",
				etat: "en_paiement",
				montant: 180,
				depuis: "2019-06-01",
				fini_le: "2020-10-01",
			},
			{ prestation: "ppa", etat: "en_paiement", montant: 219.5, depuis: "2020-10-01" },
		];
		const ligne = ligneDe({ ...copie(etendue), droits });
		assert.equal(comparerDroits([], ligne).length, 2);
		const deja = comparerDroits([], ligne);
		assert.deepEqual(comparerDroits(deja, ligne), []);
		const [ancien] = deja;
		assert.equal(ancien?.finiLe, "2020-10-01");
	});
});
