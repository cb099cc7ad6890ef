import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { lieuxPublics } from "../../identite/index.server.ts";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	plateforme,
	pourOrganisme,
	type Serveur,
} from "../../socle/essais.ts";
import { deposerEnvoi } from "../actes/deposer.ts";
import { etatDesTransporteurs } from "../lectures/etat-des-transporteurs.ts";
import { serveurSmtp } from "../transport/smtp/serveurs.fixture.ts";
import { facteur } from "./facteur.ts";

const jusqua = async (vrai: () => Promise<boolean>, quoi: string, secondes = 30) => {
	for (let n = 0; n < secondes * 10; n++) {
		if (await vrai()) return;
		await delay(100);
	}
	assert.fail(quoi);
};

describe("Le facteur", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let base: ReturnType<typeof ouvrirBase>;
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"), 4);
		installerBase(base);
	});
	after(async () => {
		for (const nom of Object.keys(process.env))
			if (/_(ICI|AILLEURS)$/.test(nom)) delete process.env[nom];
		await base.fermer();
		await serveur.arreter();
	});
	const lire = (ordre: string) =>
		avecClient(
			accesDe(serveur, "administrateur"),
			async (client) => (await client.query(ordre)).rows,
		);
	const porteur = async (organisme: string, canal: string) =>
		(await etatDesTransporteurs(organisme)).find((t) => t.canal === canal);
	const deposer = async (organisme: string, cle: string) => {
		const lieu = (await lieuxPublics()).find((l) => l.organisme.organisme === organisme);
		return pourOrganisme(organisme, (tx) =>
			deposerEnvoi(tx, plateforme(organisme, lieu?.quand ?? new Date()), {
				cle,
				canal: "courriel",
				nature: "service",
				destinataire: "ines@exemple.fr",
				sujet: "Essai",
				corps: "Bonjour,",
			}),
		);
	};
	const remis = async (n: number) =>
		(await lire("SELECT FROM envois WHERE organisme = 'ici' AND etat = 'envoye'")).length === n;

	it("serveur absent : rien n’est perdu, la page le dit ; revenu, tout part, une fois", async () => {
		const premier = await serveurSmtp();
		await premier.fermer();
		process.env.DROIT_OUVERT_SMTP_ICI = `smtp://127.0.0.1:${premier.port}`;
		process.env.DROIT_OUVERT_COURRIEL_DE_ICI = "caf@caf.exemple";
		process.env.DROIT_OUVERT_SMTP_AILLEURS = "pigeon";
		const tenue = await facteur.ouvrir();
		for (let n = 0; n < 30; n++) await deposer("ici", `m-${n}`);
		await jusqua(async () => (await porteur("ici", "courriel"))?.etat === "en-panne", "pas dit");
		const dite = await porteur("ici", "courriel");
		assert.deepEqual([dite?.detail, dite?.attendent], ["ECONNREFUSED", 30]);
		const tentatives = await lire("SELECT DISTINCT tentatives FROM envois WHERE organisme = 'ici'");
		assert.deepEqual(tentatives, [{ tentatives: 0 }], "une panne n’use pas les tentatives");
		const revenu = await serveurSmtp({}, premier.port);
		await jusqua(() => remis(30), "tout n’est pas parti");
		assert.equal(revenu.recus.length, 30);
		await jusqua(async () => (await porteur("ici", "courriel"))?.etat === "branche", "pas rétabli");

		// An office whose setting cannot be read waits, and says which.
		const mal = await porteur("ailleurs", "courriel");
		assert.equal(mal?.etat, "en-panne");
		assert.match(mal?.detail ?? "", /DROIT_OUVERT_SMTP doit ressembler/);
		await tenue.arreter();
		await revenu.fermer();
	});

	it("arrêté pendant qu’il remet, il finit ce qu’il a commencé", async () => {
		const lent = await serveurSmtp({
			onData(flux, _, fini) {
				flux.resume();
				flux.on("end", () => setTimeout(() => fini(), 300));
			},
		});
		process.env.DROIT_OUVERT_SMTP_ICI = `smtp://127.0.0.1:${lent.port}?places=2`;
		const tenue = await facteur.ouvrir();
		for (let n = 0; n < 8; n++) await deposer("ici", `lent-${n}`);
		await jusqua(
			async () => (await lire("SELECT FROM envois WHERE etat = 'en-cours'")).length > 0,
			"rien n’a commencé",
		);
		await tenue.arreter();
		assert.deepEqual(await lire("SELECT FROM envois WHERE etat IN ('en-cours', 'incertain')"), []);
		await lent.fermer();
	});
});
