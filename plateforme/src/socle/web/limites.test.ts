import assert from "node:assert/strict";
import { it } from "node:test";
import { createApplication } from "./application.ts";
import { LIMITES } from "./limites.ts";

/** One application a test: the counts are in its memory. */
function plateforme({ mandataires = 1 } = {}) {
	const application = createApplication({
		assets: "absent",
		render: async (request) =>
			new Response(new URL(request.url).pathname === "/trop-de-demandes" ? "Patientez" : "page"),
		cleDeSession: (request) =>
			/session=(connue-\w+)/.exec(request.headers.get("cookie") ?? "")?.[1],
		mandataires,
	});
	return async (nombre: number, chemin: string, init: RequestInit = {}, adresse = "10.0.0.1") => {
		const headers = {
			"x-forwarded-for": adresse,
			...(init.method === "POST" ? { "content-type": "application/x-www-form-urlencoded" } : {}),
			...init.headers,
		};
		let derniere = new Response();
		for (let i = 0; i < nombre; i++) {
			derniere = await application.request(`http://office.example${chemin}`, { ...init, headers });
		}
		return derniere;
	};
}

const session = (nom: string) => ({ headers: { cookie: `session=${nom}` } });
const envoi = (nom?: string) => ({ method: "POST", ...(nom ? session(nom) : {}) });

it("Un agent lit 300 pages par minute, pas 301, sans gêner son voisin", async () => {
	const demander = plateforme();
	assert.equal((await demander(LIMITES.session.lire, "/aide", session("connue-a"))).status, 200);
	const refus = await demander(1, "/aide", session("connue-a"));
	assert.equal(refus.status, 429);
	assert.equal(refus.headers.get("retry-after"), "60");
	assert.equal(await refus.text(), "Patientez");
	assert.equal((await demander(1, "/aide", session("connue-b"))).status, 200);
});

it("Un agent envoie 120 formulaires par minute, pas 121, et lit encore", async () => {
	const demander = plateforme();
	assert.equal((await demander(LIMITES.session.envoyer, "/file", envoi("connue-a"))).status, 200);
	assert.equal((await demander(1, "/file", envoi("connue-a"))).status, 429);
	assert.equal((await demander(1, "/file", session("connue-a"))).status, 200);
});

it("Sans session, une adresse lit 1 200 pages et envoie 300 formulaires par minute, pas un de plus", async () => {
	const demander = plateforme();
	assert.equal((await demander(LIMITES.adresse.envoyer, "/mes-droits", envoi())).status, 200);
	assert.equal((await demander(1, "/mes-droits", envoi())).status, 429);
	const reste = LIMITES.adresse.lire - LIMITES.adresse.envoyer - 1;
	assert.equal((await demander(reste, "/mes-droits")).status, 200);
	assert.equal((await demander(1, "/mes-droits")).status, 429);
	assert.equal((await demander(1, "/mes-droits", {}, "10.0.0.2")).status, 200);
});

it("Une session inventée compte pour son adresse", async () => {
	const demander = plateforme();
	for (let i = 0; i < LIMITES.adresse.envoyer; i++)
		await demander(1, "/file", envoi(`inventee-${i}`));
	assert.equal((await demander(1, "/file", envoi("inventee-encore"))).status, 429);
});

it("La connexion reçoit 120 demandes par minute d’une adresse, pas 121, session ou non", async () => {
	const demander = plateforme();
	assert.equal((await demander(LIMITES.connexion, "/connexion/pro")).status, 200);
	assert.equal((await demander(1, "/connexion", session("connue-a"))).status, 429);
	assert.equal((await demander(1, "/aide")).status, 200);
	assert.equal((await demander(1, "/connexion", {}, "10.0.0.2")).status, 200);
});

it("L’adresse est celle que voit notre mandataire, pas celle que le visiteur s’invente", async () => {
	const derriere = plateforme();
	for (let i = 0; i < LIMITES.connexion; i++)
		await derriere(1, "/connexion", {}, `1.2.3.${i}, 10.0.0.1`);
	assert.equal((await derriere(1, "/connexion", {}, "9.9.9.9, 10.0.0.1")).status, 429);
	const sans = plateforme({ mandataires: 0 });
	for (let i = 0; i < LIMITES.connexion; i++) await sans(1, "/connexion", {}, `1.2.3.${i}`);
	assert.equal((await sans(1, "/connexion", {}, "9.9.9.9")).status, 429);
});
