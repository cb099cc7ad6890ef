import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { ajouterJours } from "../../socle/index.ts";
import { fois, office } from "../essai.fixture.ts";

const { ecrire, vider, venues, mesure } = office();

describe("Les actions d’accès aux droits", () => {
	const CONTACT = "2020-03-02";
	beforeEach(async () => {
		await vider();
		await ecrire(`INSERT INTO actions (organisme, action, titre, prestation, lancee_le) OVERRIDING SYSTEM VALUE
			VALUES ('ici', 1, 'Prime d’activité', 'ppa', '2020-03-01'), ('ici', 2, 'Soutien familial', 'asf', '2020-03-01'),
			('ici', 3, 'Autre', NULL, '2020-03-01'), ('ici', 4, 'Avant', 'ppa', '2019-12-31')`);
	});

	const contacter = (
		action: number,
		canal: string,
		dossiers: number[],
		quand = `${CONTACT}T09:00Z`,
	) =>
		ecrire("INSERT INTO destinataires SELECT 'ici', $1, d, $2, $3 FROM unnest($4::bigint[]) d", [
			action,
			canal,
			quand,
			dossiers,
		]);
	const demander = (
		prestation: string,
		dossiers: number[],
		jours: number,
		traitee?: number,
		issue?: string,
	) =>
		venues(
			...dossiers.map((dossier) => ({
				nature: "demande",
				prestation,
				dossier,
				arrivee: ajouterJours(CONTACT, jours),
				traitee: traitee === undefined ? undefined : ajouterJours(CONTACT, traitee),
				issue,
			})),
		);
	const ouvrir = (
		prestation: string,
		dossiers: number[],
		montant: number,
		plus: { etat?: string; fini?: string } = {},
	) =>
		ecrire(
			`INSERT INTO droits_valorises (organisme, dossier, prestation, etat, montant, depuis, fini_le)
			SELECT 'ici', d, $1, $2, $3, '2020-03-01', $4 FROM unnest($5::bigint[]) d`,
			[prestation, plus.etat ?? "en_paiement", montant, plus.fini, dossiers],
		);
	const de = (premier: number, dernier: number) =>
		fois(dernier - premier + 1, (rang) => premier + rang);

	it("une action se compte au jour de son lancement, un dossier contacté deux fois une seule", async () => {
		await contacter(1, "courriel", de(1, 10));
		await contacter(4, "sms", de(1, 3), "2020-03-05T09:00Z");
		await contacter(3, "sms", de(20, 30));
		assert.equal((await mesure("actions-proactives")).valeur, 3);
		assert.equal((await mesure("actions-proactives", { au: "2020-02-29" })).valeur, 0);
		const panel = await mesure("ppa-panel");
		assert.equal(panel.valeur, 10);
		assert.deepEqual(
			panel.modalites.filter(({ n }) => n > 0).map(({ modalite, n }) => [modalite, n]),
			[["courriel", 10]],
		);
	});

	it("une demande compte du jour du contact à six mois après, celles d’avant et d’ailleurs non", async () => {
		await contacter(1, "courriel", de(1, 10));
		await demander("ppa", [1], 0);
		await demander("ppa", [2], 183);
		await demander("ppa", [3], 184);
		await demander("ppa", [4], -1);
		await demander("rsa", [5], 3);
		await demander("ppa", [6, 6], 5);
		await demander("ppa", [50], 3);
		const { valeur, n } = await mesure("ppa-demandes");
		assert.deepEqual([valeur, n], [30, 10]);
		assert.equal((await mesure("ppa-demandes", { au: ajouterJours(CONTACT, 182) })).valeur, 20);
	});

	it("un droit est ouvert si la demande est accordée et le droit en paiement ; le refus et l’attente non", async () => {
		await contacter(1, "courriel", de(1, 20));
		await demander("ppa", de(1, 6), 3, 20, "accord");
		await demander("ppa", [7, 8], 3, 20, "rejet");
		await demander("ppa", [9], 3);
		await demander("ppa", [10], 3, 20, "accord");
		await demander("ppa", [11], 3, 20, "accord");
		await ouvrir("ppa", de(1, 5), 20_000);
		await ouvrir("ppa", [6], 30_000);
		await ouvrir("ppa", [7, 9], 20_000);
		await ouvrir("ppa", [10], 20_000, { etat: "refuse" });
		await ouvrir("ppa", [11], 20_000, { fini: "2020-03-15" });
		assert.equal((await mesure("ppa-demandes")).valeur, 55);
		assert.equal((await mesure("ppa-droits-ouverts")).valeur, 30);
		const montant = await mesure("ppa-montant-moyen");
		assert.deepEqual([montant.n, montant.valeur], [6, 1300 / 6]);
		const veille = await mesure("ppa-droits-ouverts", { au: ajouterJours(CONTACT, 19) });
		assert.equal(veille.valeur, 0);
	});

	it("le soutien familial est celui des personnes appelées, les SMS à part", async () => {
		await contacter(2, "telephone", de(1, 10));
		await contacter(2, "sms", de(11, 30));
		await demander("asf", [...de(1, 6), ...de(11, 12)], 5, 20, "accord");
		await ouvrir("asf", [...de(1, 6), 11], 11_500);
		const consulter = (dossier: number, jours: number, prestation = "asf") =>
			ecrire("INSERT INTO consultations VALUES ('ici', $1, $2, $3)", [
				dossier,
				prestation,
				`${ajouterJours(CONTACT, jours)}T10:00Z`,
			]);
		await consulter(1, 0);
		await consulter(1, 1);
		await consulter(2, -1);
		await consulter(3, 1, "ppa");
		await consulter(4, 183);
		await consulter(5, 184);
		await consulter(11, 1);
		const parModalite = async (id: string) => {
			const { valeur, modalites } = await mesure(id);
			return [valeur, ...modalites.map((m) => [m.modalite, m.valeur])];
		};
		assert.deepEqual(await parModalite("asf-consultations"), [20, ["telephone", 20], ["sms", 5]]);
		assert.deepEqual(await parModalite("asf-demandes"), [60, ["telephone", 60], ["sms", 10]]);
		assert.deepEqual(await parModalite("asf-droits-ouverts"), [60, ["telephone", 60], ["sms", 5]]);
	});

	it("le rappel est ce qui est versé pour le passé depuis l’accord, par droit ouvert", async () => {
		await contacter(2, "telephone", de(1, 10));
		await demander("asf", de(1, 6), 5, 20, "accord");
		await ouvrir("asf", de(1, 6), 11_500);
		const payer = (
			dossier: number,
			jours: number,
			montant: number,
			pourquoi: string | null,
			rang = 1,
		) =>
			ecrire(
				"INSERT INTO paiements VALUES ('ici', $1, $2, $3, 'asf', '2020-02-01', $4, 'allocataire', $5)",
				[dossier, ajouterJours(CONTACT, jours), rang, montant, pourquoi],
			);
		for (const dossier of de(1, 4)) await payer(dossier, 25, 100_000, "Rappel de 9 mois");
		await payer(5, 20, 60_000, "Rappel, premier versement");
		await payer(5, 30, 40_000, "Rappel, second versement");
		await payer(1, 19, 5_000, "Rappel d’avant l’accord");
		await payer(2, 25, 11_500, null, 2);
		const { valeur, n, enCours } = await mesure("asf-rappel-moyen");
		assert.deepEqual([valeur, n, enCours], [1000, 5, 1]);
		const avant = await mesure("asf-rappel-moyen", { au: ajouterJours(CONTACT, 29) });
		assert.equal(avant.valeur, 920);
	});
});
