import assert from "node:assert/strict";
import { it } from "node:test";
import { insecables } from "./typographie.ts";

it("aucune ligne ne commence par un deux-points ni un point d’interrogation", () => {
	assert.equal(
		insecables("<p>Attention : est-ce « vrai » ? Oui ; 12 % et 3 € !</p>"),
		"<p>Attention\u00a0: est-ce «\u00a0vrai\u00a0»\u00a0? Oui\u00a0; 12\u00a0% et 3\u00a0€\u00a0!</p>",
	);
});

it("ni les attributs, ni ce qu’une personne a écrit, ni un code ne changent", () => {
	for (const page of [
		'<input value="Oui : non ?"/>',
		"<textarea name=x>Bonjour : le loyer ?\n« non »</textarea>",
		"<code>a ? b : c</code>",
		"<p>12:30, a&amp;b; &quot;x&quot;</p>",
	])
		assert.equal(insecables(page), page);
	assert.equal(
		insecables("<textarea>a ?</textarea><p>a ?</p>"),
		"<textarea>a ?</textarea><p>a\u00a0?</p>",
	);
});
