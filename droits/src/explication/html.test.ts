import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expliquer } from "../expliquer.ts";
import { FOYERS } from "./foyers.fixture.ts";
import { enHtml } from "./html.ts";

const compter = (html: string, balise: string) => html.split(`<${balise}`).length - 1;

describe("Une explication en HTML", () => {
	it("rend inerte l'identifiant du foyer", () => {
		const id = `"><script>alert('x')</script>&`;
		const html = enHtml(expliquer({ ...FOYERS[0], id }));
		assert.doesNotMatch(html, /<script/);
		assert.match(
			html,
			/data-foyer="&quot;&gt;&lt;script&gt;alert\(&#39;x&#39;\)&lt;\/script&gt;&amp;"/,
		);
	});

	it("n'a ni style ni script, et ferme ses balises", () => {
		for (const f of FOYERS) {
			const html = enHtml(expliquer(f));
			assert.doesNotMatch(html, /style=|<script|<style|onclick|javascript:/);
			for (const balise of ["section", "h2", "h3", "ol", "ul", "li", "dl", "dt", "dd"])
				assert.equal(
					html.match(new RegExp(`<${balise}[ >]`, "g"))?.length,
					html.match(new RegExp(`</${balise}>`, "g"))?.length,
					`${f.id}, ${balise}`,
				);
		}
	});

	it("nomme chaque section par son titre, et chaque étape en a un", () => {
		const x = expliquer(FOYERS[0]);
		const html = enHtml(x);
		assert.equal(compter(html, "section"), x.prestations.length);
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
		assert.equal(new Set(ids).size, ids.length);
		for (const id of ids) assert.match(html, new RegExp(`aria-labelledby="${id}"`));
		assert.equal(compter(html, "h3"), compter(html, "li data-etape"));
	});
});
