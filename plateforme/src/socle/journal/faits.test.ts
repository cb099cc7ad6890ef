import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { faitsDe, motifDe } from "./faits.ts";

describe("Les faits d’une ligne du journal", () => {
	it("s’écrivent en paires, sans ce qui n’est pas connu, et se relisent", () => {
		const motif = motifDe({
			nature: "piece",
			prestation: null,
			dossier: 12,
			prevu: "2020-06-02T08:00:00.000Z",
			decroche: false,
		});
		assert.equal(motif, "nature=piece dossier=12 prevu=2020-06-02T08:00:00.000Z decroche=non");
		assert.deepEqual(faitsDe(motif ?? null), {
			nature: "piece",
			dossier: "12",
			prevu: "2020-06-02T08:00:00.000Z",
			decroche: "non",
		});
	});

	it("rien à dire : pas de motif ; un motif en mots : pas de faits", () => {
		assert.equal(motifDe({ prestation: undefined }), undefined);
		assert.deepEqual(faitsDe(null), {});
		assert.deepEqual(faitsDe("médiation demandée"), {});
	});

	it("refusent ce qui pourrait nommer quelqu’un : une espace, un accent, un signe égal, le vide", () => {
		for (const valeur of ["Awa Diallo", "Zoé", "a=b", ""])
			assert.throws(() => motifDe({ qui: valeur }), /identifiant/);
	});
});
