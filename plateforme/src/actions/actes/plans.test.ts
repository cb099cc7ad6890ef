import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { instant, OFFICE } from "../../sollicitations/essais.ts";
import { bras, GRAINE, le, lundi, motif, office, peupler } from "../essai.fixture.ts";
import { compterAudience } from "../lectures/audience.ts";
import { lireEcheances } from "../lectures/echeance.ts";
import { lireAction, lireResultats } from "../lectures/resultats.ts";
import { empreinteDuPlan } from "../plan/empreinte.ts";
import { tirer } from "../plan/tirage.ts";
import { conduire } from "./conduire.ts";
import { ecrireATous, ecrireAuLot, LOT } from "./ecrire-au-lot.ts";
import { lancerPlan, verrouille } from "./lancer-plan.ts";
import type { Plan } from "./plan-ouvert.ts";
import { abandonner, preparer, regler, repartir, viser } from "./preparer.ts";
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

describe("Un plan d’action", () => {
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(20));
	});

	it("part d’un kit connu, sous un titre, avec une graine gardée", async () => {
		assert.equal(await motif(preparer(lundi, { kit: "zut", titre: "x" })), "kit-inconnu");
		assert.equal(
			await motif(preparer(lundi, { kit: "prime-d-activite", titre: " " })),
			"titre-vide",
		);
		const pret = await preparer(lundi, { kit: "prime-d-activite", titre: "Automne" });
		assert.ok(pret.ok);
		const [lu] = await lire("SELECT titre, graine, etat, modele->>'kit' AS kit FROM plans");
		assert.match(String(lu?.graine), /^[0-9a-f]{16}$/);
		assert.deepEqual(
			[lu?.titre, lu?.etat, lu?.kit],
			["Automne", "preparation", "prime-d-activite"],
		);
	});

	it("refuse une audience illisible, ou qui vise tout le monde", async () => {
		const plan = await planPret(deux);
		assert.equal(await motif(viser(lundi, plan, { prestation: "ppa" })), "audience-de-tous");
		assert.equal(await motif(viser(lundi, plan, { ...AUDIENCE, zut: 1 })), "audience-illisible");
		assert.equal(
			await motif(viser(lundi, plan, { ...AUDIENCE, prestation: "rsa" })),
			"audience-illisible",
		);
		assert.equal(
			await motif(viser(lundi, plan, { ...AUDIENCE, ageMin: 50, ageMax: 20 })),
			"audience-illisible",
		);
		assert.equal(
			await motif(viser(lundi, plan, { ...AUDIENCE, communes: ["Nulle part"] })),
			"commune-inconnue",
		);
		assert.equal(await motif(viser(lundi, plan, { ...AUDIENCE, ageMin: 20, ageMax: 50 })), "fait");
	});

	it("refuse des bras qui ne font pas cent, et des mots qui ne se remplissent pas", async () => {
		const plan = await planPret(deux);
		const faux = (choisis: typeof deux) =>
			motif(repartir(lundi, plan, { bras: choisis, appelsParJour: 0 }));
		assert.equal(await faux([bras("a", 50), bras("b", 40)]), "bras-parts");
		assert.equal(await faux([bras("a", 100, { sms: "Bonjour {nir}" })]), "kit-fautif");
		assert.equal(
			await motif(regler(lundi, plan, { base: 2, attendu: 0, arretOppositions: 0, arretDes: 1 })),
			"reglages-illisibles",
		);
	});

	it("attend l’avis du délégué, que tout changement efface, et respecte un avis défavorable", async () => {
		const plan = await planPret(deux);
		assert.equal(await motif(repartir(lundi, plan, { bras: deux, appelsParJour: 0 })), "fait");
		assert.equal(await motif(lancerPlan(lundi, plan)), "avis-manquant");
		assert.equal(
			await motif(rendreAvis(lundi, plan, { avis: "favorable", texte: "" })),
			"avis-vide",
		);
		await rendreAvis(lundi, plan, { avis: "defavorable", texte: "Trop de données." });
		assert.equal(await motif(lancerPlan(lundi, plan)), "avis-defavorable");
		await rendreAvis(lundi, plan, { avis: "favorable-avec-reserves", texte: "Sans les mineurs." });
		assert.equal(await motif(lancerPlan(lundi, plan)), "fait");
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

	it("écarte oppositions, décès, contacts récents et demandes en cours, et le compte", async () => {
		await ecrire(`INSERT INTO oppositions VALUES ('ici', 101, 'campagnes', '2020-01-01', NULL), ('ici', 102, 'reperage', '2020-01-01', NULL),
			('ici', 103, 'campagnes', '2020-01-01', '2020-10-05');
			UPDATE personnes SET date_deces = '2020-09-01' WHERE personne = 104;
			INSERT INTO reglages_des_envois VALUES ('ici', '2020-01-01', 480, 1200, false, NULL, NULL, 1, 30);
			INSERT INTO actions (organisme, action, titre, lancee_le) OVERRIDING SYSTEM VALUE VALUES ('ici', 9001, 'Avant', '2020-08-01');
			INSERT INTO destinataires VALUES ('ici', 9001, 105, 'sms', '2020-09-05T12:00Z'), ('ici', 9001, 106, 'sms', '2020-09-04T12:00Z');
			INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a, prestation)
				VALUES ('ici', 'demande', 'courrier', 'x', 107, '2020-10-01', '2020-10-01', 'ppa')`);
		const plan = await planPret(deux);
		await lancee(plan);
		const [{ ecartes, n }] = (await lire(
			"SELECT ecartes, (SELECT count(*)::int FROM tirages) AS n FROM plans",
		)) as [{ ecartes: unknown; n: number }];
		assert.deepEqual(ecartes, { opposition: 2, deces: 1, plafond: 1, "deja-demande": 1 });
		assert.equal(n, 15);
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

	it("compte son audience et en montre dix, avec ce qu’un mois d’attente perd", async () => {
		const { compte, apercu } = await pourOrganisme(OFFICE, (tx) =>
			compterAudience(tx, AUDIENCE as never, {
				organisme: OFFICE,
				quand: lundi.quand,
				campagne: true,
			}),
		);
		assert.deepEqual([compte.vises, compte.retenus, apercu.length], [20, 20, 10]);
		// 20 files at 10,000 centimes and their number, from 101 to 120.
		assert.equal(compte.perduParMois, 20 * 10_000 + 2210);
		assert.deepEqual([compte.lettres, compte.joursRestants], [0, 20]);
		assert.equal(apercu[0]?.nom?.nom, "Nom101 Prénom101");
	});
});

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
});
