import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	plateforme,
} from "../socle/essais.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { examinerLots } from "./actes/examiner-lot.ts";
import { lancerReperage } from "./actes/lancer-reperage.ts";
import { purgerConstats } from "./actes/purger-constats.ts";
import { type Atelier, ouvrirAtelier } from "./reperage/atelier.ts";

const DOSSIERS = 3_000;
const fixture = fileURLToPath(new URL("reperage.fixture.ts", import.meta.url));
const le = (jour: string) => plateforme("ici", new Date(`${jour}T10:00:00Z`));
const mardi = le("2020-12-15");

describe("Un repérage", () => {
	const dossier = dossierDEssai();
	let atelier: Atelier;
	let acces: ReturnType<typeof accesDe>;
	let application: ReturnType<typeof accesDe>;
	let arreter: () => Promise<void>;
	before(async () => {
		const serveur = await baseDEssai(dossier);
		application = accesDe(serveur, "application");
		acces = accesDe(serveur, "administrateur");
		const base = ouvrirBase(application);
		installerBase(base);
		atelier = ouvrirAtelier(1);
		arreter = async () => {
			await atelier.fermer();
			await base.fermer();
			await serveur.arreter();
		};
		// A lone person at work, whom the office pays nothing; one in three has a right already in payment.
		await preparer(`
			INSERT INTO dossiers (organisme, dossier, matricule, en_couple) OVERRIDING SYSTEM VALUE
				SELECT 'ici', n, lpad(n::text, 7, '0'), false FROM generate_series(1, ${DOSSIERS}) n;
			INSERT INTO foyers (organisme, dossier, vrai_depuis, connu_le, source, contenu)
				SELECT 'ici', n, '2020-01-01', '2020-01-02', 'import', jsonb_build_object(
					'id', lpad(n::text, 7, '0'), 'mois', '2020-12', 'connu_depuis', '2020-06',
					'logement', jsonb_build_object('statut_occupation', 'proprietaire', 'zone_apl', 3),
					'personnes', jsonb_build_array(jsonb_build_object('role', 'demandeur', 'date_naissance', '1985-01-15',
						'activite', 'actif',
						'revenus_mensuels', jsonb_build_array(jsonb_build_object('nature', 'salaire', 'de', '2019-01',
							'a', '2020-12', 'net', 1000 + n % 200, 'imposable', 1030 + n % 200)),
						'ressources_annuelles', jsonb_build_object('2018', jsonb_build_object('salaire_imposable', 14000)))))
				FROM generate_series(1, ${DOSSIERS}) n;
			INSERT INTO droits_valorises (organisme, dossier, prestation, etat, montant, depuis)
				SELECT 'ici', n, 'ppa', 'en_paiement', 15000, '2020-01-01' FROM generate_series(3, ${DOSSIERS}, 3) n`);
	});
	after(() => arreter());
	const preparer = (ordre: string) =>
		avecClient(acces, async (client) => (await client.query(ordre)).rows ?? []);
	const chercher = async (par = mardi, portee: "complet" | "changes" = "changes") => {
		const lance = await lancerReperage(par, { portee, parTravaux: false });
		assert.ok(lance.ok);
		await examinerLots(par, lance.reperage, atelier);
		const [ligne] = await preparer(`SELECT * FROM reperages WHERE reperage = ${lance.reperage}`);
		return ligne;
	};
	const constats = (ou = "true") =>
		preparer(`SELECT * FROM constats WHERE ${ou} ORDER BY dossier, prestation`);
	const sans = ({ constat: _, reperage: __, ...reste }: Record<string, unknown>) => reste;
	const vider = () =>
		preparer(
			"DELETE FROM constats; DELETE FROM examens; DELETE FROM lots_de_reperage; DELETE FROM reperages",
		);

	it("regarde chaque dossier une fois, dit sa finalité, ses versions, ses comptes", async () => {
		const fini = await chercher();
		assert.deepEqual(
			[fini.etat, fini.portee, fini.examines, fini.inchanges],
			["fini", "complet", DOSSIERS, 0],
		);
		assert.match(fini.finalite, /^Ouvrir des droits/);
		assert.match(fini.version_droit, /^2026-06 [0-9a-f]{12}$/);
		assert.match(fini.version_code, /^[0-9a-f]{12}$/);
		assert.deepEqual(fini.constats, { a_demander: (2 * DOSSIERS) / 3 });
		const [premier] = await constats();
		assert.equal(premier.prestation, "ppa");
		assert.equal(premier.statut, "certain");
		assert.ok(premier.montant > 10_000 && premier.montant < 40_000, "en centimes");
		assert.equal(premier.mois_perdus, 6);
		assert.equal((await preparer("SELECT FROM lots_de_reperage")).length, 0);
		const journal = await preparer(
			"SELECT acte FROM journal WHERE objet LIKE 'reperage-%' ORDER BY numero",
		);
		assert.deepEqual(
			journal.map(({ acte }) => acte),
			["reperage.lancer", "reperage.finir"],
		);
	});

	it("ne regarde ensuite que ce qui a changé, et garde le numéro d’un constat retrouvé", async () => {
		const premier = await preparer("SELECT equite FROM reperages");
		const rien = await chercher();
		assert.equal(rien.examines, 0);
		assert.deepEqual(rien.equite, premier[0].equite);
		assert.deepEqual(rien.equite.famille, {
			"personne seule": { examines: DOSSIERS, reperes: (2 * DOSSIERS) / 3 },
		});
		const [avant] = await constats("dossier = 1");
		await preparer(`
			INSERT INTO droits_valorises (organisme, dossier, prestation, etat, montant, depuis)
				VALUES ('ici', 2, 'ppa', 'demande_en_cours', NULL, '2020-12-10');
			INSERT INTO foyers SELECT organisme, dossier, '2020-02-01', connu_le, source, contenu
				FROM foyers WHERE dossier = 1`);
		const fini = await chercher();
		assert.deepEqual([fini.portee, fini.examines, fini.inchanges], ["changes", 2, DOSSIERS - 2]);
		const [apres] = await constats("dossier = 1");
		assert.deepEqual([apres.constat, apres.reperage], [avant.constat, String(fini.reperage)]);
		const [demande] = await constats("dossier = 2");
		assert.deepEqual([demande.etat, demande.clos_le !== null], ["clos", true]);
	});

	it("regarde tout quand le mois change, et un autre ne commence pas pendant qu’un est en cours", async () => {
		const lance = await lancerReperage(le("2021-01-05"), { portee: "changes", parTravaux: false });
		assert.ok(lance.ok);
		assert.equal(lance.aExaminer, DOSSIERS);
		const second = await lancerReperage(mardi, { portee: "complet", parTravaux: false });
		assert.deepEqual(second, { ok: false, motif: "deja-en-cours", reperage: lance.reperage });
		await examinerLots(le("2021-01-05"), lance.reperage, atelier);
	});

	it("tué au milieu (kill -9), rien n’est perdu ni doublé : un autre finit avec les mêmes constats", async () => {
		await vider();
		const seul = await chercher(mardi, "complet");
		const attendus = (await constats("etat = 'ouvert'")).map(sans);
		await vider();
		const lance = await lancerReperage(mardi, { portee: "complet", parTravaux: false });
		assert.ok(lance.ok);
		const premier = spawn(
			process.execPath,
			[fixture, JSON.stringify(application), String(lance.reperage), String(mardi.quand.getTime())],
			{ stdio: ["ignore", "pipe", "inherit"] },
		);
		await once(premier.stdout, "data");
		premier.kill("SIGKILL");
		await once(premier, "exit");
		const restants = await preparer(
			"SELECT etat, count(*)::int AS n FROM lots_de_reperage GROUP BY etat",
		);
		assert.ok(restants.find(({ etat }) => etat === "fait")?.n >= 1, "un lot était écrit");
		assert.ok(restants.find(({ etat }) => etat === "a-faire")?.n >= 1, "il en restait");
		const [enCours] = await preparer(
			`SELECT etat FROM reperages WHERE reperage = ${lance.reperage}`,
		);
		assert.equal(enCours.etat, "en-cours");
		// The server gives the locks back once it sees the connection gone.
		for (let essai = 0; essai < 50; essai++) {
			await examinerLots(mardi, lance.reperage, atelier);
			const [{ etat }] = await preparer(
				`SELECT etat FROM reperages WHERE reperage = ${lance.reperage}`,
			);
			if (etat === "fini") break;
			await delay(100);
		}
		const [fini] = await preparer(`SELECT * FROM reperages WHERE reperage = ${lance.reperage}`);
		assert.deepEqual(
			[fini.etat, fini.examines, fini.constats, fini.ecartes],
			["fini", seul.examines, seul.constats, seul.ecartes],
		);
		assert.deepEqual((await constats("etat = 'ouvert'")).map(sans), attendus);
	});

	it("deux ouvriers à la fois se partagent les lots", async () => {
		await vider();
		const lance = await lancerReperage(mardi, { portee: "complet", parTravaux: false });
		assert.ok(lance.ok);
		const autre = ouvrirAtelier(1);
		await Promise.all([
			examinerLots(mardi, lance.reperage, atelier),
			examinerLots(mardi, lance.reperage, autre),
		]);
		await autre.fermer();
		const [fini] = await preparer(`SELECT * FROM reperages WHERE reperage = ${lance.reperage}`);
		assert.deepEqual([fini.etat, fini.examines], ["fini", DOSSIERS]);
		const doubles = await preparer(
			"SELECT FROM constats GROUP BY dossier, prestation, beneficiaire HAVING count(*) > 1",
		);
		assert.equal(doubles.length, 0);
	});

	it("écarte par raison : opposition, décès, dossier radié, sans foyer, mois sans barème", async () => {
		await vider();
		await chercher();
		await preparer(`
			INSERT INTO oppositions VALUES ('ici', 4, 'reperage', '2020-12-01', NULL),
				('ici', 5, 'reperage', '2020-01-01', '2020-12-15'), ('ici', 7, 'campagnes', '2020-01-01', NULL),
				('ici', 8, 'reperage', '2020-12-16', NULL);
			INSERT INTO personnes (organisme, personne, prenom, nom, recherche, date_deces) OVERRIDING SYSTEM VALUE
				VALUES ('ici', 10, 'Zoé', 'Durand', 'zoe durand', '2020-12-14'), ('ici', 11, 'Ali', 'Petit', 'ali petit', '2019-03-01');
			INSERT INTO membres (organisme, dossier, personne, role, rang, depuis, jusqua)
				VALUES ('ici', 10, 10, 'demandeur', 0, '2015-01-01', NULL), ('ici', 11, 11, 'conjoint', 1, '2015-01-01', '2019-04-01');
			UPDATE dossiers SET etat = 'radie' WHERE dossier = 13;
			UPDATE dossiers SET etat = 'suspendu' WHERE dossier = 14;
			INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE VALUES ('ici', 9001, 'Z9001');
			INSERT INTO foyers SELECT organisme, dossier, '2020-03-01', connu_le, source, contenu || '{"mois": "2026-07"}'
				FROM foyers WHERE dossier = 16`);
		const fini = await chercher();
		assert.deepEqual(fini.ecartes, {
			opposition: 1,
			deces: 1,
			radie: 1,
			"sans-foyer": 1,
			"hors-bareme": 1,
		});
		const ouverts = (
			await constats("dossier IN (4, 5, 7, 8, 10, 11, 13, 14, 16) AND etat = 'ouvert'")
		).map((c) => Number(c.dossier));
		assert.deepEqual(ouverts, [5, 7, 8, 11, 14]);
		assert.equal((await constats("dossier = 4")).length, 0, "une opposition efface");
		assert.equal((await constats("dossier = 13 AND etat = 'clos'")).length, 1);
	});

	it("ne propose rien de neuf à qui a atteint le plafond de contacts, mais tient à jour ce qui est ouvert", async () => {
		const contact = (action: number, dossier: number, quand: string) =>
			`INSERT INTO destinataires VALUES ('ici', ${action}, ${dossier}, 'sms', '${quand}');`;
		const message = (action: number, dossier: number, etat: string) => `INSERT INTO envois
			(organisme, cle, dossier, canal, destinataire, corps, demande_le, etat, motif, envoye_le) VALUES ('ici',
			'action-${action}-dossier-${dossier}', ${dossier}, 'sms', '+33639980001', 'x', '2020-12-01',
			'${etat}', ${etat === "ecarte" ? "'action-finie', NULL" : "NULL, '2020-12-01'"});`;
		await preparer(`
			INSERT INTO actions (organisme, action, titre, lancee_le) OVERRIDING SYSTEM VALUE
				SELECT 'ici', n, 'Action ' || n, '2020-11-01' FROM generate_series(1, 3) n;
			${contact(1, 17, "2020-11-14T22:59Z")} ${contact(2, 17, "2020-12-01T09:00Z")}
			${contact(1, 19, "2020-11-14T23:00Z")} ${contact(2, 19, "2020-12-01T09:00Z")}
			${contact(1, 20, "2020-12-01T11:00Z")} ${contact(2, 20, "2020-12-02T11:00Z")}
			${contact(1, 22, "2020-12-01T11:00Z")}
			${contact(1, 23, "2020-12-01T11:00Z")} ${contact(2, 23, "2020-12-02T11:00Z")}
			${contact(3, 25, "2020-12-05T11:00Z")} ${contact(2, 25, "2020-12-06T11:00Z")}
			${message(1, 23, "envoye")} ${message(2, 23, "ecarte")} ${message(3, 25, "envoye")} ${message(2, 25, "envoye")}
			DELETE FROM constats WHERE dossier IN (17, 19, 22, 23, 25)`);
		const deux = await chercher(mardi, "complet");
		const ouverts = async () =>
			(await constats("dossier IN (17, 19, 20, 22, 23, 25) AND etat = 'ouvert'")).map((c) =>
				Number(c.dossier),
			);
		assert.deepEqual(
			await ouverts(),
			[17, 20, 22, 23],
			"trente jours tout juste, un constat déjà ouvert, un seul contact, un message retiré",
		);
		assert.equal(deux.ecartes.contacte, 3);
		await preparer(`INSERT INTO reglages_des_envois
			VALUES ('ici', '2020-12-16', 480, 1200, false, NULL, NULL, 2, 14)`);
		await chercher(mardi);
		assert.deepEqual(
			await ouverts(),
			[17, 20, 22, 23],
			"un réglage ne vaut qu’à partir de son jour",
		);
		await chercher(le("2020-12-16"));
		assert.deepEqual(
			await ouverts(),
			[17, 19, 20, 22, 23],
			"en quatorze jours, 19 n’en a plus qu’un",
		);
	});

	it("efface un constat quatre-vingt-dix jours après que rien ne l’a confirmé, pas la veille", async () => {
		await vider();
		await chercher();
		const compter = () =>
			pourOrganisme("ici", async (tx) => {
				const { rows } = await tx.execute<{ n: number }>(
					sql`SELECT count(*)::int AS n FROM constats`,
				);
				return rows[0]?.n ?? 0;
			});
		const nes = await compter();
		assert.ok(nes > 0);
		assert.equal(await purgerConstats(le("2021-03-14")), 0, "au 89e jour");
		assert.equal(await compter(), nes);
		assert.equal(await purgerConstats(le("2021-03-15")), nes, "au 90e");
		assert.equal(await compter(), 0);
		const [reperage] = await preparer("SELECT constats, examines FROM reperages");
		assert.ok(reperage.constats.a_demander > 0, "le repérage garde ses comptes");
		assert.ok((await chercher()).examines >= nes, "un droit encore dû se retrouve");
	});
});
