import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { plateforme } from "../../socle/index.ts";
import { instant, OFFICE } from "../../sollicitations/essais.ts";
import { bras, GRAINE, le, lundi, motif, office, peupler } from "../essai.fixture.ts";
import { empreinteDuPlan } from "../plan/empreinte.ts";
import { tirer } from "../plan/tirage.ts";
import { ecrireATous } from "./ecrire-au-lot.ts";
import { lancerPlan, verrouille } from "./lancer-plan.ts";
import type { Plan } from "./plan-ouvert.ts";
import { abandonner, repartir, viser } from "./preparer.ts";
import { rendreAvis } from "./rendre-avis.ts";

const { ecrire, lire, vider, plan: planPret } = office();
const deux = [bras("SMS", 50), bras("Courrier", 50, { message: "courrier" })];
const AUDIENCE = { prestation: "ppa", situations: ["a_demander"], statuts: ["certain"] };
const lancee = async (plan: number, acteur = lundi): Promise<number> => {
	const fait = await lancerPlan(acteur, plan);
	if (!fait.ok) throw new Error(fait.motif);
	return fait.action;
};
const tout = (action: number, quand = "2020-10-05 10:05") =>
	ecrireATous(plateforme(OFFICE, instant(quand)), action);

describe("Un plan qui se lance", () => {
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(20));
	});

	it("ne se lance ni sur personne, ni sur tous les dossiers", async () => {
		const personne = await planPret(deux);
		await viser(lundi, personne, { ...AUDIENCE, communes: ["01001"] });
		await rendreAvis(lundi, personne, { avis: "favorable", texte: "x" });
		assert.equal(await motif(lancerPlan(lundi, personne)), "audience-vide");
		await ecrire("UPDATE dossiers SET etat = 'radie' WHERE organisme = 'ici' AND dossier < 100");
		assert.equal(
			await motif(lancerPlan(lundi, await planPret(deux, { titre: "Tous" }))),
			"audience-de-tous",
		);
		await ecrire("UPDATE dossiers SET etat = 'ouvert' WHERE organisme = 'ici' AND dossier < 100");
	});

	it("se lance une fois, même à deux en même temps, et ne change plus ensuite", async () => {
		const plan = await planPret(deux);
		const deuxFois = await Promise.all([
			motif(lancerPlan(lundi, plan)),
			motif(lancerPlan(le("2020-10-05 10:00", 2), plan)),
		]);
		assert.deepEqual(deuxFois.sort(), ["fait", "plan-verrouille"]);
		assert.equal((await lire("SELECT 1 FROM actions")).length, 1);
		for (const acte of [
			viser(lundi, plan, AUDIENCE),
			repartir(lundi, plan, { bras: deux, appelsParJour: 0 }),
			rendreAvis(lundi, plan, { avis: "favorable", texte: "x" }),
			abandonner(lundi, plan),
		])
			assert.equal(await motif(acte), "plan-verrouille");
		await assert.rejects(ecrire("UPDATE plans SET graine = 'aaaaaaaaaaaaaaaa'"), /verrouillé/);
	});

	it("imprime au journal l’empreinte de ce qui est verrouillé, que l’on peut recalculer", async () => {
		const action = await lancee(await planPret(deux));
		const [ligne] = await lire(
			"SELECT motif FROM journal WHERE acte = 'plan.verrouiller' ORDER BY numero DESC LIMIT 1",
		);
		const [{ empreinte }] = (await lire("SELECT empreinte FROM plans WHERE action = $1", [
			action,
		])) as [{ empreinte: string }];
		assert.match(
			String(ligne?.motif),
			new RegExp(`graine=${GRAINE} tires=20 empreinte=${empreinte}`),
		);
		const lu =
			(await lire(`SELECT titre, kit, kit_version AS "kitVersion", modele, audience, bras, graine,
			appels_par_jour AS "appelsParJour", base, attendu, arret_oppositions AS "arretOppositions",
			arret_des AS "arretDes", avis, avis_texte AS "avisTexte", avis_le::text AS "avisLe" FROM plans`)) as unknown as Plan[];
		assert.equal(empreinteDuPlan(verrouille(lu[0] as Plan, "2020-10-05")), empreinte);
	});

	it("tire comme n’importe qui le referait, strate par strate", async () => {
		await lancee(await planPret(deux));
		const tires = (await lire(
			"SELECT dossier::int, bras, strate, rang FROM tirages ORDER BY rang",
		)) as {
			dossier: number;
			bras: string;
			strate: string;
			rang: number;
		}[];
		assert.equal(tires.length, 20);
		assert.deepEqual(
			tires,
			tirer(
				[...tires].sort((a, b) => a.dossier - b.dossier),
				deux,
				GRAINE,
			).map(({ dossier, bras: b, strate, rang }) => ({ dossier, bras: b, strate, rang })),
		);
	});

	it("laisse hors du hasard violences, expulsion et absence de ressources", async () => {
		await ecrire(`INSERT INTO alertes (organisme, dossier, nature, depuis) VALUES ('ici', 101, 'violences', '2020-01-01'),
			('ici', 104, 'violences', '2020-11-01'), ('ici', 105, 'tutelle', '2020-01-01');
			INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a, enjeu)
				VALUES ('ici', 'question', 'courrier', 'x', 102, '2020-10-01', '2020-10-01', 'expulsion');
			UPDATE foyers SET contenu = jsonb_set(contenu, '{personnes,0,revenus_mensuels}', '[]') WHERE dossier = 103;
			UPDATE foyers SET contenu = jsonb_set(contenu, '{personnes,0,revenus_mensuels}', 'null') WHERE dossier = 106`);
		const plan = await planPret(deux);
		await viser(lundi, plan, AUDIENCE);
		await rendreAvis(lundi, plan, { avis: "favorable", texte: "x" });
		const action = await lancee(plan);
		assert.deepEqual(
			await lire(
				"SELECT dossier::int, bras, hors_tirage, rang FROM tirages WHERE hors_tirage IS NOT NULL ORDER BY rang",
			),
			[
				{ dossier: 101, bras: "hors-tirage", hors_tirage: "violences", rang: 1 },
				{ dossier: 102, bras: "hors-tirage", hors_tirage: "expulsion", rang: 2 },
				{ dossier: 103, bras: "hors-tirage", hors_tirage: "sans-ressources", rang: 3 },
			],
		);
		await tout(action);
		const ecrits = (await lire("SELECT dossier::int FROM destinataires ORDER BY 1")).map(
			({ dossier }) => dossier,
		);
		assert.ok(!ecrits.includes(101), "rien n’est écrit à qui vit des violences");
		assert.ok(ecrits.includes(103), "le message part aussi à qui n’a pas de ressources");
	});

	it("écarte oppositions, décès, renoncements, contacts récents et demandes en cours, et le compte", async () => {
		await ecrire(`INSERT INTO oppositions VALUES ('ici', 101, 'campagnes', '2020-01-01', NULL), ('ici', 102, 'reperage', '2020-01-01', NULL),
			('ici', 103, 'campagnes', '2020-01-01', '2020-10-05');
			UPDATE personnes SET date_deces = '2020-09-01' WHERE personne = 104;
			INSERT INTO reglages_des_envois VALUES ('ici', '2020-01-01', 480, 1200, false, NULL, NULL, 1, 30);
			INSERT INTO actions (organisme, action, titre, lancee_le) OVERRIDING SYSTEM VALUE VALUES ('ici', 9001, 'Avant', '2020-08-01');
			INSERT INTO actions (organisme, action, titre, prestation, lancee_le) OVERRIDING SYSTEM VALUE
				VALUES ('ici', 9002, 'Prime', 'ppa', '2020-08-01'), ('ici', 9003, 'Soutien', 'asf', '2020-08-01');
			INSERT INTO tirages (organisme, action, dossier, bras, strate, rang)
				VALUES ('ici', 9002, 108, 'x', 'seul|25 à 34 ans', 1), ('ici', 9003, 110, 'x', 'seul|25 à 34 ans', 1);
			INSERT INTO appels_d_action VALUES ('ici', 9002, 108, '2020-08-05T09:00Z', 'ne-veut-pas', NULL, 1),
				('ici', 9003, 110, '2020-08-05T09:00Z', 'ne-veut-pas', NULL, 1);
			INSERT INTO droits_valorises (organisme, dossier, prestation, etat, depuis)
				VALUES ('ici', 109, 'ppa', 'renonce', '2020-01-01'), ('ici', 110, 'asf', 'renonce', '2020-01-01');
			INSERT INTO destinataires VALUES ('ici', 9001, 105, 'sms', '2020-09-05T12:00Z'), ('ici', 9001, 106, 'sms', '2020-09-04T12:00Z');
			INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a, prestation)
				VALUES ('ici', 'demande', 'courrier', 'x', 107, '2020-10-01', '2020-10-01', 'ppa')`);
		const plan = await planPret(deux);
		await lancee(plan);
		const [{ ecartes, n }] = (await lire(
			"SELECT ecartes, (SELECT count(*)::int FROM tirages WHERE action < 9000) AS n FROM plans",
		)) as [{ ecartes: unknown; n: number }];
		assert.deepEqual(ecartes, {
			opposition: 2,
			deces: 1,
			renonce: 2,
			plafond: 1,
			"deja-demande": 1,
		});
		assert.equal(n, 13);
	});

	it("appelle à temps : tous avant la fin du mois pour un droit qui ne se rattrape pas", async () => {
		const appels = [bras("SMS", 50), bras("Appel", 50, { appel: true })];
		const enRetard = le("2020-10-29 10:00");
		assert.equal(
			await motif(lancerPlan(enRetard, await planPret(appels, { appels: 4 }))),
			"appels-trop-nombreux",
		);
		assert.equal(
			await motif(lancerPlan(enRetard, await planPret(appels, { appels: 5, titre: "Deux" }))),
			"fait",
		);
	});
});
