import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireSaisie } from "./lire-saisie.ts";
import { motsDe } from "./mots.ts";
import { aUneFaute, variantesDe } from "./proximite.ts";
import { ecrireTelephone, lireTelephone } from "./telephone.ts";

const personne = (mots: string[], de?: string, a = de) => ({
	nature: "personne",
	mots,
	naissance: de && a ? { de, a } : undefined,
	matricule: undefined,
});

describe("Ce qui est tapé dans la recherche", () => {
	it("un nom, des noms, sans accent ni particule", () => {
		assert.deepEqual(
			lireSaisie("  Élodie DE LA Fontaine-Noël "),
			personne(["elodie", "fontaine", "noel"]),
		);
		assert.deepEqual(lireSaisie("D’Août"), personne(["aout"]));
		assert.deepEqual(lireSaisie("Lætitia St-Œuf"), personne(["laetitia", "saint", "oeuf"]));
	});

	it("une date de naissance, de toutes les façons de l’écrire", () => {
		for (const saisie of [
			"12/03/1984",
			"12.3.1984",
			"12 03 1984",
			"12-03-1984",
			"1984-03-12",
			"12 mars 1984",
			"12 MARS 1984",
			"né le 12 mars 1984",
		]) {
			assert.deepEqual(lireSaisie(saisie), personne([], "1984-03-12"), saisie);
		}
		assert.deepEqual(lireSaisie("1er août 1990"), personne([], "1990-08-01"));
		assert.deepEqual(lireSaisie("3 févr. 2001"), personne([], "2001-02-03"));
	});

	it("huit chiffres : une date si elle existe, sinon un matricule", () => {
		assert.deepEqual(lireSaisie("12031984"), {
			...personne([], "1984-03-12"),
			matricule: "12031984",
		});
		assert.deepEqual(lireSaisie("32031984"), { nature: "matricule", matricule: "32031984" });
	});

	it("un nom avec une date ou une année", () => {
		assert.deepEqual(lireSaisie("Durand 1984"), personne(["durand"], "1984-01-01", "1984-12-31"));
		assert.deepEqual(lireSaisie("durand née le 12/03/1984"), personne(["durand"], "1984-03-12"));
		assert.deepEqual(lireSaisie("31/02/1984 durand").nature, "personne");
	});

	it("un matricule, avec ou sans sa clé", () => {
		for (const saisie of ["1234567A", "1234567 a", "1 234 567A"]) {
			assert.deepEqual(lireSaisie(saisie), { nature: "matricule", matricule: "1234567A" });
		}
		assert.deepEqual(lireSaisie("01-0000123"), { nature: "matricule", matricule: "01-0000123" });
	});

	it("un téléphone, de toutes les façons de l’écrire", () => {
		for (const saisie of [
			"0639980001",
			"06 39 98 00 01",
			"06.39.98.00.01",
			"06-39-98-00-01",
			"+33 6 39 98 00 01",
			"+33 (0)6 39 98 00 01",
			"0033639980001",
		]) {
			assert.equal(lireTelephone(saisie), "+33639980001", saisie);
			assert.equal(lireSaisie(saisie).nature, "telephone", saisie);
		}
		assert.equal(lireTelephone("0692 12 34 56"), "+262692123456");
		assert.equal(lireTelephone("+41 22 123 45 67"), "+41221234567");
		assert.equal(lireTelephone("06 39 98 00"), undefined);
		assert.equal(lireTelephone("06 39 98 00 01 2"), undefined);
		assert.equal(ecrireTelephone("+33639980001"), "06\u00a039\u00a098\u00a000\u00a001");
	});

	it("une adresse électronique, ou rien", () => {
		assert.deepEqual(lireSaisie("Zoe@Exemple.FR"), {
			nature: "courriel",
			valeur: "zoe@exemple.fr",
		});
		assert.deepEqual(lireSaisie("  "), { nature: "vide" });
		assert.deepEqual(lireSaisie("’-!"), { nature: "vide" });
	});
});

describe("Les mots d’une personne", () => {
	it("chacun, et les noms composés en un seul mot", () => {
		assert.equal(
			motsDe({ prenom: "Jean-Pierre", nom: "d’Angelo", nomNaissance: "Le Goff" }),
			"jean pierre jeanpierre angelo dangelo goff legoff",
		);
	});

	it("une particule seule reste un nom", () => {
		assert.equal(motsDe({ prenom: "Van", nom: "Le" }), "van le");
	});
});

describe("Deux mots à une faute l’un de l’autre", () => {
	const proches = ["durant", "duran", "durrand", "drand", "durnad", "udrand", "durands"];
	it("une lettre changée, manquante, en trop, ou deux voisines échangées", () => {
		for (const autre of proches) {
			assert.ok(aUneFaute("durand", autre), autre);
			const communes = variantesDe("durand").filter((v) => variantesDe(autre).includes(v));
			assert.ok(communes.length > 0, `${autre} ne partage aucune variante`);
		}
	});

	it("pas deux fautes, pas le même mot, pas un mot trop court", () => {
		for (const [a, b] of [
			["durand", "durand"],
			["durand", "dupant"],
			["durand", "rudand"],
			["le", "la"],
			["l", "la"],
		]) {
			assert.ok(!aUneFaute(a, b), `${a} ${b}`);
		}
	});
});
