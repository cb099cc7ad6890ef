import assert from "node:assert/strict";
import { it } from "node:test";
import { lireDemande } from "./demande.ts";
import { juger } from "./juger.ts";
import type { Permission } from "./permissions.ts";

const envoyer = (adresse: string, champs: [string, string][], gros = false) =>
	lireDemande(
		new Request(`http://ici.example${adresse}`, {
			method: "POST",
			body: new URLSearchParams(champs),
		}),
		gros,
	);

it("L’acte est lu dans l’adresse ou dans le formulaire", async () => {
	const prendre = { type: "acte", acte: "prendre" };
	assert.deepEqual(await envoyer("/file?acte=prendre", []), prendre);
	assert.deepEqual(await envoyer("/file", [["acte", "prendre"]]), prendre);
	assert.deepEqual(await envoyer("/file?acte=prendre", [["acte", "prendre"]]), prendre);
	assert.deepEqual(await envoyer("/file", [["note", "prendre"]]), { type: "envoyer" });
	assert.deepEqual(await lireDemande(new Request("http://ici.example/file?acte=prendre"), false), {
		type: "lire",
	});
});

it("Deux actes différents sont refusés : celui qui est jugé est celui qui est fait", async () => {
	assert.equal(await envoyer("/file?acte=prendre", [["acte", "scinder"]]), undefined);
	assert.equal(await envoyer("/file?acte=prendre&acte=scinder", []), undefined);
	const deux: [string, string][] = [
		["acte", "prendre"],
		["acte", "scinder"],
	];
	assert.equal(await envoyer("/file", deux), undefined);
});

it("D’un gros envoi, seule l’adresse compte", async () => {
	const demande = await envoyer("/importer?acte=apercu", [["acte", "confirmer"]], true);
	assert.deepEqual(demande, { type: "acte", acte: "apercu" });
	assert.deepEqual(await envoyer("/importer", [["acte", "confirmer"]], true), { type: "envoyer" });
});

const table: Permission[] = [
	{ route: "/libre", lire: "tous" },
	{ route: "/a-soi", lire: "connectes" },
	{
		route: "/file",
		lire: ["gestionnaire", "responsable"],
		actes: { prendre: ["gestionnaire"] },
		jamais: ["controleur"],
	},
];

it("Ce qui n’est pas dans la table est refusé, même aux noms que porte tout objet", () => {
	const inconnu = { permis: false, pourquoi: "inconnu" };
	assert.deepEqual(juger(table, "/absente", { type: "lire" }, ["administrateur"]), inconnu);
	for (const acte of ["liberer", "constructor", "__proto__", "toString"])
		assert.deepEqual(
			juger(table, "/file", { type: "acte", acte }, ["gestionnaire"]),
			inconnu,
			acte,
		);
	assert.deepEqual(juger(table, "/libre", { type: "envoyer" }, ["gestionnaire"]), inconnu);
});

it("Lire n’est pas agir, et un rôle interdit l’emporte sur un rôle permis", () => {
	const acte = { type: "acte", acte: "prendre" } as const;
	assert.equal(juger(table, "/file", { type: "lire" }, ["responsable"]).permis, true);
	assert.equal(juger(table, "/file", acte, ["responsable"]).permis, false);
	assert.equal(juger(table, "/file", acte, ["responsable", "gestionnaire"]).permis, true);
	assert.equal(juger(table, "/file", acte, ["gestionnaire", "controleur"]).permis, false);
});

it("Sans compte, ce qui n’est pas à tous demande d’abord de se connecter", () => {
	assert.equal(juger(table, "/libre", { type: "lire" }, undefined).permis, true);
	for (const route of ["/a-soi", "/file"]) {
		const verdict = juger(table, route, { type: "lire" }, undefined);
		assert.deepEqual(verdict, { permis: false, pourquoi: "a-identifier" });
	}
	assert.equal(juger(table, "/a-soi", { type: "lire" }, ["allocataire"]).permis, true);
});
