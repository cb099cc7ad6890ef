import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { avecBase, lire } from "../../dossiers/essais.ts";
import { lireDossier } from "../../dossiers/index.server.ts";
import { plateformeConstruite } from "../../identite/essais.ts";
import { createApplication } from "../../socle/essais.ts";
import { deposer, dossierJoignable, vider } from "../essai.fixture.ts";

const { render } = await plateformeConstruite();
const application = createApplication({ assets: "absent", render, mandataires: 1 });

const demander = (chemin: string, options: RequestInit = {}) =>
	application.request(`http://bureau.example${chemin}`, {
		...options,
		headers: { host: "bureau.example", "x-forwarded-for": "1.2.3.4", ...options.headers },
	});

describe("Le lien d’une campagne, comme une messagerie le suit (RFC 8058)", () => {
	avecBase();
	const oppositions = async (dossier: number) =>
		(await lire((tx) => lireDossier(tx, dossier)))?.oppositions.length;

	it("l’ouvrir ne change rien ; l’envoi en un geste, sans session, oppose ; une autre page ne le peut pas", async () => {
		const { dossier, adresse } = await dossierJoignable();
		await deposer({ cle: "lien", dossier });
		const pli = (await vider()).find(({ destinataire }) => destinataire === adresse);
		const chemin = new URL(pli?.opposition ?? "").pathname;
		const unGeste = {
			method: "POST",
			body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
		};

		const lu = await demander(chemin);
		assert.equal(lu.status, 200);
		const page = await lu.text();
		assert.match(page, /<form method="post">/);
		assert.ok(!page.includes(adresse), "la page ne nomme personne");
		assert.equal(await oppositions(dossier), 0);

		const etrangere = { ...unGeste, headers: { origin: "https://ailleurs.example" } };
		assert.equal((await demander(chemin, etrangere)).status, 403);
		assert.equal(await oppositions(dossier), 0);

		assert.equal((await demander(chemin, unGeste)).status, 200);
		assert.equal(await oppositions(dossier), 1);
		assert.equal((await demander(chemin, unGeste)).status, 200);
		assert.equal(await oppositions(dossier), 1);

		const ailleurs = chemin.replace("/ici/", "/ailleurs/");
		assert.equal((await demander(ailleurs, unGeste)).status, 404);
		assert.equal((await demander(`${chemin}x`, unGeste)).status, 404);
	});
});
