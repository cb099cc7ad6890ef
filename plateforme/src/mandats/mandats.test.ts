import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { pourOrganisme } from "../socle/index.server.ts";
import { agent, instant, office } from "../sollicitations/essais.ts";
import {
	accepterMandat,
	donnerMandat,
	mandatPour,
	mandatsDuDossier,
	noterGeste,
	personnesAidees,
	revoquerMandat,
} from "./index.server.ts";
import { estIntime } from "./prudence.ts";
import { empreinteDuCode, lireMandat, type MandatDit, tirerCode } from "./regles.ts";

const { lire, preparer } = office();
const personne = (quand = "2020-10-05 10:00") =>
	agent(5, { roles: ["allocataire"], dossier: 1, quand: instant(quand) });
const aidant = (quand = "2020-10-05 11:00", compte = 6) =>
	agent(compte, { roles: ["aidant"], quand: instant(quand) });
const dit: MandatDit = { nom: "Jean-Marc Picard", portees: ["voir", "envoyer"], duree: 30 };

async function donne(plus: Partial<MandatDit> = {}) {
	const fait = await donnerMandat(personne(), 1, { ...dit, ...plus }, { par: "en-ligne" });
	assert.ok(fait.ok);
	return fait;
}
async function accepte(plus: Partial<MandatDit> = {}): Promise<number> {
	const { code } = await donne(plus);
	const fait = await accepterMandat(aidant(), code);
	assert.ok(fait.ok);
	return fait.mandat;
}
const peut = (mandat: number, quand?: string, compte?: number, portee?: "envoyer" | "demarche") =>
	pourOrganisme("ici", async (tx) =>
		Boolean(await mandatPour(tx, aidant(quand, compte), mandat, portee)),
	);
const motif = async (fait: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const lu = await fait;
	return lu.ok ? "fait" : lu.motif;
};

