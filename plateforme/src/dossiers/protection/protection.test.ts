import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { consulter, justifierLecture } from "../actes/consulter.ts";
import { preferer } from "../actes/preferer.ts";
import { deproteger, proteger } from "../actes/proteger.ts";
import { actesDuJournal, acteur, avecBase, lire, ouvrir } from "../essais.ts";
import { accesAuDossier } from "../lectures/acces.ts";
import { nomsDossiers } from "../lectures/noms.ts";

const a = (heure: string, roles: Parameters<typeof acteur>[0] = ["gestionnaire"], compte = 1) =>
	acteur(roles, `2020-12-10T${heure}Z`, compte);
const motif = "Appel de la personne, identité vérifiée";

describe("La lecture d’un dossier", () => {
	avecBase();
	const nouveau = async () => (await ouvrir(["Durand Zoé 1984-03-12 demandeur"])).dossier;
	const ouverte = async (dossier: number, par: ReturnType<typeof acteur>) => {
		const lecture = await lire((tx) => consulter(tx, par, dossier));
		return lecture.ok || lecture.motif;
	};
	const lectures = async (dossier: number) =>
		(await actesDuJournal(dossier)).filter(({ acte }) => acte === "dossier.lire");

	it("s’écrit au journal, une fois par quart d’heure et par personne", async () => {
		const dossier = await nouveau();
		for (const heure of ["09:00:00", "09:05:00", "09:14:59"]) await ouverte(dossier, a(heure));
		assert.equal((await lectures(dossier)).length, 1);
		await ouverte(dossier, a("09:15:00"));
		assert.equal((await lectures(dossier)).length, 2);
		await ouverte(dossier, a("09:15:00", ["gestionnaire"], 2));
		assert.equal((await lectures(dossier)).length, 3);
	});

	it("d’un dossier protégé est refusée sans motif, permise un quart d’heure avec", async () => {
		const dossier = await nouveau();
		assert.ok((await proteger(a("08:00:00"), dossier, "adresse-secrete")).ok);
		assert.equal(await ouverte(dossier, a("09:00:00")), "justification");
		assert.deepEqual(await justifierLecture(a("09:00:00"), dossier, "  neuf car "), {
			ok: false,
			motif: "motif-trop-court",
		});
		assert.equal((await lectures(dossier)).length, 0);
		assert.ok((await justifierLecture(a("09:00:00"), dossier, "dix  carac.")).ok);
		assert.equal(await ouverte(dossier, a("09:14:59")), true);
		assert.equal(await ouverte(dossier, a("09:15:00")), "justification");
		assert.equal(await ouverte(dossier, a("09:05:00", ["gestionnaire"], 2)), "justification");
		assert.deepEqual(
			(await lectures(dossier)).map((l) => [l.auteur, l.motif]),
			[["compte-1", "dix carac."]],
		);
	});

	it("lire avant la protection ne suffit pas après", async () => {
		const dossier = await nouveau();
		await ouverte(dossier, a("09:00:00"));
		await proteger(a("09:01:00"), dossier, "autre");
		assert.equal(await ouverte(dossier, a("09:02:00")), "justification");
	});

	it("changer un dossier protégé demande aussi le motif", async () => {
		const dossier = await nouveau();
		await proteger(a("08:00:00"), dossier, "notoriete");
		assert.deepEqual(await preferer(a("09:00:00"), dossier, { langue: "en" }), {
			ok: false,
			motif: "justification",
		});
		await justifierLecture(a("09:00:00"), dossier, motif);
		assert.ok((await preferer(a("09:01:00"), dossier, { langue: "en" })).ok);
		assert.ok((await deproteger(a("09:02:00"), dossier)).ok);
		assert.equal(await ouverte(dossier, a("10:00:00")), true);
	});

	it("du dossier d’un collègue est réservée aux responsables, qui la motivent aussi", async () => {
		const dossier = await nouveau();
		await proteger(a("08:00:00"), dossier, "agent");
		assert.equal(await ouverte(dossier, a("09:00:00")), "reserve");
		assert.deepEqual(await justifierLecture(a("09:00:00"), dossier, motif), {
			ok: false,
			motif: "reserve",
		});
		assert.deepEqual(await deproteger(a("09:00:00"), dossier), { ok: false, motif: "reserve" });
		const responsable = a("09:00:00", ["responsable"], 3);
		assert.equal(await ouverte(dossier, responsable), "justification");
		assert.ok((await justifierLecture(responsable, dossier, motif)).ok);
		assert.equal(await ouverte(dossier, responsable), true);
	});

	it("un dossier protégé ne donne que son matricule dans les listes", async () => {
		const { dossier, matricule } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"]);
		await proteger(acteur(), dossier, "notoriete");
		const noms = await lire((tx) => nomsDossiers(tx, "ici", [dossier]));
		assert.deepEqual(noms.get(dossier), { dossier, matricule, protege: true, nom: undefined });
	});

	it("se relit : qui a ouvert ce dossier, quand, pourquoi", async () => {
		const dossier = await nouveau();
		await ouverte(dossier, a("09:00:00"));
		await ouverte(dossier, a("10:00:00", ["gestionnaire"], 0));
		await proteger(a("10:00:00"), dossier, "autre");
		await justifierLecture(a("11:00:00"), dossier, motif);
		const acces = await lire(async (tx) => {
			await tx.execute(sql`INSERT INTO equipes VALUES ('ici', 'prestations', 'Prestations')`);
			await tx.execute(sql`INSERT INTO comptes
				(organisme, compte, fournisseur, sujet, prenom, nom, roles, equipe) OVERRIDING SYSTEM VALUE
				VALUES ('ici', 1, 'pro', 'agent-1', 'Inès', 'Martin', '{gestionnaire}', 'prestations')`);
			return accesAuDossier(tx, dossier);
		});
		const qui = { nom: "Inès Martin", roles: ["gestionnaire"], equipe: "Prestations" };
		assert.deepEqual(acces, [
			{ quand: "2020-12-10T11:00:00.000Z", motif, ...qui },
			{ quand: "2020-12-10T09:00:00.000Z", motif: null, ...qui },
		]);
	});
});
