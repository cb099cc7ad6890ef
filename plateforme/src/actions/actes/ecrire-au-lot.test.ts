import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { plateforme } from "../../socle/index.ts";
import { instant, OFFICE } from "../../sollicitations/essais.ts";
import { bras, lundi, motif, office, peupler } from "../essai.fixture.ts";
import { conduire } from "./conduire.ts";
import { ecrireATous, ecrireAuLot, LOT } from "./ecrire-au-lot.ts";
import { lancerPlan } from "./lancer-plan.ts";

const { ecrire, lire, vider, plan: planPret } = office();
const lancee = async (plan: number, acteur = lundi): Promise<number> => {
	const fait = await lancerPlan(acteur, plan);
	if (!fait.ok) throw new Error(fait.motif);
	return fait.action;
};
const tout = (action: number, quand = "2020-10-05 10:05") =>
	ecrireATous(plateforme(OFFICE, instant(quand)), action);

describe("Les messages d’une action", () => {
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(20));
	});

	it("partent par le canal du bras, ou par le premier possible, chacun une fois", async () => {
		await ecrire(`UPDATE contacts SET etat = 'non-verifie-depuis-separation' WHERE dossier = 101;
			UPDATE contacts SET etat = 'injoignable' WHERE dossier = 102;
			INSERT INTO contacts (organisme, dossier, personne, nature, valeur, etat, etat_le)
				VALUES ('ici', 102, 102, 'courriel', 'a@exemple.fr', 'verifie', '2020-01-01')`);
		const action = await lancee(await planPret([bras("SMS", 100)]));
		await tout(action);
		await tout(action);
		assert.deepEqual(
			await lire("SELECT canal, count(*)::int AS n FROM envois GROUP BY 1 ORDER BY 1"),
			[
				{ canal: "courriel", n: 1 },
				{ canal: "courrier", n: 1 },
				{ canal: "sms", n: 18 },
			],
		);
		const [envoi] = await lire("SELECT cle, destinataire, corps FROM envois WHERE dossier = 110");
		assert.deepEqual(
			[envoi?.cle, envoi?.destinataire],
			[`action-${action}-dossier-110`, "+33639900110"],
		);
		assert.match(String(envoi?.corps), /prime d'activité.*0465713230.*Oyonnax.*STOP/);
		const [lettre] = await lire("SELECT destinataire, corps FROM envois WHERE canal = 'courrier'");
		assert.equal(lettre?.destinataire, "Prénom101 Nom101\n101 rue Haute\n01100 Oyonnax");
		assert.match(String(lettre?.corps), /environ 101\u00a0€ par mois.*L583-1/s);
		assert.equal(
			(
				await lire("SELECT 1 FROM journal WHERE acte = 'action.contacter' AND objet = $1", [
					`action-${action}`,
				])
			).length,
			20,
		);
	});

	it("n’atteignent plus qui écrit, appelle ou s’oppose entre-temps", async () => {
		const action = await lancee(await planPret([bras("SMS", 100)]));
		await ecrire(`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
			VALUES ('ici', 'question', 'courrier', 'x', 101, '2020-10-05', '2020-10-05T08:01Z'),
				('ici', 'question', 'courrier', 'x', 102, '2020-10-04', '2020-10-04T08:01Z');
			INSERT INTO oppositions VALUES ('ici', 103, 'campagnes', '2020-10-05', NULL)`);
		await tout(action);
		const ecrits = (await lire("SELECT dossier::int FROM destinataires")).map(
			({ dossier }) => dossier,
		);
		assert.deepEqual(
			[101, 102, 103].map((d) => ecrits.includes(d)),
			[false, true, false],
		);
	});

	it("n’atteignent plus qui est mort, en danger, ou n’a plus ce droit à demander ; une tâche de la caisse n’y change rien", async () => {
		const action = await lancee(await planPret([bras("SMS", 100)]));
		await ecrire(`UPDATE personnes SET date_deces = '2020-10-05' WHERE personne = 101;
			UPDATE constats SET etat = 'clos', clos_le = '2020-10-05' WHERE dossier = 102;
			UPDATE constats SET situation = 'a_verifier', statut = 'a_verifier' WHERE dossier = 103;
			UPDATE constats SET expire_le = '2020-10-05' WHERE dossier = 104;
			UPDATE constats SET expire_le = '2020-10-06' WHERE dossier = 105;
			INSERT INTO alertes (organisme, dossier, nature, depuis) VALUES ('ici', 106, 'violences', '2020-10-05');
			INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
				VALUES ('ici', 'tache', 'en-ligne', 'x', 107, '2020-10-05', '2020-10-05T08:01Z')`);
		await tout(action);
		assert.deepEqual(
			await lire("SELECT dossier::int FROM destinataires WHERE dossier < 108 ORDER BY 1"),
			[{ dossier: 105 }, { dossier: 107 }],
		);
	});

	it("s’arrêtent au milieu quand l’action s’arrête, et ne repartent pas", async () => {
		await ecrire(peupler(LOT, 201));
		const action = await lancee(await planPret([bras("SMS", 100)]));
		const lot = await ecrireAuLot(plateforme(OFFICE, instant("2020-10-05 10:05")), action);
		assert.deepEqual(lot, { ecrits: LOT, suite: LOT });
		assert.equal(await motif(conduire(lundi, action, "arreter", " ")), "raison-vide");
		assert.equal(await motif(conduire(lundi, action, "arreter", "Erreur de barème")), "fait");
		await tout(action);
		assert.equal((await lire("SELECT 1 FROM destinataires")).length, LOT);
		assert.equal(await motif(conduire(lundi, action, "reprendre")), "etat-impossible");
		assert.equal(await motif(conduire(lundi, action, "arreter", "Encore")), "etat-impossible");
		assert.equal(await motif(conduire(lundi, 999, "arreter", "x")), "plan-inconnu");
	});

	it("ne s’arrêtent pas sur ceux que rien ne joint, et les retrouvent une fois joignables", async () => {
		await ecrire(peupler(LOT + 20, 201));
		await ecrire(
			"DELETE FROM contacts WHERE dossier > 200; DELETE FROM adresses WHERE dossier > 200",
		);
		const action = await lancee(await planPret([bras("SMS", 100)]));
		await tout(action);
		assert.equal((await lire("SELECT 1 FROM destinataires")).length, 20);
		await ecrire(`INSERT INTO contacts (organisme, dossier, nature, valeur, etat, etat_le)
			VALUES ('ici', 201, 'courriel', 'a@exemple.fr', 'verifie', '2020-10-05')`);
		await tout(action);
		assert.equal((await lire("SELECT 1 FROM destinataires")).length, 21);
	});

	it("en fin de mois, passent d’une lettre à un SMS qui arrive avant que le mois se perde", async () => {
		const lettre = [bras("Lettre", 100, { message: "courrier" })];
		const aTemps = await lancee(await planPret(lettre));
		const canaux = async (action: number) =>
			(await lire("SELECT DISTINCT canal FROM destinataires WHERE action = $1", [action])).map(
				({ canal }) => canal,
			);
		await tout(aTemps, "2020-10-27 10:00");
		assert.deepEqual(await canaux(aTemps), ["courrier"]);
		await vider();
		await ecrire(peupler(20));
		const tard = await lancee(await planPret(lettre));
		await tout(tard, "2020-10-28 10:00");
		assert.deepEqual(await canaux(tard), ["sms"]);
	});

	it("le mois suivant, tiennent compte de sa fin à lui", async () => {
		const lettre = [bras("Lettre", 100, { message: "courrier" })];
		for (const [quand, canal] of [
			["2020-11-24 10:00", "courrier"],
			["2020-11-26 10:00", "sms"],
		] as const) {
			await vider();
			await ecrire(peupler(20));
			const action = await lancee(await planPret(lettre));
			await tout(action, quand);
			assert.deepEqual(await lire("SELECT DISTINCT canal FROM destinataires"), [{ canal }]);
		}
	});

	it("de service, ne se taisent pas devant une opposition aux campagnes", async () => {
		await ecrire(`INSERT INTO oppositions VALUES ('ici', 101, 'campagnes', '2020-01-01', NULL);
			INSERT INTO droits_valorises (organisme, dossier, prestation, etat, depuis)
				SELECT 'ici', i, 'ppa', 'attente_declaration', '2020-10-01' FROM generate_series(101, 102) i`);
		const action = await lancee(
			await planPret([bras("SMS", 100)], { kit: "declaration-manquante" }),
		);
		await tout(action);
		assert.equal((await lire("SELECT 1 FROM destinataires")).length, 2);
	});

	it("ne réclament plus la déclaration de qui est de nouveau payé", async () => {
		await ecrire(`INSERT INTO droits_valorises (organisme, dossier, prestation, etat, depuis)
			SELECT 'ici', i, 'ppa', 'attente_declaration', '2020-10-01' FROM generate_series(101, 102) i`);
		const action = await lancee(
			await planPret([bras("SMS", 100)], { kit: "declaration-manquante" }),
		);
		await ecrire("UPDATE droits_valorises SET etat = 'en_paiement' WHERE dossier = 101");
		await tout(action);
		assert.deepEqual(await lire("SELECT dossier::int FROM destinataires"), [{ dossier: 102 }]);
	});
});
