import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createApplication } from "./application.ts";

const application = createApplication({
	assets: "absent",
	render: async () => new Response("page"),
});
const ask = (init: RequestInit) =>
	application.request("http://office.example/mes-droits", {
		...init,
		headers: {
			host: "office.example",
			"content-type": "application/x-www-form-urlencoded",
			...init.headers,
		},
	});

describe("Un formulaire venu d’ailleurs", () => {
	it("est refusé quand son origine est un autre site", async () => {
		const response = await ask({ method: "POST", headers: { origin: "https://ailleurs.example" } });
		assert.equal(response.status, 403);
	});

	it("est refusé quand son origine est cachée", async () => {
		assert.equal((await ask({ method: "POST", headers: { origin: "null" } })).status, 403);
	});

	it("est refusé quand le navigateur dit qu’il vient d’un autre site", async () => {
		const response = await ask({ method: "POST", headers: { "sec-fetch-site": "cross-site" } });
		assert.equal(response.status, 403);
	});

	it("est reçu quand il vient de nos pages, ou d’un programme sans navigateur", async () => {
		const ours = await ask({ method: "POST", headers: { origin: "http://office.example" } });
		assert.equal(ours.status, 200);
		assert.equal((await ask({ method: "POST" })).status, 200);
	});

	it("n’empêche pas de lire une page depuis un lien extérieur", async () => {
		const response = await ask({ headers: { "sec-fetch-site": "cross-site" } });
		assert.equal(response.status, 200);
	});
});

describe("Chaque réponse", () => {
	it("interdit les scripts, les cadres et la devinette de type", async () => {
		const { headers } = await ask({});
		assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
		assert.match(headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/);
		assert.equal(headers.get("x-content-type-options"), "nosniff");
		assert.equal(headers.get("referrer-policy"), "same-origin");
	});

	it("sous https, demande aux navigateurs d’y revenir ; un formulaire peut finir chez le fournisseur d’identité", async () => {
		const sans = await ask({});
		assert.equal(sans.headers.get("strict-transport-security"), null);
		assert.match(sans.headers.get("content-security-policy") ?? "", /form-action 'self';/);
		const securite = { https: true, formulaires: ["https://identite.example"] };
		const parts = { assets: "absent", render: async () => new Response("page"), securite };
		const { headers } = await createApplication(parts).request("https://office.example/aide");
		assert.equal(headers.get("strict-transport-security"), "max-age=31536000");
		const regle = headers.get("content-security-policy") ?? "";
		assert.match(regle, /form-action 'self' https:\/\/identite\.example;/);
		assert.doesNotMatch(regle, /script-src/);
	});

	it("ne passe que par la page : les adresses d’hydratation n’existent pas", async () => {
		const address = "http://office.example/mes-droits.data";
		assert.equal((await application.request(address)).status, 404);
	});

	it("ne reçoit que des formulaires", async () => {
		const json = { "content-type": "application/json" };
		assert.equal((await ask({ method: "POST", headers: json })).status, 415);
		assert.equal((await ask({ method: "PUT" })).status, 405);
		assert.equal((await ask({ method: "HEAD" })).status, 200);
	});

	it("accepte davantage à l’adresse qui le déclare, et pas plus qu’elle ne dit", async () => {
		const plateforme = createApplication({
			assets: "absent",
			render: async () => new Response("page"),
			tailleMax: (chemin) => (chemin === "/importer" ? 100_000 : undefined),
		});
		const envoyer = async (chemin: string, taille: number) => {
			const headers = {
				"content-length": String(taille),
				"content-type": "application/x-www-form-urlencoded",
			};
			const init = { method: "POST", headers, body: "x".repeat(taille) };
			return (await plateforme.request(`http://office.example${chemin}`, init)).status;
		};
		assert.equal(await envoyer("/importer", 100_000), 200);
		assert.equal(await envoyer("/importer", 100_001), 413);
		assert.equal(await envoyer("/ailleurs", 100_000), 413);
	});

	it("refuse un envoi de plus de 64 ko", async () => {
		const headers = { "content-length": String(70_000) };
		const response = await ask({ method: "POST", headers, body: "x".repeat(70_000) });
		assert.equal(response.status, 413);
	});
});

describe("La santé de la plateforme", () => {
	it("dit si la base de données répond, sans autre détail", async () => {
		const sante = async (repond: boolean) => {
			const parts = { assets: "absent", render: async () => new Response("page") };
			const plateforme = createApplication({ ...parts, baseRepond: async () => repond });
			const response = await plateforme.request("http://office.example/sante");
			return [response.status, await response.json()];
		};
		assert.deepEqual(await sante(true), [200, { plateforme: "ok", base: "ok" }]);
		assert.deepEqual(await sante(false), [503, { plateforme: "ok", base: "indisponible" }]);
	});
});
