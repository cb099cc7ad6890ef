import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lirePersonne, memeNom } from "./personne.ts";

const AUJOURDHUI = "2020-10-05";
const zoe = { prenom: " Zoé ", nom: "Durand", naissance: "12/03/1984" };
const fautesDe = (saisie: Record<string, string>) => {
	const lue = lirePersonne(saisie, AUJOURDHUI);
	return lue.ok ? [] : Object.keys(lue.fautes);
};

describe("Ce qu’une personne sans dossier dit d’elle", () => {
	it("se lit avec le téléphone et le matricule qu’elle donne, ou sans", () => {
		const plus = { telephone: "06 39 98 00 01", matricule: "12 345.67 a" };
		assert.deepEqual(lirePersonne({ ...zoe, ...plus }, AUJOURDHUI), {
			ok: true,
			personne: {
				prenom: "Zoé",
				nom: "Durand",
				naissance: "1984-03-12",
				telephone: "+33639980001",
				matricule: "1234567A",
			},
		});
		assert.ok(lirePersonne(zoe, AUJOURDHUI).ok);
	});

	it("dit chaque champ qui ne se lit pas", () => {
		assert.deepEqual(fautesDe({}), ["prenom", "nom", "naissance"]);
		assert.deepEqual(fautesDe({ ...zoe, nom: "123", telephone: "06", matricule: "1234" }), [
			"nom",
			"telephone",
			"matricule",
		]);
		assert.deepEqual(fautesDe({ ...zoe, matricule: "12345" }), []);
	});

	it("naît aujourd’hui au plus tard, un jour qui existe ; son nom tient en soixante lettres", () => {
		assert.deepEqual(fautesDe({ ...zoe, naissance: AUJOURDHUI }), []);
		assert.deepEqual(fautesDe({ ...zoe, naissance: "2020-10-06" }), ["naissance"]);
		assert.deepEqual(fautesDe({ ...zoe, naissance: "30/02/1984" }), ["naissance"]);
		assert.deepEqual(fautesDe({ ...zoe, prenom: "a".repeat(60) }), []);
		assert.deepEqual(fautesDe({ ...zoe, prenom: "a".repeat(61) }), ["prenom"]);
	});

	it("porte le même nom avec ou sans accents et majuscules, pas un autre", () => {
		const dite = { prenom: "Zoé", nom: "Le Goff" };
		assert.ok(memeNom(dite, { prenom: "ZOE", nom: "le goff" }));
		assert.ok(!memeNom(dite, { prenom: "Zoé", nom: "Goff" }));
		assert.ok(!memeNom({ prenom: "Li", nom: "王" }, { prenom: "Li", nom: "李" }));
		assert.ok(!memeNom(dite, { prenom: null, nom: "Le Goff" }));
	});
});
