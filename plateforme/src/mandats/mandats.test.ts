import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { pourOrganisme } from "../socle/index.server.ts";
import { agent, instant, office } from "../sollicitations/essais.ts";
import {
	accepterDesignation,
	accepterMandat,
	designationsPour,
	donnerMandat,
	mandatPour,
	mandatsDuDossier,
	noterGeste,
	personnesAidees,
	revoquerMandat,
} from "./index.server.ts";
import { estIntime } from "./prudence.ts";
import { empreinteDuCode, estNomme, lireMandat, type MandatDit, tirerCode } from "./regles.ts";

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
		assert.match(String(trace?.motif), /par=telephone voie=code jours=30 portees=voir\.envoyer/);
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
		assert.deepEqual(lu(bon), {
			...{ nom: "Zoé Durand", portees: ["voir", "demarche"], duree: 365 },
			voie: { par: "code" },
		});
		assert.deepEqual(lu({ ...bon, voie: "courriel", courriel: " jm@exemple.fr " }), {
			...{ nom: "Zoé Durand", portees: ["voir", "demarche"], duree: 365 },
			voie: { par: "courriel", courriel: "jm@exemple.fr" },
		});
		for (const courriel of ["", "jm", "jm@", "jm@exemple", `${"x".repeat(250)}@exemple.fr`])
			assert.equal(lu({ ...bon, voie: "courriel", courriel }), "courriel-illisible");
		const lieu = lu({ ...bon, nom: "", voie: "structure", structure: "ccas-bourg" });
		assert.equal(typeof lieu === "object" && lieu.nom, "Ccas Bourg");
		assert.equal(lu({ ...bon, voie: "structure" }), "structure-inconnue");
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

