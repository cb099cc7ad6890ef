import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { instant, OFFICE } from "../../sollicitations/essais.ts";
import { bras, lundi, motif, office, peupler } from "../essai.fixture.ts";
import { lireEcheances } from "../lectures/echeance.ts";
import { lireAction, lireResultats } from "../lectures/resultats.ts";
import { conduire } from "./conduire.ts";
import { ecrireATous } from "./ecrire-au-lot.ts";
import { lancerPlan } from "./lancer-plan.ts";
import { regler } from "./preparer.ts";
import { rendreAvis } from "./rendre-avis.ts";

const { ecrire, lire, vider, plan: planPret } = office();
const lancee = async (plan: number, acteur = lundi): Promise<number> => {
	const fait = await lancerPlan(acteur, plan);
	if (!fait.ok) throw new Error(fait.motif);
	return fait.action;
};
const tout = (action: number, quand = "2020-10-05 10:05") =>
	ecrireATous(plateforme(OFFICE, instant(quand)), action);

describe("Une action que l’on conduit, ou qui s’arrête d’elle-même", () => {
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(20));
	});

	it("attendent pendant une pause, et reprennent après", async () => {
		const action = await lancee(await planPret([bras("SMS", 100)]));
		assert.equal(await motif(conduire(lundi, action, "suspendre", "Standard saturé")), "fait");
		await tout(action);
		assert.equal((await lire("SELECT 1 FROM destinataires")).length, 0);
		assert.equal(await motif(conduire(lundi, action, "reprendre")), "fait");
		await tout(action);
		assert.equal((await lire("SELECT 1 FROM destinataires")).length, 20);
	});

	it("retirent de la boîte d’envoi ce qui n’est pas parti, et le remettent si l’action reprend", async () => {
		const action = await lancee(await planPret([bras("SMS", 100)]));
		await tout(action);
		await ecrire(`UPDATE envois SET etat = 'envoye', envoye_le = demande_le WHERE dossier = 101;
			UPDATE envois SET etat = 'en-cours', pris_le = demande_le, tentatives = 1 WHERE dossier = 102`);
		const sorts = async () =>
			(
				await lire(
					"SELECT coalesce(motif, etat) AS sort, count(*)::int AS n FROM envois GROUP BY 1 ORDER BY 1",
				)
			).map(({ sort, n }) => `${sort} ${n}`);
		await conduire(lundi, action, "suspendre", "Standard saturé");
		assert.deepEqual(await sorts(), ["action-suspendue 18", "en-cours 1", "envoye 1"]);
		await conduire(lundi, action, "reprendre");
		assert.deepEqual(await sorts(), ["a-envoyer 18", "en-cours 1", "envoye 1"]);
		await conduire(lundi, action, "suspendre", "Standard saturé");
		await conduire(lundi, action, "arreter", "Erreur de barème");
		assert.deepEqual(await sorts(), ["action-finie 18", "en-cours 1", "envoye 1"]);
		const [{ n }] = (await lire(
			"SELECT count(*)::int AS n FROM journal WHERE acte = 'envoi.ecarter' AND motif = 'action-finie action=' || $1 || ' dossier=' || (SELECT dossier FROM envois WHERE 'envoi-' || envoi = objet) AND objet IN (SELECT 'envoi-' || envoi FROM envois)",
			[action],
		)) as [{ n: number }];
		assert.equal(n, 18);
	});

	it("ne comptent ni comme contactés ni comme joints ceux dont le message a été retiré", async () => {
		const action = await lancee(await planPret([bras("SMS", 100)]));
		await tout(action);
		await ecrire(
			"UPDATE envois SET etat = 'envoye', envoye_le = demande_le WHERE dossier IN (101, 102)",
		);
		await conduire(lundi, action, "arreter", "Erreur de barème");
		const lignes = await pourOrganisme(OFFICE, async (tx) => {
			const lue = await lireAction(tx, OFFICE, action);
			assert.ok(lue);
			return (await lireResultats(tx, OFFICE, lue, "2020-10-06")).lignes;
		});
		assert.equal(lignes.filter(({ contacteLe }) => contacteLe !== null).length, 2);
		assert.equal(lignes.filter(({ joint }) => joint).length, 2);
		assert.equal(lignes.filter(({ joint }) => joint === false).length, 18);
	});

	it("avant la fin du mois, alertent sur qui n’a rien reçu : trois jours ouvrés avant, et après", async () => {
		const action = await lancee(await planPret([bras("Lettre", 100, { message: "courrier" })]));
		await tout(action);
		const alertes = (quand: string) =>
			pourOrganisme(OFFICE, async (tx) => {
				const lue = await lireAction(tx, OFFICE, action);
				assert.ok(lue?.plan);
				const vues = await lireEcheances(
					tx,
					{ organisme: OFFICE, quand: instant(quand) },
					lue.plan,
				);
				return vues.map(({ personnes, passee, avantLe }) => [personnes, passee, avantLe]);
			});
		assert.deepEqual(await alertes("2020-10-27 10:00"), []);
		assert.deepEqual(await alertes("2020-10-28 10:00"), [[20, false, "2020-10-30"]]);
		await ecrire("UPDATE envois SET etat = 'envoye', envoye_le = demande_le WHERE dossier < 106");
		assert.deepEqual(await alertes("2020-10-30 10:00"), [[15, false, "2020-10-30"]]);
		await ecrire(`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
			VALUES ('ici', 'question', 'courrier', 'x', 120, '2020-10-29', '2020-10-29T08:00Z')`);
		assert.deepEqual(await alertes("2020-10-31 10:00"), [[14, true, "2020-10-30"]]);
	});

	it("se suspendent d’eux-mêmes quand trop de personnes s’opposent", async () => {
		const plan = await planPret([bras("SMS", 100)]);
		await regler(lundi, plan, { base: 0.06, attendu: 0.11, arretOppositions: 0.1, arretDes: 10 });
		await rendreAvis(lundi, plan, { avis: "favorable", texte: "x" });
		const action = await lancee(plan);
		await tout(action);
		const poursuivre = async () => {
			await tout(action, "2020-10-07 10:00");
			return (await lire("SELECT etat, motif FROM plans"))[0];
		};
		const opposer = (dossiers: string) =>
			ecrire(
				`INSERT INTO oppositions SELECT 'ici', d, 'campagnes', '2020-10-06', NULL FROM unnest(ARRAY[${dossiers}]) d`,
			);
		await opposer("101, 102");
		assert.deepEqual(await poursuivre(), { etat: "en-cours", motif: null });
		await opposer("103");
		assert.deepEqual(await poursuivre(), { etat: "en-pause", motif: "regle-d-arret" });
		assert.equal((await lire("SELECT 1 FROM envois WHERE motif = 'action-suspendue'")).length, 20);
	});
});
