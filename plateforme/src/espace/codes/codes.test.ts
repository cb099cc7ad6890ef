import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { actesDuJournal, acteur, avecBase, lire, ouvrir } from "../../dossiers/essais.ts";
import { ajouterContact, lireDossier } from "../../dossiers/index.server.ts";
import { demanderCode, verifierCode } from "../actes/contacts.ts";
import { purgerCodes } from "./purger.ts";
import { estLeCode, imprimer, lireChiffres, tirerChiffres, tirerSel, voiler } from "./regles.ts";

const elle = (dossier: number, heure = "09:00:00") => ({
	...acteur(["allocataire"], `2020-12-10T${heure}Z`, 7),
	dossier,
});
const motif = async (fait: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const lu = await fait;
	return lu.ok ? "fait" : lu.motif;
};
interface Envoi extends Record<string, unknown> {
	canal: string;
	corps: string;
	dossier: number | null;
	immediat: boolean;
	cle: string;
	sujet: string | null;
}
const envoisVers = (valeur: string) =>
	lire(
		async (tx) =>
			(
				await tx.execute<Envoi>(
					sql`SELECT canal, corps, dossier, immediat, cle, sujet FROM envois WHERE destinataire = ${valeur} ORDER BY envoi`,
				)
			).rows,
	);
const codeRecu = async (valeur: string) =>
	/\b\d{6}\b/.exec(
		(await envoisVers(valeur)).findLast(({ cle }) => cle.startsWith("code:"))?.corps ?? "",
	)?.[0] ?? assert.fail("aucun code envoyé");
const faux = (code: string) => (code === "000000" ? "000001" : "000000");

let rang = 0;
async function nouveau() {
	rang++;
	const { dossier } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"]);
	const ancien = `+3363998${String(rang).padStart(4, "0")}`;
	const ajoute = await ajouterContact(acteur(), dossier, {
		nature: "mobile",
		valeur: ancien,
		etat: "verifie",
	});
	assert.ok(ajoute.ok);
	return { dossier, ancien, adresse: `zoe${rang}@exemple.fr` };
}
const demander = (dossier: number, valeur: string, heure?: string) =>
	motif(demanderCode(elle(dossier, heure), { dossier }, { nature: "courriel", valeur }));
const verifier = (dossier: number, code: string, heure?: string) =>
	motif(verifierCode(elle(dossier, heure), { dossier }, code));
const contacts = async (dossier: number) =>
	((await lire((tx) => lireDossier(tx, dossier)))?.contacts ?? []).map(({ valeur, etat }) => [
		valeur,
		etat,
	]);

