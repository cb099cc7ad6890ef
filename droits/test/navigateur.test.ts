import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { avecLacunes, foyers } from "../bench/modeles.ts";
import * as droits from "../src/index.ts";

const ici = dirname(fileURLToPath(import.meta.url));
const NAVIGATEUR = process.env.CHROMIUM || "/usr/bin/chromium";
/** Poids permis de toute la bibliothèque, montants et explications compris, compressée, octets. */
const POIDS_PERMIS = 80_000;

/** La bibliothèque entière en un fichier, telle qu'une page la chargerait. */
async function empaqueter(): Promise<string> {
	const resultats = await build({
		configFile: false,
		logLevel: "silent",
		root: join(ici, ".."),
		build: {
			write: false,
			lib: { entry: "src/index.ts", formats: ["iife"], name: "droits", fileName: "droits" },
		},
	});
	const [{ output }] = resultats as { output: { code: string }[] }[];
	assert.equal(output.length, 1);
	return output[0].code;
}

const cas = [...foyers(300)];
/** Les mêmes foyers, avec ce qu'un organisme ignore souvent. */
const troues = cas.slice(0, 120).map(avecLacunes);

type Bibliotheque = typeof droits;
const repondre = (b: Bibliotheque, complets: droits.Foyer[], incomplets: droits.Foyer[]) =>
	JSON.stringify({
		droit: complets.map((f) => b.calculer(f, { intermediaires: true })),
		reference: complets.map((f) => b.calculer(f, { lecture: "openfisca" })),
		explications: complets.map((f) => b.expliquer(f)),
		estimations: incomplets.map((f) => b.estimer(f)),
		detections: incomplets.map((f) => b.detecter(f)),
	});

test("la bibliothèque, montants et explications compris, pèse moins de 80 ko et n'appelle rien de Node", async () => {
	const code = await empaqueter();
	const octets = gzipSync(code, { level: 9 }).length;
	assert.ok(octets < POIDS_PERMIS, `${octets} octets`);
	assert.doesNotMatch(code, /node:|require\(|process\./);
});

test("le navigateur répond exactement comme Node, sur 300 foyers", {
	skip: existsSync(NAVIGATEUR) ? false : `pas de navigateur en ${NAVIGATEUR}`,
}, async () => {
	const navigateur = await chromium.launch({
		executablePath: NAVIGATEUR,
		args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
	});
	try {
		const page = await navigateur.newPage();
		await page.addScriptTag({ content: await empaqueter() });
		const reponse = await page.evaluate(
			`(${repondre.toString()})(droits, ${JSON.stringify(cas)}, ${JSON.stringify(troues)})`,
		);
		assert.deepEqual(JSON.parse(String(reponse)), JSON.parse(repondre(droits, cas, troues)));
	} finally {
		await navigateur.close();
	}
});
