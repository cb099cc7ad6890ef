import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TYPES_DE_PIECES, typeDePiece } from "../types/catalogue.ts";
import { piecesDeTous, piecesDuDroit } from "../types/par-droit.ts";
import { encoreValable, valableJusqua } from "../types/validite.ts";
import { lireDecoupe, lirePages } from "./pages.ts";
import { matriculesDans, suggererType, typeDansLeTexte } from "./suggerer.ts";
import { TOUCHES_MAX, touches } from "./touches.ts";

describe("Ce qu’un texte dit d’un document", () => {
	it("se lit dans les noms que les téléphones et les banques donnent", () => {
		for (const [texte, type] of [
			["CNI_recto.JPG", "identite"],
			["attestation-de-loyer (2).pdf", "attestation-loyer"],
			["Quittance_octobre.pdf", "bail"],
			["bulletin de paie.pdf", "ressources"],
			["Acte de naissance Léo.png", "famille"],
			["Notification MDPH.pdf", "mdph"],
		] as const)
			assert.equal(typeDansLeTexte(texte), type, texte);
	});

	it("se tait devant un mot qui en contient un autre, ou qui ne dit rien", () => {
		for (const texte of ["IMG_2041.jpg", "bailleur.pdf", "scan0001.pdf", "caribou.jpg"])
			assert.equal(typeDansLeTexte(texte), undefined, texte);
	});

	it("ce que la personne dit l’emporte ; ce qui est attendu ne sert qu’à défaut, et seul", () => {
		const lu = { attendues: ["bail"] as const, nom: "CNI.jpg", texte: "" };
		assert.deepEqual(suggererType({ ...lu, dit: "rib" }), { type: "rib", luDans: "personne" });
		assert.deepEqual(suggererType({ ...lu, dit: "autre" }), { type: "identite", luDans: "nom" });
		assert.deepEqual(suggererType({ ...lu, nom: "IMG.jpg" }), { type: "bail", luDans: "attendue" });
		const deux = { ...lu, nom: "IMG.jpg", attendues: ["bail", "rib"] as const };
		assert.equal(suggererType(deux), undefined);
	});

	it("un matricule est seul : ni un bout de téléphone, ni d’IBAN", () => {
		assert.deepEqual(matriculesDans("dossier 1234567A, 01-0000123 et 7654321."), [
			"1234567A",
			"01-0000123",
			"7654321",
		]);
		assert.deepEqual(matriculesDans("0639980001 FR7612345678901234567890123 A1234567"), []);
	});
});

describe("Des pages", () => {
	it("s’écrivent une à une ou de l’une à l’autre", () => {
		assert.deepEqual(lirePages("1-3, 5", 5), [1, 2, 3, 5]);
		for (const faux of ["0", "6", "3-1", "a", "1,1", "1-2,2"])
			assert.equal(lirePages(faux, 5), undefined, faux);
	});

	it("se séparent sans en perdre une", () => {
		assert.deepEqual(lireDecoupe("1-2\n3\n", 3), [[1, 2], [3]]);
		for (const faux of ["1-3", "1\n2", "1-2\n2-3", "1\n2\n3\n4", ""])
			assert.equal(lireDecoupe(faux, 3), undefined, faux);
	});
});

describe("Les neuf touches", () => {
	it("commencent par ce qui est proposé, puis par ce qui est attendu, sans doublon", () => {
		const { chiffres, autres } = touches("grossesse", ["pension", "rib"]);
		assert.deepEqual(chiffres.slice(0, 3), ["grossesse", "pension", "rib"]);
		assert.equal(chiffres.length, TOUCHES_MAX);
		assert.equal(new Set(chiffres).size, TOUCHES_MAX);
		assert.deepEqual([...chiffres, ...autres].sort(), [...TYPES_DE_PIECES].sort());
	});
});

describe("Le catalogue", () => {
	it("dit de chaque document ce qu’il est et ce qui convient, et chaque droit y puise", () => {
		for (const code of TYPES_DE_PIECES) {
			const { nom, explication, acceptes } = typeDePiece(code);
			assert.ok(nom && explication.endsWith(".") && acceptes.length > 0, code);
		}
		for (const { pieces } of [piecesDeTous, ...Object.values(piecesDuDroit)])
			for (const { type } of pieces) assert.ok(TYPES_DE_PIECES.includes(type));
	});

	it("une durée finit au même quantième, ou au dernier jour d’un mois plus court", () => {
		assert.equal(valableJusqua("ressources", "2020-11-30"), "2021-02-28");
		assert.equal(valableJusqua("bail", "2020-10-05"), "2021-10-05");
		assert.equal(valableJusqua("identite", "1990-01-01"), undefined);
		assert.equal(encoreValable("bail", "2020-10-05", "2021-10-05"), true);
		assert.equal(encoreValable("bail", "2020-10-05", "2021-10-06"), false);
		assert.equal(encoreValable("identite", "1990-01-01", "2050-01-01"), true);
	});
});
