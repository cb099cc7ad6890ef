import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, it } from "node:test";
import { portLibre } from "./navigateur.fixture.ts";
import { adresseDeSortie } from "./oidc/sortir.ts";
import { installerReglages, lireReglages } from "./reglages.ts";

const [offre, sansOffre] = [await portLibre(), await portLibre()];

/** A provider that only describes itself, and may offer to end its own session. */
const fournisseur = (port: number, fin?: string) =>
	createServer((_, res) => {
		res.setHeader("Content-Type", "application/json");
		const issuer = `http://localhost:${port}`;
		res.end(
			JSON.stringify({ issuer, ...(fin ? { end_session_endpoint: `${issuer}${fin}` } : {}) }),
		);
	}).listen(port);

const serveurs = [fournisseur(offre, "/sortie"), fournisseur(sansOffre)];
before(() => {
	const client = { client: "droit-ouvert", secret: "secret" };
	installerReglages({
		...lireReglages({ DROIT_OUVERT_URL: "https://droits.example" }, 3230, "secret"),
		clients: {
			pro: { emetteur: `http://localhost:${offre}`, ...client },
			public: { emetteur: `http://localhost:${sansOffre}`, ...client },
		},
	});
});
after(() => {
	installerReglages(undefined);
	for (const serveur of serveurs) serveur.close();
});

it("Sortir d’ici fait sortir du fournisseur qui l’offre, et revenir à l’accueil", async () => {
	const { origin, pathname, searchParams } = new URL(await adresseDeSortie("pro", "un-jeton"));
	assert.equal(`${origin}${pathname}`, `http://localhost:${offre}/sortie`);
	assert.equal(searchParams.get("id_token_hint"), "un-jeton");
	assert.equal(searchParams.get("post_logout_redirect_uri"), "https://droits.example/");
});

it("Sinon, ou sans son jeton, sortir mène simplement à l’accueil", async () => {
	assert.equal(await adresseDeSortie("pro", undefined), "/");
	assert.equal(await adresseDeSortie("public", "un-jeton"), "/");
});