describe("Un moyen de contact confirmé par un code", () => {
	avecBase();

	it("le bon code confirme l’adresse, l’ancien contact est prévenu sans rien de personnel, et le journal le dit", async () => {
		const { dossier, ancien, adresse } = await nouveau();
		assert.equal(await demander(dossier, ` ${adresse.toUpperCase()} `), "fait");
		assert.deepEqual(await contacts(dossier), [[ancien, "verifie"]], "rien avant le code");
		assert.equal(await verifier(dossier, await codeRecu(adresse)), "fait");
		assert.deepEqual(
			(await contacts(dossier)).sort(),
			[
				[ancien, "verifie"],
				[adresse, "verifie"],
			].sort(),
		);
		const [prevenu] = await envoisVers(ancien);
		assert.match(prevenu?.corps ?? "", /coordonnées.*Si ce n’est pas vous/);
		assert.doesNotMatch(prevenu?.corps ?? "", new RegExp(adresse));
		const actes = (await actesDuJournal(dossier)).map(({ acte }) => acte);
		assert.ok(
			actes.includes("contact.demander-code") && actes.includes("dossier.confirmer-contact"),
		);
	});

	it("le message du code part tout de suite, sans nommer de dossier, et la base n’en garde que l’empreinte", async () => {
		const { dossier, adresse } = await nouveau();
		await demander(dossier, adresse);
		const [envoi] = await envoisVers(adresse);
		assert.deepEqual([envoi?.dossier, envoi?.immediat], [null, true]);
		const code = await codeRecu(adresse);
		const gardes = await lire(
			async (tx) => (await tx.execute(sql`SELECT to_jsonb(c) AS c FROM codes_de_contact c`)).rows,
		);
		assert.doesNotMatch(JSON.stringify(gardes), new RegExp(`"${code}"`));
	});

	it("sert dix minutes, pas une seconde de plus", async () => {
		const { dossier, adresse } = await nouveau();
		await demander(dossier, adresse);
		const code = await codeRecu(adresse);
		assert.equal(await verifier(dossier, code, "09:10:00"), "code-expire");
		assert.equal(await verifier(dossier, code, "09:09:59"), "fait");
		assert.equal(await verifier(dossier, code, "09:09:59"), "aucun-code", "une seule fois");
	});

	it("cinq essais faux, et même le bon ne sert plus", async () => {
		const { dossier, adresse } = await nouveau();
		await demander(dossier, adresse);
		const code = await codeRecu(adresse);
		for (let n = 0; n < 4; n++) assert.equal(await verifier(dossier, faux(code)), "code-faux");
		assert.equal(await verifier(dossier, "pas un code"), "trop-d-essais");
		assert.equal(await verifier(dossier, code), "trop-d-essais");
		assert.equal((await contacts(dossier)).length, 1);
	});

	it("quatre essais faux, et le bon sert encore, tapé avec des espaces", async () => {
		const { dossier, adresse } = await nouveau();
		await demander(dossier, adresse);
		const code = await codeRecu(adresse);
		for (let n = 0; n < 4; n++) await verifier(dossier, faux(code));
		assert.equal(await verifier(dossier, `${code.slice(0, 3)} ${code.slice(3)}`), "fait");
	});

	it("un nouveau code remplace l’ancien ; celui d’un dossier ne sert pas à un autre", async () => {
		const [un, deux] = [await nouveau(), await nouveau()];
		await demander(un.dossier, un.adresse);
		const premier = await codeRecu(un.adresse);
		await demander(un.dossier, un.adresse);
		const second = await codeRecu(un.adresse);
		if (premier !== second) assert.equal(await verifier(un.dossier, premier), "code-faux");
		assert.equal(await verifier(deux.dossier, second), "aucun-code");
		assert.equal(await verifier(un.dossier, second), "fait");
	});

	it("trois codes au même numéro en un quart d’heure, d’où qu’ils soient demandés ; cinq par dossier et par heure", async () => {
		const [un, deux] = [await nouveau(), await nouveau()];
		for (let n = 0; n < 3; n++) assert.equal(await demander(un.dossier, un.adresse), "fait");
		assert.equal(await demander(un.dossier, un.adresse, "09:14:59"), "trop-de-codes");
		assert.equal(await demander(deux.dossier, un.adresse), "trop-de-codes");
		assert.equal(await demander(un.dossier, un.adresse, "09:15:00"), "fait");
		assert.equal(await demander(un.dossier, "autre@exemple.fr", "09:15:00"), "fait");
		assert.equal(await demander(un.dossier, "encore@exemple.fr", "09:59:59"), "trop-de-codes");
		assert.equal(await demander(un.dossier, "encore@exemple.fr", "10:00:00"), "fait");
	});

	it("ce qui ne se lit pas, ou ne reçoit pas de SMS, se dit", async () => {
		const { dossier } = await nouveau();
		assert.equal(await demander(dossier, "zoe@exemple"), "illisible");
		const mobile = (valeur: string) =>
			motif(demanderCode(elle(dossier), { dossier }, { nature: "mobile", valeur }));
		assert.equal(await mobile("04 65 71 32 30"), "sans-sms");
		assert.equal(await mobile("06 39 98"), "illisible");
		assert.equal(await mobile("06 39 98 99 99"), "fait");
	});

	it("de qui n’a pas de dossier va à son compte, prévient son autre contact, et ne sert à nul autre", async () => {
		await lire(async (tx) => {
			for (const compte of [901, 902])
				await tx.execute(sql`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
					OVERRIDING SYSTEM VALUE
					VALUES ('ici', ${compte}, 'public', ${`jamais-${compte}`}, 'Lina', 'Faure', '{allocataire}')`);
			await tx.execute(sql`INSERT INTO personnes_sans_dossier (organisme, compte, prenoms, nom, naissance, depuis, courriel)
				VALUES ('ici', 901, 'Lina', 'Faure', '1998-04-12', now(), 'lina@exemple.fr'),
					('ici', 902, 'Léa', 'Roux', '1999-04-12', now(), NULL)`);
		});
		const elle = (compte: number) => acteur(["allocataire"], "2020-12-10T09:00:00Z", compte);
		const titulaire = { compte: 901 };
		const voulu = { nature: "mobile" as const, valeur: "06 39 98 77 66" };
		assert.equal(await motif(demanderCode(elle(901), titulaire, voulu)), "fait");
		const code = await codeRecu("+33639987766");
		assert.equal(await motif(verifierCode(elle(902), { compte: 902 }, code)), "aucun-code");
		assert.equal(await motif(verifierCode(elle(901), titulaire, code)), "fait");
		const lues = await lire(
			async (tx) =>
				(
					await tx.execute(
						sql`SELECT compte::int, courriel, mobile FROM personnes_sans_dossier ORDER BY compte`,
					)
				).rows,
		);
		assert.deepEqual(lues, [
			{ compte: 901, courriel: "lina@exemple.fr", mobile: "+33639987766" },
			{ compte: 902, courriel: null, mobile: null },
		]);
		assert.match((await envoisVers("lina@exemple.fr"))[0]?.corps ?? "", /coordonnées/);
	});

	it("s’efface après un jour", async () => {
		const nombre = () =>
			lire(async (tx) => (await tx.execute(sql`SELECT FROM codes_de_contact`)).rowCount);
		assert.notEqual(await nombre(), 0);
		await purgerCodes(acteur([], "2020-12-12T09:00:00Z", 0));
		assert.equal(await nombre(), 0);
	});
});

describe("Les six chiffres", () => {
	it("sont six, zéros compris, et se comparent par leur empreinte salée", async () => {
		for (let n = 0; n < 200; n++) assert.match(tirerChiffres(), /^\d{6}$/);
		const [un, deux] = [tirerSel(), tirerSel()];
		const empreinte = await imprimer("048213", un);
		assert.equal(await estLeCode("048213", un, empreinte), true);
		assert.equal(await estLeCode("048214", un, empreinte), false);
		assert.equal(await estLeCode("048213", deux, empreinte), false);
		assert.equal(lireChiffres("12345"), undefined);
	});

	it("une coordonnée se reconnaît sans s’apprendre", () => {
		assert.equal(voiler("courriel", "zoe.durand@exemple.fr"), "z•••@exemple.fr");
		assert.equal(voiler("mobile", "+33639980001"), "•• •• •• 00 01");
	});
});
