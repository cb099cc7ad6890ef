import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import type { ServerBuild } from "react-router";
import { accesDe, baseDEssai, dossierDEssai } from "../base/base.fixture.ts";
import { type Base, ouvrirBase, type Transaction } from "../base/base.ts";
import { BaseIndisponible } from "../base/indisponible.ts";
import type { Serveur } from "../base/serveur.ts";
import { journal } from "../base/tables.ts";
import { epurer } from "./epurer.ts";
import { tirerReference } from "./reference.ts";
import { motifDesPages } from "./requetes.ts";

describe("Une erreur de la base, dans les traces", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let base: Base;
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	const nommer = (tx: Transaction, valeur: string) =>
		tx.insert(journal).values({
			organisme: "ici",
			quand: new Date(0),
			auteur: "compte-1",
			acte: valeur,
			motif: "Madame Dupond",
		});
	const echouer = async (act: Parameters<typeof base.pourOrganisme>[1]) => {
		const erreur = await base.pourOrganisme("ici", act).catch((e: Error) => e);
		assert.ok(erreur instanceof Error);
		assert.match(JSON.stringify([erreur, erreur.message, erreur.cause]), /Dupond/i, "rien à taire");
		const ecrit = JSON.stringify(epurer(erreur));
		assert.doesNotMatch(ecrit, /Dupond/i);
		return epurer(erreur);
	};

	it("dit le code, la table et la contrainte d’un doublon, sans la ligne", async () => {
		const equipe = (nom: string) => sql`INSERT INTO equipes VALUES (${"ici"}, ${"dupond"}, ${nom})`;
		const trace = await echouer(async (tx) => {
			await tx.execute(equipe("Madame Dupond"));
			await tx.execute(equipe("Monsieur Dupond"));
		});
		assert.deepEqual(
			[trace.code, trace.table, trace.contrainte],
			["23505", "equipes", "equipes_pkey"],
		);
		assert.ok(trace.pile.length > 0);
	});

	it("tait un nom pris pour un nombre, un nom dans une règle, un nom dans la requête même", async () => {
		await echouer((tx) => tx.execute(sql`SELECT ${"Dupond"}::int`));
		await echouer((tx) => nommer(tx, "Inès Dupond"));
		await echouer((tx) => tx.execute(sql.raw("SELECT 'Dupond' FROM absente")));
	});
});

describe("Une autre erreur, dans les traces", () => {
	it("perd ce que son message cite, les adresses et les longs nombres", () => {
		const lire = () => JSON.parse('{"nom": Dupond}');
		for (const erreur of [
			attraper(lire),
			attraper(() => new URL("Dupond")),
			new Error("adresse ines.dupond@exemple.fr refusée, « Dupond », 'Dupond'"),
			"numéro 2 85 05 01 053 012 refusé",
		]) {
			const ecrit = JSON.stringify(epurer(erreur));
			assert.doesNotMatch(ecrit, /dupond|2 85/i);
		}
	});

	it("garde le nom, le message sans valeur et le lieu du défaut", () => {
		const { erreur, message, pile } = epurer(new TypeError("dossier-12 is not iterable"));
		assert.deepEqual([erreur, message], ["TypeError", "dossier-12 is not iterable"]);
		assert.match(pile[0] ?? "", /traces\.test\.ts/);
		assert.deepEqual(epurer(new BaseIndisponible("57P01")), {
			erreur: "BaseIndisponible",
			message: "statut 503",
			code: "57P01",
			pile: [],
		});
	});
});

describe("Une requête, dans les traces", () => {
	const page = (id: string, path: string, parentId = "root") => ({ id, path, parentId });
	const motif = motifDesPages({
		root: { id: "root", path: "" },
		dossier: page("dossier", "dossiers/:dossier"),
		pieces: page("pieces", "pieces/:piece", "dossier"),
		reste: page("reste", "*"),
	} as unknown as ServerBuild["routes"]);

	it("est nommée par le motif de sa page, jamais par son adresse", () => {
		assert.equal(motif("/dossiers/1234567"), "/dossiers/:dossier");
		assert.equal(motif("/dossiers/1234567/pieces/3"), "/dossiers/:dossier/pieces/:piece");
		assert.equal(motif("/ines-dupond"), "/*");
		assert.equal(motif("/assets/inter-Dx4.woff2"), "/assets/*");
	});

	it("porte une référence qui se lit au téléphone", () => {
		assert.match(tirerReference(), /^[B-DF-HJ-NP-TV-XZ2-9]{4}-[B-DF-HJ-NP-TV-XZ2-9]{4}$/);
		assert.notEqual(tirerReference(), tirerReference());
	});

	it("s’écrit en une ligne de JSON sur la sortie d’erreur", () => {
		const module = fileURLToPath(new URL("trace.ts", import.meta.url));
		const { stderr, stdout } = spawnSync(
			process.execPath,
			[
				"-e",
				`import(${JSON.stringify(module)}).then(({ trace }) => trace.info({ ms: 3 }, "requete"))`,
			],
			{ encoding: "utf8" },
		);
		const { quand, ...reste } = JSON.parse(stderr);
		assert.deepEqual([reste, stdout], [{ niveau: "info", ms: 3, quoi: "requete" }, ""]);
		assert.ok(Date.parse(quand) > 0);
	});
});

function attraper(act: () => unknown): unknown {
	try {
		return act();
	} catch (erreur) {
		return erreur;
	}
}
