import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import { ajouterJours, plateforme } from "../../socle/index.ts";
import { instant, OFFICE } from "../../sollicitations/essais.ts";
import { ecrireATous } from "../actes/ecrire-au-lot.ts";
import { lancerPlan } from "../actes/lancer-plan.ts";
import { bras, lundi, office, peupler } from "../essai.fixture.ts";
import { contactsDuDossier } from "./contacts-du-dossier.ts";
import { listerActions } from "./liste.ts";
import { lireAction, lireResultats } from "./resultats.ts";

const { ecrire, lire, vider, plan: planPret } = office();
const LANCEE = "2020-10-05";

describe("Les résultats d’une action planifiée", () => {
	let action: number;
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(20));
		const deux = [bras("SMS", 50, { cout: 6 }), bras("Appel", 50, { appel: true, cout: 650 })];
		const lance = await lancerPlan(lundi, await planPret(deux, { appels: 50 }));
		assert.ok(lance.ok);
		action = lance.action;
	});
	const ecrireLesMessages = async () => {
		await ecrireATous(plateforme(OFFICE, instant("2020-10-05 10:05")), action);
	};
	const resultats = (au: string) =>
		pourOrganisme(OFFICE, async (tx) => {
			const lue = await lireAction(tx, OFFICE, action);
			assert.ok(lue);
			return lireResultats(tx, OFFICE, lue, au);
		});
	const demander = (dossier: number, jours: number, decide?: number, issue = "accord") =>
		ecrire(
			`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, prestation, arrivee, arrivee_a,
				traitee_le, etat, issue) VALUES ('ici', 'demande', 'en-ligne', 'x', $1, 'ppa', $2, $2::date + time '10:00',
				$3, $4, $5)`,
			[
				dossier,
				ajouterJours(LANCEE, jours),
				decide === undefined ? null : ajouterJours(LANCEE, decide),
				decide === undefined ? "a-traiter" : "traitee",
				decide === undefined ? null : issue,
			],
		);
	const ouvrir = (dossier: number, montant: number) =>
		ecrire(
			`INSERT INTO droits_valorises (organisme, dossier, prestation, etat, montant, depuis)
			VALUES ('ici', $1, 'ppa', 'en_paiement', $2, '2020-10-01')`,
			[dossier, montant],
		);
	const duBras = async (nom: string, au: string) => {
		const { bras: tous } = await resultats(au);
		return tous.find((un) => un.bras === nom) as (typeof tous)[number];
	};

	it("comptent dans son bras qui ne fut jamais contacté", async () => {
		const { ensemble } = await resultats("2021-01-04");
		assert.deepEqual([ensemble.murs.n, ensemble.murs.contactes], [20, 0]);
		assert.deepEqual(ensemble.murs.joints, { x: 0, n: 20 });
	});

	it("suivent le contact, la lecture, la demande, la décision et le droit, jour après jour", async () => {
		await ecrireLesMessages();
		await demander(101, 3, 20);
		await ouvrir(101, 21_900);
		await demander(102, 4, 20, "rejet");
		await demander(103, 5);
		await ecrire("INSERT INTO consultations VALUES ('ici', 104, 'ppa', '2020-10-07T10:00Z')");
		const compte = async (jours: number) => {
			const { ensemble } = await resultats(ajouterJours(LANCEE, jours));
			const { visites, demandes, enAttente, ouverts } = ensemble.tous;
			return [visites, demandes, enAttente, ouverts];
		};
		assert.deepEqual(await compte(2), [1, 0, 0, 0]);
		assert.deepEqual(await compte(5), [1, 3, 3, 0]);
		assert.deepEqual(await compte(20), [1, 3, 1, 1]);
		const { ensemble } = await resultats("2021-01-04");
		assert.deepEqual([ensemble.murs.montant?.moyenne, ensemble.murs.delai?.mediane], [21_900, 20]);
		assert.ok((ensemble.murs.cout ?? 0) > 0);
	});

	it("additionnent ce qu’ouvre chaque enfant, à son premier montant", async () => {
		await demander(101, 3, 20);
		await ecrire(`INSERT INTO droits_valorises (organisme, dossier, prestation, beneficiaire, etat, montant, depuis, fini_le)
			VALUES ('ici', 101, 'ppa', 'enfant-1', 'en_paiement', 11600, '2020-10-01', '2020-11-01'),
				('ici', 101, 'ppa', 'enfant-1', 'en_paiement', 11700, '2020-11-01', NULL),
				('ici', 101, 'ppa', 'enfant-2', 'en_paiement', 11600, '2020-10-01', NULL),
				('ici', 101, 'ppa', 'enfant-3', 'refuse', 11600, '2020-10-01', NULL)`);
		const { ensemble } = await resultats("2021-01-04");
		assert.deepEqual(ensemble.murs.montant, { n: 1, moyenne: 23_200, mediane: 23_200 });
	});

	it("attribuent une demande jusqu’au 183e jour, pas au 184e ni d’avant le lancement", async () => {
		await demander(101, 183);
		await demander(102, 184);
		await demander(103, -1);
		const { ensemble } = await resultats(ajouterJours(LANCEE, 300));
		assert.equal(ensemble.tous.demandes, 1);
	});

	it("tiennent pour joint qui a parlé, ou dont le message est parti ; pour non joint, un échec", async () => {
		await ecrireLesMessages();
		await ecrire(`UPDATE envois SET etat = 'envoye', envoye_le = '2020-10-05T09:00Z' WHERE dossier <= 105;
			UPDATE envois SET etat = 'echec' WHERE dossier = 106`);
		const parle = (dossier: number, issue: string) =>
			ecrire(
				"INSERT INTO appels_d_action VALUES ('ici', $1, $2, '2020-10-06T09:00Z', $3, NULL, 1)",
				[action, dossier, issue],
			);
		await parle(106, "interesse");
		await parle(107, "absent");
		const { ensemble, lignes } = await resultats("2021-01-04");
		assert.deepEqual(ensemble.murs.joints, { x: 6, n: 6 });
		assert.equal(lignes.filter(({ joint }) => joint === null).length, 14);
		const veille = await resultats("2020-10-05");
		assert.deepEqual(veille.ensemble.tous.joints, { x: 5, n: 6 });
	});

	it("la liste et le dossier ne disent contacté que qui a reçu, ou parlé", async () => {
		await ecrireLesMessages();
		await ecrire(`UPDATE envois SET etat = 'ecarte', motif = 'opposition' WHERE dossier IN (101, 102);
			INSERT INTO appels_d_action VALUES ('ici', ${action}, 102, '2020-10-06T09:00Z', 'interesse', NULL, 1)`);
		await demander(101, 3);
		await demander(102, 3);
		await demander(103, 3);
		const [lue] = await pourOrganisme(OFFICE, (tx) => listerActions(tx, OFFICE, "2021-01-04"));
		assert.deepEqual([lue?.contactes, lue?.demandes], [19, 2]);
		const enJanvier = { ...lundi, quand: instant("2021-01-04 10:00") };
		const dits = (dossier: number) =>
			pourOrganisme(OFFICE, async (tx) => (await contactsDuDossier(tx, enJanvier, dossier)).length);
		assert.deepEqual([await dits(101), await dits(102), await dits(103)], [0, 1, 1]);
	});

	it("vérifient le tirage et comparent au premier bras", async () => {
		const tires = await lire("SELECT dossier::int AS dossier FROM tirages WHERE bras = 'Appel'");
		for (const { dossier } of tires.slice(0, 8)) await demander(Number(dossier), 3);
		const { comparaisons, tirage } = await resultats("2021-01-04");
		assert.equal(tirage?.p, 1);
		const [sur] = comparaisons;
		assert.deepEqual([sur?.bras, sur?.reference, sur?.ecart], ["Appel", "SMS", 0.8]);
		assert.ok((sur?.pAjuste ?? 1) < 0.01);
		assert.equal((await duBras("SMS", "2021-01-04")).demandes?.haut.toFixed(3), "0.278");
	});

	it("sont fermés au contrôle dans la base même", async () => {
		const compter = (controle: boolean) =>
			pourOrganisme(OFFICE, async (tx) => {
				if (controle)
					await tx.execute(sql`SELECT set_config('droit_ouvert.controle', 'oui', true)`);
				const tables = ["plans", "tirages", "actions", "destinataires"];
				const n = [];
				for (const table of tables) {
					const { rows } = await tx.execute<{ n: number }>(
						sql.raw(`SELECT count(*)::int AS n FROM ${table}`),
					);
					n.push(rows[0]?.n);
				}
				return n;
			});
		await ecrireLesMessages();
		assert.deepEqual(await compter(false), [1, 20, 1, 20]);
		assert.deepEqual(await compter(true), [0, 0, 0, 0]);
	});
});
