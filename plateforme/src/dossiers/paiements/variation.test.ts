import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Paiement } from "../types.ts";
import { dernierVersement } from "./variation.ts";

const paiement = (
	date: string,
	prestation: Paiement["prestation"],
	montant: number,
	pourquoi: string | null = null,
): Paiement => ({
	date,
	rang: 1,
	prestation,
	mois: `${date.slice(0, 7)}-01`,
	montant,
	destinataire: "allocataire",
	pourquoi,
});

describe("Le dernier versement et ce qui a changé", () => {
	it("rien tant que rien n’est payé, rien à comparer au premier mois", () => {
		assert.equal(dernierVersement([]), undefined);
		const premier = dernierVersement([paiement("2020-12-05", "ppa", 100)]);
		assert.deepEqual([premier?.total, premier?.ecart, premier?.changements], [100, undefined, []]);
	});

	it("compare le mois au mois d’avant, prestation par prestation, le plus gros d’abord", () => {
		const dernier = dernierVersement([
			paiement("2021-01-05", "ppa", 20_700),
			paiement("2021-01-05", "af", 13_195),
			paiement("2021-01-20", "ars", 500),
			paiement("2020-12-05", "ppa", 21_900),
			paiement("2020-12-05", "af", 13_195),
			paiement("2020-12-05", "asf", 600),
			paiement("2020-11-05", "ppa", 1),
		]);
		assert.equal(dernier?.date, "2021-01-20");
		assert.equal(dernier?.ecart, -1_300);
		assert.deepEqual(dernier?.changements, [
			{ prestation: "ppa", ecart: -1_200, nouvelle: false, finie: false },
			{ prestation: "asf", ecart: -600, nouvelle: false, finie: true },
			{ prestation: "ars", ecart: 500, nouvelle: true, finie: false },
		]);
	});

	it("ne compare pas à travers un mois sans versement", () => {
		const dernier = dernierVersement([
			paiement("2020-12-05", "ppa", 200),
			paiement("2020-10-05", "ppa", 300),
		]);
		assert.equal(dernier?.ecart, undefined);
	});

	it("garde les raisons écrites, une fois chacune", () => {
		const dernier = dernierVersement([
			paiement("2020-12-05", "ppa", 200, "Salaire de novembre plus élevé"),
			paiement("2020-12-05", "af", 200, "Salaire de novembre plus élevé"),
		]);
		assert.deepEqual(dernier?.pourquoi, ["Salaire de novembre plus élevé"]);
	});
});