describe("Un aidant nommé autrement que par un code", () => {
	before(async () => {
		await preparer(
			`UPDATE comptes SET fournisseur = 'public', prenom = 'Jean-Marc Paul', nom = 'Picard',
				courriel = 'Jm.Picard@exemple.fr' WHERE compte = 6 AND organisme = 'ici'`,
		);
		for (const compte of [2, 3])
			await preparer(
				`UPDATE comptes SET structure = 'france-services-oyonnax', roles = '{structure-accueil}'
				WHERE compte = $1 AND organisme = 'ici'`,
				[compte],
			);
		await preparer(
			"UPDATE comptes SET structure = 'creche', roles = '{partenaire-saisie}' WHERE compte = 4 AND organisme = 'ici'",
		);
		await preparer(
			"INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE VALUES ('ici', 45, '0000045')",
		);
	});
	const donner = async (plus: Partial<MandatDit>) => {
		const fait = await donnerMandat(personne(), 45, { ...dit, ...plus }, { par: "en-ligne" });
		return fait.ok ? fait : { mandat: 0, code: fait.motif };
	};
	const parCourriel = (courriel: string, nom = dit.nom) =>
		donner({ nom, voie: { par: "courriel", courriel } });
	const voit = async (compte: number, mandat: number, quand?: string) =>
		(await pourOrganisme("ici", (tx) => designationsPour(tx, aidant(quand, compte)))).some(
			(designation) => designation.mandat === mandat,
		);
	const accepter = (compte: number, mandat: number, quand?: string) =>
		motif(accepterDesignation(aidant(quand, compte), mandat));

	it("par son adresse, la même réponse qu’elle ait un compte ou non ; l’adresse n’est pas gardée", async () => {
		const [connue, inconnue] = [
			await parCourriel("jm.picard@exemple.fr"),
			await parCourriel("personne@exemple.fr"),
		];
		assert.deepEqual([connue.code, inconnue.code], ["", ""]);
		assert.ok(connue.mandat && inconnue.mandat);
		const [ligne] = await lire(
			"SELECT to_jsonb(m)::text AS tout FROM mandats m WHERE mandat = $1",
			[connue.mandat],
		);
		assert.doesNotMatch(String(ligne?.tout), /exemple\.fr/);
	});

	it("c’est lui s’il se connecte avec cette adresse et ce nom, jamais l’un sans l’autre", async () => {
		const { mandat } = await parCourriel("JM.picard@exemple.fr");
		const { mandat: autreNom } = await parCourriel("jm.picard@exemple.fr", "Anne Picard");
		const { mandat: autreAdresse } = await parCourriel("picard@exemple.fr");
		assert.deepEqual(
			[await voit(6, mandat), await voit(6, autreNom), await voit(6, autreAdresse)],
			[true, false, false],
		);
		assert.equal(await voit(7, mandat), false);
		for (const [compte, quoi] of [
			[7, mandat],
			[6, autreNom],
			[6, autreAdresse],
			[6, 999_999],
		] as const)
			assert.equal(await accepter(compte, quoi), "inconnu");
		assert.equal(await peut(mandat), false, "rien avant d’accepter");
		assert.equal(await accepter(6, mandat), "fait");
		assert.equal(await peut(mandat), true);
		assert.equal(await accepter(6, mandat), "inconnu", "une seule fois");
		const [ligne] = await lire("SELECT designe, code_jusqua FROM mandats WHERE mandat = $1", [
			mandat,
		]);
		assert.deepEqual([ligne?.designe, ligne?.code_jusqua], [null, null]);
		assert.equal(await motif(revoquerMandat(personne(), mandat, { dossier: 45 })), "fait");
		assert.equal(await peut(mandat), false, "retiré, il n’ouvre plus rien");
	});

	it("attend sept jours, et ne se trouve plus une fois retiré", async () => {
		const { mandat } = await parCourriel("jm.picard@exemple.fr");
		assert.equal(await voit(6, mandat, "2020-10-12 10:00"), true);
		assert.equal(await voit(6, mandat, "2020-10-12 10:01"), false);
		assert.equal(await accepter(6, mandat, "2020-10-12 10:01"), "inconnu");
		await revoquerMandat(personne(), mandat, { dossier: 45 });
		assert.equal(await voit(6, mandat), false);
		assert.equal(await accepter(6, mandat), "inconnu");
	});

	it("un lieu d’aide de la liste : la première personne qui y travaille l’accepte, pour elle seule", async () => {
		const lieu = (structure: string) => donner({ voie: { par: "structure", structure } });
		for (const inconnu of ["creche", "nulle-part"])
			assert.equal((await lieu(inconnu)).code, "structure-inconnue");
		const { mandat } = await lieu("france-services-oyonnax");
		assert.deepEqual(
			[await voit(2, mandat), await voit(3, mandat), await voit(4, mandat), await voit(6, mandat)],
			[true, true, false, false],
		);
		assert.deepEqual(
			(await Promise.all([accepter(2, mandat), accepter(3, mandat)])).sort(),
			["fait", "inconnu"],
			"ensemble, un seul l’a",
		);
		const ouverts = [
			await peut(mandat, undefined, 2),
			await peut(mandat, undefined, 3),
			await voit(2, mandat),
			await voit(3, mandat),
		];
		assert.deepEqual(ouverts.slice(2), [false, false]);
		assert.equal(ouverts.filter(Boolean).length, 1);
	});

	it("un compte fermé ne trouve rien", async () => {
		const { mandat } = await parCourriel("jm.picard@exemple.fr");
		await preparer("UPDATE comptes SET actif = false WHERE compte = 6 AND organisme = 'ici'");
		assert.equal(await voit(6, mandat), false);
		await preparer("UPDATE comptes SET actif = true WHERE compte = 6 AND organisme = 'ici'");
		assert.equal(await voit(6, mandat), true);
	});

	it("le nom se reconnaît comme on l’écrit, et pas à moitié", () => {
		const lui = { prenom: "Jean-Marc Paul", nom: "De La Tour" };
		for (const bon of ["Jean-Marc de la Tour", "DE LA TOUR Jean", "jean de-la-tour, mon voisin"])
			assert.equal(estNomme(bon, lui), true, bon);
		for (const faux of ["Jean", "de la Tour", "Marc de la Tour", "Jean Latour", ""])
			assert.equal(estNomme(faux, lui), false, faux);
		assert.equal(estNomme("Zoe Beranger", { prenom: "Zoé", nom: "Béranger" }), true);
		assert.equal(estNomme("Zoé", { prenom: "Zoé", nom: "" }), false);
	});
});

describe("La prudence", () => {
	it("ce qui dit une séparation ou une santé n’est que sur l’écran de la personne", () => {
		for (const code of ["asf", "aah", "mva", "aeeh"]) assert.equal(estIntime(code), true);
		for (const code of ["rsa", "ppa", "af", "aide_logement", null])
			assert.equal(estIntime(code), false);
	});
});
