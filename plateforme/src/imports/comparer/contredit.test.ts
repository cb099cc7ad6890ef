import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Membre } from "./connu.ts";
import { contredit } from "./contredit.ts";
import type { PersonneRecue } from "./identite.ts";

const lina: Membre = {
	personne: 1,
	rang: 0,
	role: "demandeur",
	depuis: "2020-12-01",
	prenom: "Lina",
	nom: "Faure",
	nomNaissance: "Petit",
	dateNaissance: "1998-04-12",
	dateDeces: null,
	sexe: null,
};
const ligne = (reste: Partial<PersonneRecue> = {}): PersonneRecue[] => [
	{
		rang: 0,
		role: "demandeur",
		prenom: "Lina",
		nom: "Faure",
		nomNaissance: null,
		dateNaissance: "1998-04-12",
		dateDeces: null,
		sexe: null,
		nommee: true,
		...reste,
	},
];
const anonyme = (dateNaissance: string | null) =>
	ligne({ nommee: false, prenom: "Personne", nom: "1 du dossier 9", dateNaissance });

/** What the line says, and whether it contradicts a file that someone opens, then one that nobody opens. */
const CAS: [string, PersonneRecue[], boolean, boolean, Partial<Membre>?][] = [
	["le même nom, la même naissance", ligne(), false, false],
	[
		"écrit autrement : accents, majuscules, tirets",
		ligne({ nom: "FAURE", prenom: "LÏNA" }),
		false,
		false,
	],
	["tous les prénoms de l’état civil", ligne({ prenom: "Lina Rose" }), false, false],
	["son nom de naissance", ligne({ nom: "Petit" }), false, false],
	["un autre prénom qui commence de même", ligne({ prenom: "Linaya" }), true, false],
	["née le lendemain", ligne({ dateNaissance: "1998-04-13" }), true, false],
	["un autre nom, la même naissance", ligne({ nom: "Rivet" }), true, false],
	[
		"un autre nom, une autre naissance",
		ligne({ nom: "Rivet", dateNaissance: "1961-01-01" }),
		true,
		true,
	],
	["un autre nom, sans naissance", ligne({ nom: "Rivet", dateNaissance: null }), true, true],
	["le même nom, sans naissance", ligne({ dateNaissance: null }), false, false],
	["sans nom, la même naissance", anonyme("1998-04-12"), false, false],
	["sans nom, une autre naissance", anonyme("1998-04-13"), true, true],
	["ni nom ni naissance", anonyme(null), true, false],
	[
		"le même nom, née un jour que nous ne savions pas",
		ligne(),
		false,
		false,
		{ dateNaissance: null },
	],
];

describe("Une ligne contredit le dossier ouvert ici sous son numéro", () => {
	for (const [quoi, recues, ouvert, ferme, reste] of CAS)
		it(`${quoi} : ${ouvert ? "oui" : "non"} si quelqu’un l’ouvre, ${ferme ? "oui" : "non"} sinon`, () => {
			assert.equal(contredit([{ ...lina, ...reste }], recues, true), ouvert);
			assert.equal(contredit([{ ...lina, ...reste }], recues, false), ferme);
		});

	it("seul le demandeur compte : un conjoint au même nom n’en fait pas son dossier", () => {
		const conjointe = ligne({ rang: 1, role: "conjoint" } as Partial<PersonneRecue>);
		const autre = ligne({ prenom: "Sam", dateNaissance: "1997-03-02" });
		assert.equal(contredit([lina], [...autre, ...conjointe], true), true);
	});

	it("d’un dossier sans demandeur, rien ne prouve qu’il soit le sien", () => {
		assert.equal(contredit([], ligne(), true), true);
		assert.equal(contredit([], ligne(), false), false);
	});
});
