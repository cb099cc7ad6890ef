import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { avecBase, lire } from "../../dossiers/essais.ts";
import { lireDossier } from "../../dossiers/index.server.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { trancherEnvoi } from "../actes/trancher.ts";
import {
	a,
	acteur,
	deposer,
	dossierJoignable,
	lireLigne,
	suiteDe,
	transporteur,
	vider,
} from "../essai.fixture.ts";
import { TransporteurSmpp } from "../transport/smpp/smpp.ts";
import { ouvrirSmsc, recu, reglages } from "../transport/smpp/smsc.fixture.ts";
import { analyserCourriel } from "./analyser.ts";
import { lireRapport } from "./dsn.ts";
import { absence, pleine, postfixInconnue, retardee, transferee } from "./exemples.fixture.ts";
import { releverDossier } from "./maildir.ts";
import { releverMessage } from "./relever.ts";
import { recevoirLivraison } from "./sms.ts";

const octets = (texte: string) => Buffer.from(texte);

describe("Les courriels qui reviennent (RFC 3464)", () => {
	avecBase();
	const relever = (texte: string, par = acteur) => releverMessage(par, octets(texte));
	const etatDuContact = async (dossier: number, nature: string) =>
		(await lire((tx) => lireDossier(tx, dossier)))?.contacts.find((c) => c.nature === nature)?.etat;

	async function envoye(cle: string) {
		const joignable = await dossierJoignable();
		const envoi = await deposer({
			cle,
			dossier: joignable.dossier,
			replis: { sms: { corps: "Appelez-nous" } },
		});
		await vider();
		assert.equal((await lireLigne(envoi)).etat, "envoye");
		return { ...joignable, envoi };
	}

	it("une adresse inconnue (5.1.1) devient injoignable ; le SMS prend la suite", async () => {
		const { envoi, dossier, adresse } = await envoye("b-1");
		assert.deepEqual(await relever(postfixInconnue(envoi, adresse)), ["pris"]);
		assert.deepEqual(await relever(postfixInconnue(envoi, adresse)), ["deja"]);
		const { etat, envoyeLe } = await lireLigne(envoi);
		assert.deepEqual([etat, envoyeLe], ["echec", null]);
		assert.equal(await etatDuContact(dossier, "courriel"), "injoignable");
		const suite = await suiteDe(envoi);
		assert.equal(suite?.canal, "sms");
		assert.deepEqual(await trancherEnvoi(acteur, envoi, "renvoyer"), {
			ok: false,
			motif: "deja-tranche",
		});
	});

	it("une boîte pleine (5.2.2) garde l’adresse : un second essai quatre heures après, puis le SMS", async () => {
		const { envoi, dossier, adresse } = await envoye("b-2");
		assert.deepEqual(await relever(pleine(envoi, adresse)), ["pris"]);
		const { etat, motif } = await lireLigne(envoi);
		assert.deepEqual([etat, motif], ["a-envoyer", "rejete"]);
		await vider("courriel", new Date("2020-07-15T11:59:59Z"));
		assert.equal((await lireLigne(envoi)).etat, "a-envoyer");
		await vider("courriel", new Date("2020-07-15T12:00:00Z"));
		assert.equal((await lireLigne(envoi)).etat, "envoye");
		const encore = pleine(envoi, adresse).replace("mailbox full", "still full");
		assert.deepEqual(await relever(encore), ["pris"]);
		assert.equal((await lireLigne(envoi)).etat, "echec");
		assert.equal((await suiteDe(envoi))?.canal, "sms");
		assert.equal(await etatDuContact(dossier, "courriel"), "verifie");
	});

	it("un retard n’est pas un échec", async () => {
		const { envoi, adresse } = await envoye("b-3");
		assert.deepEqual(await relever(retardee(envoi, adresse)), ["pris"]);
		assert.equal((await lireLigne(envoi)).etat, "envoye");
	});

	it("transféré puis refusé : l’adresse d’origine compte, et l’enveloppe (RFC 3461) dit lequel", async () => {
		const { envoi, dossier, adresse } = await envoye("b-4");
		assert.deepEqual(await relever(transferee(envoi, adresse)), ["pris"]);
		assert.equal(await etatDuContact(dossier, "courriel"), "injoignable");
	});

	it("un rapport forgé ne condamne personne : ni message inconnu, ni autre adresse, ni autre organisme", async () => {
		const { envoi, dossier, adresse } = await envoye("b-5");
		assert.deepEqual(await relever(postfixInconnue(envoi, "zoe@exemple.fr")), ["inconnu"]);
		assert.deepEqual(await relever(postfixInconnue(999_999, adresse)), ["inconnu"]);
		assert.deepEqual(
			await relever(postfixInconnue(envoi, adresse), { ...acteur, organisme: "ailleurs" }),
			["etranger"],
		);
		assert.equal(await etatDuContact(dossier, "courriel"), "verifie");
	});

	it("une absence, un texte quelconque, des octets sans suite ne sont pas des rapports", async () => {
		for (const texte of [absence("ines@exemple.fr"), "bonjour", "", "\0\xff\0"])
			assert.deepEqual(await lireRapport(octets(texte)), []);
	});

	it("un message qui retient son lecteur sans fin est laissé ; un autre se lit", async () => {
		const message = octets(absence("ines@exemple.fr"));
		assert.equal(await analyserCourriel(message, {}, 0), undefined);
		assert.match((await analyserCourriel(message, {}))?.subject ?? "", /Absente/);
	});

	it("un rapport rend sûr ce qui était incertain", async () => {
		const { dossier, adresse } = await dossierJoignable();
		const envoi = await deposer({ cle: "b-6", dossier });
		const muet = { ...transporteur(), remettre: () => Promise.reject(new Error("muet")) };
		await vider("courriel", acteur.quand, muet as never);
		assert.equal((await lireLigne(envoi)).etat, "incertain");
		const remis = pleine(envoi, adresse).replace("failed", "delivered").replace("5.2.2", "2.0.0");
		assert.deepEqual(await relever(remis), ["pris"]);
		assert.equal((await lireLigne(envoi)).etat, "envoye");
	});

	it("un dossier Maildir se relève : ce qui est lu passe de new à cur", async () => {
		const { envoi, adresse } = await envoye("b-7");
		const boite = dossierDEssai();
		for (const nom of ["new", "cur", "tmp"]) mkdirSync(join(boite, nom));
		writeFileSync(join(boite, "new/1.ici"), postfixInconnue(envoi, adresse));
		writeFileSync(join(boite, "new/2.ici"), absence(adresse));
		assert.equal(await releverDossier(acteur, boite), 2);
		assert.deepEqual(readdirSync(join(boite, "new")), []);
		assert.deepEqual(readdirSync(join(boite, "cur")), ["1.ici:2,S", "2.ici:2,S"]);
		assert.equal((await lireLigne(envoi)).etat, "echec");
	});
});

