import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Membre } from "../../dossiers/index.ts";
import { prenomDe } from "./nommer.ts";
import { finDuJour, lireQuand } from "./quand.ts";

describe("La fin d’un jour en France", () => {
	it("en hiver, en été, et les deux jours où l’heure change", () => {
		assert.equal(finDuJour("2020-12-10").toISOString(), "2020-12-10T22:59:59.999Z");
		assert.equal(finDuJour("2020-07-14").toISOString(), "2020-07-14T21:59:59.999Z");
		assert.equal(finDuJour("2020-03-29").toISOString(), "2020-03-29T21:59:59.999Z");
		assert.equal(finDuJour("2020-10-25").toISOString(), "2020-10-25T22:59:59.999Z");
	});
});

describe("Les deux dates demandées", () => {
	const lire = (adresse: string) => lireQuand(new URLSearchParams(adresse), "2020-12-10");

	it("aujourd’hui pour ce qui manque ou ne se lit pas", () => {
		for (const adresse of ["", "vrai=&connu=", "vrai=hier&connu=2020-02-30"]) {
			const { vrai, connu, connuA } = lire(adresse);
			assert.deepEqual([vrai, connu], ["2020-12-10", "2020-12-10"]);
			assert.equal(connuA.toISOString(), "2020-12-10T22:59:59.999Z");
		}
	});

	it("deux jours, ou l’instant même d’une version", () => {
		const jours = lire("vrai=2020-06-01&connu=2020-07-14");
		assert.deepEqual([jours.vrai, jours.connu], ["2020-06-01", "2020-07-14"]);
		const instant = lire("vrai=2020-06-01&connu=2020-07-14T22:30:00.123Z");
		assert.equal(instant.connu, "2020-07-15");
		assert.equal(instant.connuA.toISOString(), "2020-07-14T22:30:00.123Z");
		assert.equal(lire("connu=2020-99-99T00:00:00Z").connu, "2020-12-10");
	});
});

describe("Le prénom d’une place du foyer", () => {
	const membre = (personne: number, prenom: string, rang: number, naissance: string): Membre => ({
		personne,
		prenom,
		rang,
		role: "enfant",
		nom: "Durand",
		nomNaissance: null,
		dateNaissance: naissance,
		dateDeces: null,
		sexe: null,
		depuis: "2020-01-01",
		jusqua: null,
	});
	const lea = membre(1, "Léa", 1, "2015-05-06");
	const tom = membre(2, "Tom", 2, "2015-05-06");
	const enfant = { role: "enfant" as const, date_naissance: "2015-05-06" };

	it("par la naissance, où que soit sa place d’alors", () => {
		assert.equal(prenomDe(enfant, 4, [lea, membre(3, "Noé", 2, "2018-01-01")]), "Léa");
	});

	it("entre jumeaux par la place, sans jamais deviner", () => {
		assert.equal(prenomDe(enfant, 2, [lea, tom]), "Tom");
		assert.equal(prenomDe(enfant, 3, [lea, tom]), undefined);
		assert.equal(prenomDe(enfant, 1, [lea, { ...tom, rang: 1 }]), undefined);
	});

	it("rien sans naissance, ni pour un autre rôle", () => {
		assert.equal(prenomDe({ role: "enfant", date_naissance: null }, 1, [lea]), undefined);
		assert.equal(prenomDe({ ...enfant, role: "conjoint" }, 1, [lea]), undefined);
	});
});
