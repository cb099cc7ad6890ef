import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { essayer, ligne } from "./population.fixture.ts";

describe("Un fichier NDJSON", () => {
	it("rend une ligne par foyer, dans l'ordre", async () => {
		const { lignes, rejets, bilan } = await essayer(`${ligne("a")}\n${ligne("b")}\n`);
		assert.deepEqual(lignes, ["a", "b"]);
		assert.deepEqual(rejets, []);
		assert.deepEqual(bilan, { foyers: 2, rejets: 0 });
	});

	it("peut finir sans saut de ligne", async () => {
		assert.deepEqual((await essayer(`${ligne("a")}\n${ligne("b")}`)).lignes, ["a", "b"]);
	});

	it("peut venir de Windows : CRLF et BOM", async () => {
		const { lignes, rejets } = await essayer(`\uFEFF${ligne("a")}\r\n\r\n${ligne("b")}\r\n`);
		assert.deepEqual([lignes, rejets], [["a", "b"], []]);
	});

	it("saute les lignes vides, mais les compte", async () => {
		const { lignes, rejets } = await essayer(`\n  \t\n${ligne("a")}\n\nfaux\n${ligne("b")}\n\n`);
		assert.deepEqual(lignes, ["a", "b"]);
		assert.deepEqual(
			rejets.map((rejet) => rejet.ligne),
			[5],
		);
	});

	it("se lit pareil, en quelque endroit que le flux soit coupé, caractères accentués compris", async () => {
		const ids = ["é", "日本", "👪", "d"];
		const entree = `\uFEFF${ids.map((id) => ligne(id)).join("\r\n")}\n`;
		for (const morceau of [1, 2, 3, 7, 64]) {
			const { lignes, rejets } = await essayer(entree, { morceau });
			assert.deepEqual([lignes, rejets], [ids, []]);
		}
	});

	it("peut avoir un résultat de plusieurs lignes, ou d'aucune", async () => {
		const entree = ["double", "muet", "a"].map((id) => ligne(id)).join("\n");
		const { lignes, bilan } = await essayer(entree);
		assert.deepEqual(lignes, ["double", "double", "a"]);
		assert.equal(bilan.foyers, 3);
	});
});

describe("Une ligne refusée n'arrête pas les autres", () => {
	async function rejet(entree: string | Uint8Array) {
		const avant = Buffer.from(`${ligne("a")}\n`);
		const apres = Buffer.from(`\n${ligne("b")}\n`);
		const { lignes, rejets } = await essayer(Buffer.concat([avant, Buffer.from(entree), apres]));
		assert.deepEqual(lignes, ["a", "b"]);
		assert.equal(rejets.length, 1);
		assert.equal(rejets[0]?.ligne, 2);
		return rejets[0];
	}

	it("JSON faux : la place de l'erreur", async () => {
		const { champ, motif } = await rejet('{"id": "x",, }');
		assert.equal(champ, "");
		assert.match(motif, /JSON illisible au caractère 12/);
	});
	it("JSON coupé", async () => {
		assert.match((await rejet('{"id": "x"')).motif, /JSON/);
		assert.match((await rejet("{")).motif, /JSON/);
	});
	it("pas un objet", async () => {
		assert.match((await rejet("12")).motif, /objet JSON/);
		assert.match((await rejet("null")).motif, /objet JSON/);
	});
	it("champ inconnu", async () => {
		const { champ, motif } = await rejet(ligne("x", { couleur: "bleu" }));
		assert.equal(champ, "couleur");
		assert.match(motif, /n'existe pas/);
	});
	it("octets qui ne sont pas de l'UTF-8", async () => {
		const latin1 = Buffer.from(ligne("é"), "latin1");
		assert.match((await rejet(latin1)).motif, /UTF-8/);
	});
	it("ligne de plus d'un million d'octets", async () => {
		const juste = ligne("x", { id: "y" });
		const { lignes } = await essayer(juste.padEnd(1_000_000));
		assert.deepEqual(lignes, ["y"]);
		assert.match((await rejet(juste.padEnd(1_000_001))).motif, /million/);
	});
	it("ligne plus longue qu'un bloc, et même que plusieurs", async () => {
		assert.match((await rejet("x".repeat(2 ** 20))).motif, /million/);
		assert.match((await rejet("x".repeat(5_000_000))).motif, /million/);
	});
	it("ligne démesurée en fin de fichier, sans saut de ligne", async () => {
		const { lignes, rejets } = await essayer(`${ligne("a")}\n${"x".repeat(3_000_000)}`);
		assert.deepEqual(lignes, ["a"]);
		assert.deepEqual(
			rejets.map((refus) => refus.ligne),
			[2],
		);
	});
	it("calcul en échec : la ligne est rejetée, sans trace de pile", async () => {
		const { lignes, rejets } = await essayer([ligne("a"), ligne("x")].join("\n"), {
			echouerA: "x",
		});
		assert.deepEqual(lignes, ["a"]);
		assert.match(rejets[0]?.motif ?? "", /^le calcul a échoué \(division par zéro\)/);
	});
});

describe("Un identifiant déjà accepté", () => {
	it("est un rejet, à sa ligne, parmi les autres rejets", async () => {
		const entree = [ligne("a"), "faux", ligne("b"), ligne("a"), "faux", ligne("c")].join("\n");
		const { lignes, rejets, bilan } = await essayer(entree);
		assert.deepEqual(lignes, ["a", "b", "c"]);
		assert.deepEqual(
			rejets.map(({ ligne, champ }) => [ligne, champ]),
			[
				[2, ""],
				[4, "id"],
				[5, ""],
			],
		);
		assert.deepEqual(bilan, { foyers: 3, rejets: 3 });
	});
	it("ne l'est pas si la première ligne était elle-même refusée", async () => {
		const entree = [ligne("a", { mois: "2031-01" }), ligne("a")].join("\n");
		const { lignes, rejets } = await essayer(entree);
		assert.deepEqual([lignes, rejets.map((refus) => refus.ligne)], [["a"], [1]]);
	});
});

describe("Une entrée illisible", () => {
	for (const [nom, octets, motif] of [
		["vide", Buffer.from(""), /vide/],
		["faite de blancs", Buffer.from("\uFEFF \n\r\n"), /vide/],
		["en UTF-16", Buffer.from("\uFEFF{}", "utf16le"), /UTF-16/],
		["compressée", Buffer.from([0x1f, 0x8b, 8, 0, 0]), /gunzip/],
		["un classeur", Buffer.from("PK\x03\x04...."), /NDJSON/],
	] as const)
		it(nom, async () => {
			await assert.rejects(essayer(octets), { name: "EntreeIllisible", message: motif });
		});
});