describe("Les accusés et les réponses par SMS, à travers un vrai lien SMPP", () => {
	avecBase();

	async function relier() {
		const reseau = await ouvrirSmsc();
		const lien = new TransporteurSmpp(reglages(reseau.port), (pdu) =>
			recevoirLivraison(acteur, pdu),
		);
		return {
			reseau,
			lien,
			fermer: async () => {
				await lien.fermer();
				await reseau.fermer();
			},
		};
	}
	const etatDuContact = async (dossier: number, nature: string) =>
		(await lire((tx) => lireDossier(tx, dossier)))?.contacts.find((c) => c.nature === nature)?.etat;

	it("arrivé, perdu, puis numéro inconnu : chacun a sa suite", async () => {
		const { reseau, lien, fermer } = await relier();
		const gens = [await dossierJoignable(), await dossierJoignable(), await dossierJoignable()];
		const envois = [];
		for (const [n, { dossier }] of gens.entries())
			envois.push(await deposer({ cle: `m-${n}`, canal: "sms", dossier }));
		await vider("sms", acteur.quand, lien as never);
		const [arrive, eteint, inconnu] = await Promise.all(envois.map(lireLigne));
		assert.equal(await reseau.livrer(recu(arrive.reference ?? "", "DELIVRD")), 0);
		assert.equal(await reseau.livrer(recu(eteint.reference ?? "", "EXPIRED")), 0);
		assert.equal(await reseau.livrer(recu(inconnu.reference ?? "", "UNDELIV", "001")), 0);
		assert.ok((await lireLigne(arrive.envoi)).distribueLe);
		assert.equal((await lireLigne(eteint.envoi)).motif, "rejete");
		assert.equal((await lireLigne(inconnu.envoi)).etat, "echec");
		assert.equal(await etatDuContact(gens[2].dossier, "mobile"), "injoignable");
		assert.equal(await etatDuContact(gens[1].dossier, "mobile"), "verifie");
		await fermer();
	});

	it("un accusé arrivé avant la réponse qui nomme le message n’est pas perdu", async () => {
		const { dossier } = await dossierJoignable();
		const envoi = await deposer({ cle: "m-avant", canal: "sms", dossier });
		const { short_message: message, ...accuse } = recu("tot-1", "DELIVRD");
		await recevoirLivraison(acteur, { ...accuse, short_message: { message } } as never);
		await vider("sms", acteur.quand, {
			...transporteur(() => ({ sort: "accepte", reponse: "ok", reference: "tot-1" })),
		});
		assert.ok((await lireLigne(envoi)).distribueLe);
	});

	it("STOP fait taire les campagnes de ce numéro, est confirmé une fois, et laisse passer le reste", async () => {
		const { reseau, lien, fermer } = await relier();
		const { dossier, numero } = await dossierJoignable();
		for (const texte of ["STOP", "stop sms", "Stop"])
			await reseau.livrer({
				source_addr: numero.slice(1),
				destination_addr: "36100",
				short_message: texte,
			});
		await reseau.livrer({
			source_addr: "33600000000",
			destination_addr: "36100",
			short_message: "STOP",
		});
		const campagne = await deposer({ cle: "st-1", canal: "sms", dossier });
		const declaration = await deposer({ cle: "st-2", canal: "sms", dossier, nature: "service" });
		await vider("sms", acteur.quand, lien as never);
		assert.equal((await lireLigne(campagne)).motif, "opposition");
		assert.equal((await lireLigne(declaration)).etat, "envoye");
		const a = reseau.recus.filter((sms) => sms.a === numero.slice(1));
		assert.equal(a.length, 2, "la déclaration, et une seule confirmation");
		const { rows } = await lire((tx) =>
			tx.execute(
				sql`SELECT nature, count(*)::int AS n FROM retours WHERE nature IN ('stop', 'reponse') GROUP BY 1`,
			),
		);
		assert.deepEqual(rows, [{ nature: "stop", n: 4 }]);
		await fermer();
	});

	it("ce que quelqu’un répond d’autre n’oppose à rien", async () => {
		const { dossier, numero } = await dossierJoignable();
		await recevoirLivraison(a("2020-07-15T09:00:00Z"), {
			source_addr: numero,
			short_message: { message: "Bonjour, arrêtez-vous le samedi ?" },
		} as never);
		assert.deepEqual((await lire((tx) => lireDossier(tx, dossier)))?.oppositions, []);
	});
});