describe("Un mandat d’aide", () => {
	before(() =>
		preparer(
			"UPDATE comptes SET fournisseur = 'public' WHERE compte IN (5, 6) AND organisme = 'ici'",
		),
	);

	it("ne garde que l’empreinte de son code, qui sert une seule fois, pendant sept jours", async () => {
		const { mandat, code } = await donne();
		assert.match(code, /^[A-Z3-9]{5}-[A-Z3-9]{5}$/);
		const [ligne] = await lire(
			"SELECT to_jsonb(m)::text AS tout FROM mandats m WHERE mandat = $1",
			[mandat],
		);
		assert.doesNotMatch(String(ligne?.tout), new RegExp(code.replace("-", "")));
		assert.equal(await motif(accepterMandat(aidant("2020-10-12 10:01"), code)), "code-inconnu");
		assert.equal(
			await motif(accepterMandat(aidant("2020-10-12 10:00"), code.toLowerCase().replace("-", " "))),
			"fait",
		);
		assert.equal(await motif(accepterMandat(aidant("2020-10-12 10:00"), code)), "code-inconnu");
	});

	it("n’ouvre rien à qui n’a pas de mandat, ni à un autre aidant, ni hors de sa portée", async () => {
		const { mandat: enAttente } = await donne();
		assert.equal(await peut(enAttente), false, "pas encore accepté");
		const mandat = await accepte();
		assert.equal(await peut(mandat), true);
		assert.equal(await peut(mandat, undefined, 7), false, "un autre aidant");
		assert.equal(await peut(mandat, undefined, 6, "envoyer"), true);
		assert.equal(await peut(mandat, undefined, 6, "demarche"), false);
		assert.equal(await peut(999_999), false);
	});

	it("finit au soir de son dernier jour", async () => {
		const mandat = await accepte();
		assert.equal(await peut(mandat, "2020-11-04 23:59"), true);
		assert.equal(await peut(mandat, "2020-11-05 01:01"), false);
		const noms = async (jour: string) =>
			(await pourOrganisme("ici", (tx) => personnesAidees(tx, aidant(), jour))).filter(
				(aidee) => aidee.mandat === mandat,
			).length;
		assert.deepEqual([await noms("2020-11-04"), await noms("2020-11-05")], [1, 0]);
	});

	it("se retire d’un geste, par la personne ou par l’aidant, et par personne d’autre", async () => {
		const [un, deux] = [await accepte(), await accepte()];
		assert.equal(await motif(revoquerMandat(personne(), un, { dossier: 3 })), "inconnu");
		assert.equal(await motif(revoquerMandat(aidant(undefined, 7), un, "aidant")), "inconnu");
		assert.equal(await peut(un), true);
		assert.equal(await motif(revoquerMandat(personne(), un, { dossier: 1 })), "fait");
		assert.equal(await motif(revoquerMandat(aidant(), deux, "aidant")), "fait");
		assert.deepEqual([await peut(un), await peut(deux)], [false, false]);
		assert.equal(await motif(revoquerMandat(personne(), un, { dossier: 1 })), "inconnu");
	});

	it("retiré avant d’être accepté, son code ne sert plus", async () => {
		const { mandat, code } = await donne();
		await revoquerMandat(personne(), mandat, { dossier: 1 });
		assert.equal(await motif(accepterMandat(aidant(), code)), "code-inconnu");
	});

	it("ne s’accepte pas sur son propre dossier", async () => {
		const { code } = await donne();
		const soi = agent(5, { roles: ["allocataire"], dossier: 1 });
		assert.equal(await motif(accepterMandat(soi, code)), "le-sien");
		assert.equal(await motif(accepterMandat(aidant(), code)), "fait", "le code n’est pas perdu");
	});

	it("dix codes faux en une heure, et il faut attendre", async () => {
		const essayer = (quand: string) => motif(accepterMandat(aidant(quand, 8), "AAAAA-AAAAA"));
		for (let n = 0; n < 10; n++) assert.equal(await essayer("2020-10-07 10:00"), "code-inconnu");
		assert.equal(await essayer("2020-10-07 10:59"), "trop-d-essais");
		assert.equal(await essayer("2020-10-07 11:00"), "code-inconnu");
	});

	it("la personne voit chaque geste, une lecture par quart d’heure", async () => {
		const mandat = await accepte();
		const noter = (quand: string) =>
			pourOrganisme("ici", async (tx) => {
				const enMain = await mandatPour(tx, aidant(quand), mandat);
				assert.ok(enMain);
				await noterGeste(tx, aidant(quand), enMain, "voir");
			});
		for (const quand of ["2020-10-05 12:00", "2020-10-05 12:14", "2020-10-05 12:15"])
			await noter(quand);
		const vus = await pourOrganisme("ici", (tx) => mandatsDuDossier(tx, personne(), 1));
		const vu = vus.find((autre) => autre.mandat === mandat);
		assert.deepEqual(
			vu?.gestes.map(({ quand, quoi }) => [quand.slice(11, 16), quoi]),
			[
				["10:15", "voir"],
				["10:00", "voir"],
				["09:00", "accepter"],
			],
		);
		assert.equal(vu?.etat, "actif");
		assert.equal(vu?.nom, "Agent N° 6", "le nom de qui est venu, pas celui qui fut écrit");
	});

	it("sur papier ou par téléphone, l’agent dit ce qui le prouve", async () => {
		const par = (consigne: string) =>
			motif(donnerMandat(agent(1), 3, dit, { par: "telephone", consigne }));
		assert.equal(await par("  neuf car "), "consigne-vide");
		assert.equal(await par("dix  carac."), "fait");
		const [trace] = await lire(
			"SELECT objet, motif FROM journal WHERE acte = 'mandat.donner' ORDER BY numero DESC LIMIT 1",
		);
		assert.equal(trace?.objet, "dossier-3");
		assert.match(String(trace?.motif), /par=telephone jours=30 portees=voir\.envoyer/);
	});

	it("dix à la fois, pas onze", async () => {
		await preparer(
			"INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE VALUES ('ici', 44, '0000044')",
		);
		const un = () => motif(donnerMandat(personne(), 44, dit, { par: "en-ligne" }));
		for (let n = 0; n < 10; n++) assert.equal(await un(), "fait");
		assert.equal(await un(), "trop");
	});

	it("se lit d’un formulaire : un nom, au moins une portée, une durée de la liste", () => {
		const lu = (champs: Record<string, string | string[]>) => {
			const formulaire = new FormData();
			for (const [nom, valeurs] of Object.entries(champs))
				for (const valeur of [valeurs].flat()) formulaire.append(nom, valeur);
			const fait = lireMandat(formulaire);
			return fait.ok ? fait.dit : fait.motif;
		};
		const bon = { nom: " Zoé  Durand ", portee: ["demarche", "tout", "voir"], duree: "365" };
		assert.deepEqual(lu(bon), { nom: "Zoé Durand", portees: ["voir", "demarche"], duree: 365 });
		assert.equal(lu({ ...bon, nom: " " }), "nom-vide");
		assert.equal(lu({ ...bon, nom: "x".repeat(121) }), "nom-vide");
		assert.equal(lu({ ...bon, portee: ["tout"] }), "portee-vide");
		assert.equal(lu({ ...bon, duree: "366" }), "duree");
	});

	it("son code se tape comme on veut, et ne se lit pas de travers", () => {
		const code = tirerCode();
		assert.doesNotMatch(code, /[0O1IL2Z5S8B]/);
		assert.deepEqual(
			empreinteDuCode(` ${code.replace("-", "").toLowerCase()} `),
			empreinteDuCode(code),
		);
		assert.equal(empreinteDuCode(code.slice(1)), undefined);
	});
});

describe("La prudence", () => {
	it("ce qui dit une séparation ou une santé n’est que sur l’écran de la personne", () => {
		for (const code of ["asf", "aah", "mva", "aeeh"]) assert.equal(estIntime(code), true);
		for (const code of ["rsa", "ppa", "af", "aide_logement", null])
			assert.equal(estIntime(code), false);
	});
});
