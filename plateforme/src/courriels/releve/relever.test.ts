import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { avecBase } from "../../dossiers/essais.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { Boite } from "../boite/boite.ts";
import { configurationDe } from "../boite/configuration.ts";
import { type Dovecot, ouvrirDovecot, sansDovecot } from "../boite/dovecot.fixture.ts";
import { acteur, bureau, ecrire, part, pdf } from "../essai.fixture.ts";
import { relever } from "./relever.ts";
import { Releveur } from "./releveur.ts";

const compter = async (): Promise<Record<string, number>> =>
	pourOrganisme("ici", async (tx) => {
		const { rows } = await tx.execute<Record<string, number>>(sql`SELECT
			(SELECT count(*)::int FROM courriels) AS courriels,
			(SELECT count(*)::int FROM sollicitations) AS sollicitations,
			(SELECT count(*)::int FROM pieces) AS pieces,
			(SELECT count(*)::int FROM envois) AS accuses`);
		return rows[0] ?? {};
	});

describe("Une vraie boîte (Dovecot) relevée", { skip: sansDovecot }, () => {
	avecBase();
	process.env.DROIT_OUVERT_DONNEES = dossierDEssai();
	let dovecot: Dovecot;
	before(async () => {
		dovecot = await ouvrirDovecot();
	});
	after(() => dovecot.fermer());

	const reglages = (boite: string) => {
		const lus = configurationDe("ici", false, {
			DROIT_OUVERT_IMAP: dovecot.adresse(boite, `?adresse=${boite}@caf.exemple`),
		});
		if (!lus) throw new Error("sans réglages");
		return lus;
	};
	const tour = async (nom: string, plus: Partial<Parameters<typeof relever>[0]> = {}) => {
		const boite = await Boite.ouvrir(reglages(nom));
		try {
			return await relever({ boite, nom, bureau, acteur: () => acteur, ...plus });
		} finally {
			boite.fermer();
		}
	};
	const rangees = async (nom: string, dossier = "Traités") => {
		const boite = await Boite.ouvrir({ ...reglages(nom), boite: dossier, traites: "INBOX" });
		const plis = await boite.lister();
		boite.fermer();
		return plis.length;
	};

	it("chaque message devient une sollicitation, puis passe dans « Traités »", async () => {
		const avant = await compter();
		dovecot.deposer(
			"b1",
			...Array.from({ length: 30 }, (_, n) =>
				ecrire({
					de: `p${n}@exemple.fr`,
					parts: [part("a.pdf", "application/pdf", pdf(`b1-${n}`))],
				}),
			),
		);
		assert.deepEqual(await tour("b1"), { pris: 30, deja: 0, restes: 0 });
		assert.deepEqual(await tour("b1"), { pris: 0, deja: 0, restes: 0 });
		const apres = await compter();
		for (const quoi of ["courriels", "sollicitations", "pieces", "accuses"])
			assert.equal((apres[quoi] ?? 0) - (avant[quoi] ?? 0), 30, quoi);
		assert.deepEqual([await rangees("b1"), await rangees("b1", "INBOX")], [30, 0]);
	});

	it("le même message livré à deux de nos adresses n’en fait qu’un", async () => {
		const brut = ecrire();
		const avant = await compter();
		dovecot.deposer(
			"b2",
			Buffer.concat([Buffer.from("Delivered-To: a@caf.exemple\r\n"), brut]),
			Buffer.concat([Buffer.from("Delivered-To: b@caf.exemple\r\n"), brut]),
		);
		await tour("b2");
		const apres = await compter();
		assert.equal((apres.accuses ?? 0) - (avant.accuses ?? 0), 1);
		assert.equal(await rangees("b2"), 2);
	});

	it("boîte renumérotée (UIDVALIDITY) : les messages déjà pris sont reconnus", async () => {
		dovecot.deposer("b3", ecrire(), ecrire());
		const coupe = await tour("b3", {
			etape: (nom) => {
				if (nom === "inscrit") throw new Error("coupé avant de ranger");
			},
		});
		assert.deepEqual(coupe, { pris: 0, deja: 0, restes: 2 });
		const avant = await compter();
		dovecot.renumeroter("b3");
		assert.deepEqual(await tour("b3"), { pris: 0, deja: 2, restes: 0 });
		assert.deepEqual(await compter(), avant);
		assert.equal(await rangees("b3"), 2);
	});

	it("deux releveurs sur la même boîte n’en prennent aucun deux fois", async () => {
		const avant = await compter();
		dovecot.deposer("b4", ...Array.from({ length: 20 }, () => ecrire({ de: "x@exemple.fr" })));
		const faits = await Promise.all([tour("b4"), tour("b4")]);
		faits.push(await tour("b4"));
		assert.equal(
			faits.reduce((somme, { pris }) => somme + pris, 0),
			20,
		);
		const apres = await compter();
		assert.equal((apres.sollicitations ?? 0) - (avant.sollicitations ?? 0), 20);
		// Two moves of one message at the same instant may leave two copies there: the server's doing.
		assert.ok((await rangees("b4")) >= 20);
		assert.equal(await rangees("b4", "INBOX"), 0);
	});

	it("un message qui échoue reste dans la boîte, et au quatrième tour est pris sans être ouvert", async () => {
		const mauvais = ecrire({ sujet: "capricieux" });
		dovecot.deposer("b5", ecrire(), mauvais, ecrire());
		const echecs = new Map<number, number>();
		// As a fault of ours would.
		const etape = (nom: string) => {
			if (nom === "garde") throw new Error("panne d’essai");
		};
		for (let n = 0; n < 3; n++)
			assert.deepEqual(await tour("b5", { echecs, etape }), { pris: 0, deja: 0, restes: 3 });
		assert.deepEqual(await tour("b5", { echecs }), { pris: 3, deja: 0, restes: 0 });
		const lus = await pourOrganisme(
			"ici",
			async (tx) =>
				(
					await tx.execute<{ defauts: string[] }>(
						sql`SELECT defauts FROM courriels WHERE sujet = 'capricieux'`,
					)
				).rows,
		);
		assert.deepEqual(lus, [{ defauts: ["illisible"] }]);
	});

	it("le releveur attend, prend ce qui arrive, supporte la coupure du serveur, et dit son état", async () => {
		process.env.DROIT_OUVERT_IMAP_ICI = dovecot.adresse("b6", "?adresse=b6@caf.exemple");
		const releveur = new Releveur("ici", false);
		releveur.regler(acteur.quand);
		releveur.ouvrir();
		const etat = async () =>
			pourOrganisme("ici", async (tx) => {
				const { rows } = await tx.execute<{ etat: string; detail: string | null }>(
					sql`SELECT etat, detail FROM boites_de_courriels`,
				);
				return rows[0];
			});
		const jusque = async (voulu: () => Promise<boolean>) => {
			for (let n = 0; n < 300 && !(await voulu()); n++) await delay(100);
			assert.ok(await voulu());
		};
		await jusque(async () => (await etat())?.etat === "branchee");
		const avant = (await compter()).courriels ?? 0;
		dovecot.deposer("b6", ecrire());
		await jusque(async () => (await compter()).courriels === avant + 1);
		await dovecot.arreter();
		await jusque(async () => (await etat())?.etat === "en-panne");
		await dovecot.demarrer();
		dovecot.deposer("b6", ecrire());
		await jusque(async () => (await compter()).courriels === avant + 2);
		await jusque(async () => (await etat())?.etat === "branchee");
		await releveur.fermer();
		delete process.env.DROIT_OUVERT_IMAP_ICI;
	});

	it("un mauvais secret se dit sans être répété", async () => {
		process.env.DROIT_OUVERT_IMAP_ICI = dovecot
			.adresse("b7", "?adresse=b7@caf.exemple")
			.replace("secret", "faux-secret");
		const releveur = new Releveur("ici", false);
		releveur.regler(acteur.quand);
		releveur.ouvrir();
		const lire = async () =>
			pourOrganisme(
				"ici",
				async (tx) =>
					(
						await tx.execute<{ detail: string | null }>(
							sql`SELECT detail FROM boites_de_courriels WHERE etat = 'en-panne'`,
						)
					).rows[0],
			);
		for (let n = 0; n < 100 && !(await lire()); n++) await delay(100);
		assert.equal((await lire())?.detail, "AUTHENTICATIONFAILED");
		await releveur.fermer();
		delete process.env.DROIT_OUVERT_IMAP_ICI;
	});
});
