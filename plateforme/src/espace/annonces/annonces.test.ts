import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { ajouterAlerte, preferer } from "../../dossiers/index.server.ts";
import { envoisDEssai } from "../../envois/essais.ts";
import { repondre } from "../../messages/index.server.ts";
import { prendreRendezVous } from "../../rendez-vous/index.server.ts";
import { type Acteur, plateforme } from "../../socle/index.ts";
import { agent, instant, office } from "../../sollicitations/essais.ts";
import { mettreEnPause, recevoir, traiter } from "../../sollicitations/index.server.ts";
import { choisirAnnonces } from "../actes/choisir-annonces.ts";
import { prevenir } from "./prevenir.ts";
import { ETAPES, type Nouvelle, rassembler } from "./regles.ts";

const { lire, preparer } = office();
const a = (quand: string): Acteur => plateforme("ici", instant(quand));
const tournee = async (quand: string) => {
	while ((await prevenir(a(quand))) > 0);
};
let suivant = 100;
/** A file with an address and a mobile, both confirmed. */
async function dossier(): Promise<number> {
	const numero = ++suivant;
	await preparer(`INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE
		VALUES ('ici', ${numero}, '${numero}0000');
		INSERT INTO contacts (organisme, dossier, nature, valeur, etat, etat_le) VALUES
		('ici', ${numero}, 'courriel', 'd${numero}@exemple.fr', 'verifie', '2020-01-01'),
		('ici', ${numero}, 'mobile', '+33639981${numero}', 'verifie', '2020-01-01');`);
	return numero;
}
const recue = async (de: number, quand = "2020-10-05 10:00", prestation = "asf") => {
	const fait = await recevoir(agent(1, { quand: instant(quand) }), {
		nature: "demande",
		canal: "en-ligne",
		objet: "Soutien familial après une séparation",
		prestation,
		dossier: de,
	});
	assert.ok(fait.ok);
	return fait.sollicitation;
};
const envois = (de: number) =>
	lire(
		"SELECT envoi::int, canal, etat, sujet, corps, nature, cle, valable_jusqua::text AS jusqua FROM envois WHERE dossier = $1 ORDER BY envoi",
		[de],
	);
const tus = async (de: number) =>
	(await lire("SELECT tu FROM annonces WHERE dossier = $1 ORDER BY source", [de])).map(
		({ tu }) => tu,
	);

