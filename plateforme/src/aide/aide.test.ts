import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { describe, it } from "node:test";
import { audioDe, empreinteDe } from "./audio.ts";
import { flux } from "./podcast.ts";
import { SUJETS } from "./sujets.ts";

const fichierDe = (sujet: string) =>
	new URL(`../../public/aide-audio/${sujet}.mp3`, import.meta.url).pathname;

describe("Les pages d’aide", () => {
	for (const sujet of SUJETS)
		it(`${sujet.titre} : l’enregistrement dit bien ce texte, léger, chapitre par chapitre`, () => {
			const audio = audioDe(sujet);
			assert.ok(audio, "script/audio le produit");
			assert.equal(audio.empreinte, empreinteDe(sujet), "le texte a changé : script/audio");
			const { size } = statSync(fichierDe(sujet.sujet));
			assert.equal(size, audio.octets);
			assert.ok(size < 300_000, `${size} octets`);
			assert.equal(audio.debuts.length, sujet.chapitres.length);
			assert.deepEqual(
				audio.debuts,
				audio.debuts.toSorted((a, b) => a - b),
			);
			assert.ok((audio.debuts.at(-1) ?? 0) < audio.duree);
			// Bits a second: what the file lasts is what the page says.
			assert.ok(Math.abs((8 * size) / 16_000 - audio.duree) < 2);
			const tete = readFileSync(fichierDe(sujet.sujet)).subarray(0, 3).toString("latin1");
			assert.equal(tete, "ID3");
		});

	it("se lisent court : une phrase a trente-cinq mots au plus", () => {
		for (const { chapitres } of SUJETS)
			for (const phrase of chapitres
				.flatMap(({ phrases }) => phrases)
				.join(" ")
				.split(/(?<=[.:?]) /))
				assert.ok(phrase.split(/\s+/).length <= 35, phrase);
	});
});

describe("Le flux de podcast", () => {
	const lu = flux("https://caf.exemple");

	it("donne chaque aide, son fichier, sa durée, sa transcription et ses chapitres", () => {
		assert.equal(lu.match(/<item>/g)?.length, SUJETS.length);
		for (const { sujet, chapitres } of SUJETS) {
			assert.match(
				lu,
				new RegExp(`enclosure url="https://caf\\.exemple/aide-audio/${sujet}\\.mp3" length="\\d+"`),
			);
			assert.match(lu, new RegExp(`podcast:transcript url="https://caf\\.exemple/aide/${sujet}"`));
			assert.ok(chapitres.length >= 3);
		}
		assert.equal(
			lu.match(/<psc:chapter /g)?.length,
			SUJETS.reduce((n, { chapitres }) => n + chapitres.length, 0),
		);
		assert.match(lu, /<psc:chapter start="00:00:0\d"/);
	});

	it("est du XML bien formé, même avec une esperluette dans l’adresse", () => {
		const ouvertes: string[] = [];
		for (const [, fin, nom, , seule] of flux("https://caf.exemple/a?b&c").matchAll(
			/<(\/?)([a-z:]+)((?:[^<>"]|"[^"<&]*(?:&amp;[^"<&]*)*")*?)(\/?)>/gi,
		)) {
			if (fin) assert.equal(ouvertes.pop(), nom);
			else if (!seule && nom) ouvertes.push(nom);
		}
		assert.deepEqual(ouvertes, []);
		assert.doesNotMatch(flux("https://caf.exemple/a?b&c"), /&(?!amp;|lt;|gt;|quot;)/);
	});
});
