import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { decouper } from "./segments.ts";

const parts = (texte: string) => {
	const { codage, parties } = decouper(texte);
	return [codage, parties.length];
};

describe("Un SMS se découpe (3GPP TS 23.038 et 23.040)", () => {
	it("160 caractères font un SMS, 161 en font deux", () => {
		assert.deepEqual(parts("a".repeat(160)), [0, 1]);
		assert.deepEqual(parts("a".repeat(161)), [0, 2]);
		assert.deepEqual(parts("a".repeat(306)), [0, 2]);
		assert.deepEqual(parts("a".repeat(307)), [0, 3]);
	});

	it("l’euro et les crochets comptent double", () => {
		assert.deepEqual(parts("€".repeat(80)), [0, 1]);
		assert.deepEqual(parts(`${"€".repeat(80)}a`), [0, 2]);
	});

	it("les accents du français restent en GSM-7, sauf ceux qu’il n’a pas", () => {
		assert.deepEqual(decouper("é è à ù Ç").codage, 0);
		assert.deepEqual(decouper("même").codage, 8);
		assert.deepEqual(decouper("c’est « noté »…").codage, 0);
	});

	it("70 caractères hors de cet alphabet font un SMS, 71 en font deux", () => {
		assert.deepEqual(parts("ê".repeat(70)), [8, 1]);
		assert.deepEqual(parts("ê".repeat(71)), [8, 2]);
		assert.deepEqual(parts("ê".repeat(134)), [8, 2]);
		assert.deepEqual(parts("ê".repeat(135)), [8, 3]);
	});

	it("aucun caractère n’est coupé en deux, rien n’est perdu", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom("a", "€", "ê", "🙂", "["), maxLength: 400 }),
				(texte) => {
					const { codage, parties } = decouper(texte);
					assert.ok(
						parties.every(
							({ length }) => length <= (parties.length > 1 ? (codage ? 134 : 153) : 160),
						),
					);
					if (codage === 8) {
						const lus = parties.map((partie) => Buffer.from(partie).swap16().toString("utf16le"));
						assert.equal(lus.join(""), texte);
						for (const lu of lus) assert.ok(lu.isWellFormed());
					} else for (const partie of parties) assert.notEqual(partie.at(-1), 0x1b);
				},
			),
		);
	});
});