describe("Être prévenu de chaque étape", () => {
	before(async () => {
		await tournee("2020-10-01 10:00");
	});

	it("reçue : un message par le canal choisi, qui ne dit ni la prestation ni la situation", async () => {
		const de = await dossier();
		await recue(de);
		await tournee("2020-10-05 10:10");
		const [un, ...autres] = await envois(de);
		assert.equal(autres.length, 0);
		assert.deepEqual([un?.canal, un?.nature], ["courriel", "service"]);
		assert.match(String(un?.corps), /bien arrivé/);
		for (const ligne of await envois(de))
			assert.doesNotMatch(
				`${ligne.sujet} ${ligne.corps}`.replace("Une question : 04 65 71 32 30.", ""),
				/soutien|s[ée]paration|asf|https?:|€|\d{2}/i,
			);
		await tournee("2020-10-05 10:20");
		assert.equal((await envois(de)).length, 1, "dite une fois");
	});

	it("une par affaire et par jour : ce qui suit attend le lendemain, et la plus utile l’emporte", async () => {
		const de = await dossier();
		const sollicitation = await recue(de);
		await tournee("2020-10-05 10:10");
		const par = agent(1, { quand: instant("2020-10-05 14:00") });
		const attente = { manque: ["Bail"], echeance: "2020-10-20", indispensable: true };
		assert.ok((await mettreEnPause(par, { sollicitation }, attente)).ok);
		await tournee("2020-10-05 23:50");
		assert.equal((await envois(de)).length, 1);
		await tournee("2020-10-06 00:10");
		const lus = await envois(de);
		assert.match(String(lus[1]?.corps), /il manque quelque chose/);
		assert.doesNotMatch(String(lus[1]?.corps), /Bail/);
	});

	it("le même jour, « il manque » l’emporte sur « bien arrivé », et « traitée » dit qu’une réponse attend", async () => {
		const de = await dossier();
		const un = await recue(de);
		const attente = { manque: ["Bail"], echeance: "2020-10-20", indispensable: true };
		await mettreEnPause(agent(1), { sollicitation: un }, attente);
		await recue(de, "2020-10-05 09:00", "rsa");
		const [{ sollicitation: deux }] = (await lire(
			"SELECT sollicitation::int FROM sollicitations WHERE dossier = $1 AND prestation = 'rsa'",
			[de],
		)) as [{ sollicitation: number }];
		await traiter(
			agent(1),
			{ sollicitation: deux },
			{ issue: "rejet", note: "Trop de ressources" },
		);
		await tournee("2020-10-05 10:10");
		const corps = (await envois(de)).map((ligne) => String(ligne.corps));
		assert.equal(corps.length, 2, "deux affaires, deux messages");
		assert.ok(corps.some((texte) => /il manque quelque chose/.test(texte)));
		assert.ok(corps.some((texte) => /une réponse vous attend/.test(texte)));
		assert.ok(corps.every((texte) => !/refus|rejet|ressources/i.test(texte)));
	});

	it("une réponse écrite par l’agent se signale, sauf si la personne l’a déjà lue", async () => {
		const de = await dossier();
		const sollicitation = await recue(de, "2020-09-20 10:00");
		await repondre(agent(1), { sollicitation, texte: "Voici votre attestation.", clore: false });
		const lu = await dossier();
		const autre = await recue(lu, "2020-09-20 10:00");
		await repondre(agent(1), { sollicitation: autre, texte: "Bonjour.", clore: false });
		await preparer("UPDATE messages SET lu_le = now() WHERE dossier = $1", [lu]);
		await tournee("2020-10-05 10:10");
		assert.match(String((await envois(de)).at(-1)?.corps), /un message vous attend/);
		assert.equal((await envois(lu)).length, 0);
	});

	it("un rendez-vous se rappelle la veille, pas l’avant-veille, et ne part plus après son jour", async () => {
		const de = await dossier();
		const pris = await prendreRendezVous(agent(1, { quand: instant("2020-09-20 10:00") }), {
			canal: "telephone",
			objet: "Séparation",
			dossier: de,
			mode: "telephone",
			prevuA: instant("2020-10-12 09:00"),
		});
		assert.ok(pris.ok);
		await tournee("2020-10-10 23:59");
		assert.equal((await envois(de)).length, 0);
		await tournee("2020-10-11 08:00");
		const [rappel] = await envois(de);
		assert.match(String(rappel?.corps), /rendez-vous demain/);
		assert.equal(rappel?.jusqua, "2020-10-12");
	});

	it("la personne choisit : ce qu’elle refuse ne part pas, le reste continue, le journal le dit", async () => {
		const de = await dossier();
		const elle = agent(5, { roles: ["allocataire"], dossier: de });
		await choisirAnnonces(elle, de, new Set(ETAPES.filter((etape) => etape !== "recue")));
		const sollicitation = await recue(de);
		await tournee("2020-10-05 10:10");
		assert.equal((await envois(de)).length, 0);
		await traiter(agent(1), { sollicitation }, { issue: "accord" });
		await tournee("2020-10-05 10:20");
		assert.equal((await envois(de)).length, 1);
		const [trace] = await lire(
			"SELECT motif FROM journal WHERE acte = 'dossier.choisir-annonces' AND objet = $1",
			[`dossier-${de}`],
		);
		assert.equal(trace?.motif, "sans recue");
	});

	it("des violences ou un contact surveillé : rien ne part", async () => {
		const de = await dossier();
		await ajouterAlerte(agent(1), de, { nature: "contact-dangereux" });
		await recue(de);
		await tournee("2020-10-05 10:10");
		assert.deepEqual([(await envois(de)).length, await tus(de)], [0, ["situation-protegee"]]);
	});

	it("par SMS quand c’est le canal choisi ; par lettre, seulement ce qui demande une réponse", async () => {
		const [sms, lettre] = [await dossier(), await dossier()];
		await preferer(agent(1), sms, { canal: "sms" });
		await preferer(agent(1), lettre, { canal: "courrier" });
		await preparer(
			`INSERT INTO adresses VALUES ('ici', ${lettre}, '2015-01-01', NULL, '1 rue du Bac', '01000', 'Bourg')`,
		);
		await recue(sms);
		const sollicitation = await recue(lettre);
		await tournee("2020-10-05 10:10");
		assert.deepEqual(
			(await envois(sms)).map(({ canal }) => canal),
			["sms"],
		);
		assert.deepEqual([(await envois(lettre)).length, await tus(lettre)], [0, ["par-lettre"]]);
		await traiter(agent(1), { sollicitation }, { issue: "accord" });
		await tournee("2020-10-05 10:20");
		assert.deepEqual(
			(await envois(lettre)).map(({ canal }) => canal),
			["courrier"],
		);
	});

	it("une adresse qui rebondit : le même message repart par SMS, et l’adresse ne sert plus", async () => {
		const de = await dossier();
		await recue(de);
		await tournee("2020-10-05 10:10");
		const [courriel] = await envois(de);
		await envoisDEssai.partir("courriel", instant("2020-10-05 10:15"));
		await envoisDEssai.rebondir(
			Number(courriel?.envoi),
			`d${de}@exemple.fr`,
			instant("2020-10-05 10:16"),
		);
		const lus = await envois(de);
		assert.deepEqual(
			lus.map(({ canal, etat }) => [canal, etat]),
			[
				["courriel", "echec"],
				["sms", "a-envoyer"],
			],
		);
		assert.equal(lus[1]?.corps, lus[0]?.corps);
		const [contact] = await lire(
			"SELECT etat FROM contacts WHERE dossier = $1 AND nature = 'courriel'",
			[de],
		);
		assert.equal(contact?.etat, "injoignable");
	});

	it("ce qui a plus de trois jours n’est plus une nouvelle", async () => {
		const [vieux, frais] = [await dossier(), await dossier()];
		await recue(vieux, "2020-10-14 09:59");
		await recue(frais, "2020-10-14 10:01");
		await tournee("2020-10-17 10:00");
		assert.deepEqual([(await envois(vieux)).length, (await envois(frais)).length], [0, 1]);
	});
});

describe("Rassembler les nouvelles", () => {
	const nouvelle = (etape: Nouvelle["etape"], rang: number, sujet = "affaire-1"): Nouvelle => ({
		source: `evenement-${rang}`,
		dossier: 1,
		compte: null,
		sujet,
		etape,
		rang,
	});

	it("une annonce par affaire, qui vaut pour toutes ses nouvelles", () => {
		const [un, deux, ...reste] = rassembler([
			nouvelle("recue", 1),
			nouvelle("en-pause", 2),
			nouvelle("traitee", 3),
			nouvelle("recue", 4, "affaire-2"),
		]);
		assert.equal(reste.length, 0);
		assert.deepEqual([un?.etape, un?.nouvelles.length], ["en-pause", 3]);
		assert.deepEqual([deux?.etape, deux?.sujet], ["recue", "affaire-2"]);
	});
});
