import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Champ } from "./champ.ts";
import { lireChamp } from "./lire-champ.ts";

const lire = (champ: Champ, saisies: Record<string, string[]>) => {
	const { valeurs, erreurs } = lireChamp(champ, new Map(Object.entries(saisies)));
	return erreurs.length > 0 ? erreurs[0].message : Object.fromEntries(valeurs);
};
const loyer: Champ = { type: "euros", nom: "loyer", libelle: "Loyer", max: 10_000 };
const enfants: Champ = { type: "nombre", nom: "enfants", max: 12, trop: "trop" };
const naissance: Champ = {
	type: "mois",
	nom: "n",
	libelle: "Naissance",
	min: "1996-06",
	max: "2026-06",
	avant: "avant",
	apres: "apres",
};

describe("Un montant", () => {
	const lu = (saisie: string) => lire(loyer, { loyer: [saisie] });

	it("se lit comme un Français l’écrit", () => {
		for (const saisie of ["1234.5", "1 234,50", "1\u202f234,5 €", " 1234,50 euros "])
			assert.deepEqual(lu(saisie), { loyer: ["1234.5"] });
		assert.deepEqual(lu("0"), { loyer: ["0"] });
	});

	it("qui n’en est pas un dit comment l’écrire", () => {
		assert.match(String(lu("beaucoup")), /en chiffres, par exemple/);
		assert.match(String(lu("1e12")), /en chiffres/);
		assert.match(String(lu("12,345")), /en chiffres/);
		assert.match(String(lu("")), /écrivez 0/);
		assert.match(String(lu("-50")), /sans signe moins/);
	});

	it("absurde renvoie au nombre de zéros, de part et d’autre du plafond", () => {
		assert.deepEqual(lu("10000"), { loyer: ["10000"] });
		assert.match(String(lu("10000,01")), /dépasse 10.000.€/);
		assert.match(String(lu("1000000000000")), /nombre de zéros/);
	});
});

describe("Un nombre d’enfants", () => {
	it("est un entier, jusqu’au maximum", () => {
		assert.deepEqual(lire(enfants, { enfants: ["12"] }), { enfants: ["12"] });
		assert.equal(lire(enfants, { enfants: ["13"] }), "trop");
		assert.match(String(lire(enfants, { enfants: ["deux"] })), /nombre entier/);
		assert.match(String(lire(enfants, { enfants: ["2,5"] })), /nombre entier/);
	});
});

describe("Un mois", () => {
	const lu = (mois: string, annee: string) =>
		lire(naissance, { "n.mois": [mois], "n.annee": [annee] });

	it("s’écrit en chiffres ou en lettres", () => {
		for (const mois of ["3", "03", "mars", "MARS"])
			assert.deepEqual(lu(mois, "2015"), { "n.mois": ["3"], "n.annee": ["2015"] });
		assert.deepEqual(lu("févr.", "2015"), { "n.mois": ["2"], "n.annee": ["2015"] });
	});

	it("reste entre ses bornes, comprises", () => {
		assert.deepEqual(lu("6", "2026"), { "n.mois": ["6"], "n.annee": ["2026"] });
		assert.equal(lu("7", "2026"), "apres");
		assert.equal(lu("5", "1996"), "avant");
	});

	it("incomplet dit ce qui manque", () => {
		assert.match(String(lu("", "")), /mois et l’année/);
		assert.match(String(lu("", "2015")), /Ajoutez le mois/);
		assert.match(String(lu("3", "")), /Ajoutez l’année/);
		assert.match(String(lu("13", "2015")), /de 1 à 12/);
		assert.match(String(lu("3", "15")), /quatre chiffres/);
	});
});

describe("Des cases", () => {
	const champ: Champ = {
		type: "cases",
		nom: "c",
		rien: "rien",
		options: [
			{ valeur: "a", libelle: "A" },
			{ valeur: "rien", libelle: "Aucun départ" },
		],
	};

	it("demandent une réponse, et une seule si c’est « rien », que la faute nomme comme la page", () => {
		assert.deepEqual(lire(champ, { c: ["a"] }), { c: ["a"] });
		assert.match(String(lire(champ, {})), /ou « Aucun départ »/);
		assert.match(String(lire(champ, { c: ["a", "rien"] })), /Décochez « Aucun départ »/);
		assert.match(String(lire(champ, { c: ["inventée"] })), /Aucun départ/);
	});
});

describe("Quelques mots", () => {
	const prenom: Champ = { type: "texte", nom: "prenom", libelle: "Prénom", max: 6 };
	const lu = (saisie: string) => lire(prenom, { prenom: [saisie] });

	it("perdent leurs caractères de commande, et restent à écrire s’il n’y avait que cela", () => {
		assert.deepEqual(lu(" Noé\u0000\u001b "), { prenom: ["Noé"] });
		assert.match(String(lu("\u0000")), /quelques lettres/);
		assert.deepEqual(lu("Noémie"), { prenom: ["Noémie"] });
		assert.match(String(lu("Noémies")), /6 caractères au plus/);
	});
});
