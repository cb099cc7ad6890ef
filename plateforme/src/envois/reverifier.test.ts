import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { planDEssai } from "../actions/essais.ts";
import { actesDuJournal, avecBase, lire } from "../dossiers/essais.ts";
import {
	ajouterAlerte,
	changerEtatContact,
	leverOpposition,
	sOpposer,
} from "../dossiers/index.server.ts";
import { regler } from "./actes/regler.ts";
import { sOpposerParLien } from "./actes/s-opposer-par-lien.ts";
import {
	a,
	acteur,
	deposer,
	dossierJoignable,
	lireLigne,
	suiteDe,
	vider,
} from "./essai.fixture.ts";
import { REGLAGES } from "./regles/reglages.ts";

describe("Au moment d’envoyer", () => {
	avecBase();

	it("une opposition dite depuis fait taire la campagne, et elle seule ; levée, elle laisse passer", async () => {
		const { dossier } = await dossierJoignable();
		const campagne = await deposer({ cle: "o-1", dossier });
		const service = await deposer({ cle: "o-2", dossier, nature: "service" });
		const decision = await deposer({ cle: "o-3", dossier, nature: "decision" });
		await sOpposer(acteur, dossier, "campagnes");
		await vider();
		const { etat, motif } = await lireLigne(campagne);
		assert.deepEqual([etat, motif], ["ecarte", "opposition"]);
		assert.equal(await suiteDe(campagne), undefined, "une opposition vaut pour tous les canaux");
		assert.equal((await lireLigne(service)).etat, "envoye");
		assert.equal((await lireLigne(decision)).etat, "envoye");
		await leverOpposition(acteur, dossier, "campagnes");
		const autre = await deposer({ cle: "o-4", dossier });
		await vider();
		assert.equal((await lireLigne(autre)).etat, "envoye");
	});

	it("le plafond se compte à l’envoi, dans un même lot comme d’un lot à l’autre, sur ses jours", async () => {
		const { dossier } = await dossierJoignable();
		const envois: number[] = [];
		for (const n of [1, 2, 3]) envois.push(await deposer({ cle: `p-${n}`, dossier }));
		await vider();
		const etats = async () =>
			(await Promise.all(envois.map(lireLigne))).map(({ etat, motif }) => motif ?? etat);
		assert.deepEqual(await etats(), ["envoye", "envoye", "plafond"]);
		envois.push(await deposer({ cle: "p-4", dossier }));
		await vider("courriel", new Date("2020-08-14T08:00:00Z"));
		assert.equal((await etats())[3], "plafond");
		envois.push(await deposer({ cle: "p-5", dossier }));
		await vider("courriel", new Date("2020-08-15T08:00:00Z"));
		assert.equal((await etats())[4], "envoye");
	});

	it("une action suspendue ou arrêtée ne laisse rien partir, même ce que le transporteur avait fait attendre", async () => {
		for (const [plan, etat] of [
			[1, "en-cours"],
			[2, "en-pause"],
			[3, "arretee"],
		] as const)
			await lire((tx) =>
				tx.execute(
					sql.raw(
						`${planDEssai("ici", plan, `Action ${plan}`, plan)} UPDATE plans SET etat = '${etat}' WHERE plan = ${plan}`,
					),
				),
			);
		const motifs = [];
		for (const cle of ["action-1", "action-2", "action-3", "action-9"]) {
			const { dossier } = await dossierJoignable();
			const envoi = await deposer({ cle: `${cle}-dossier-${dossier}`, dossier });
			await vider();
			const { etat, motif } = await lireLigne(envoi);
			motifs.push(motif ?? etat);
			assert.equal(await suiteDe(envoi), undefined);
		}
		assert.deepEqual(motifs, ["envoye", "action-suspendue", "action-finie", "envoye"]);
	});

	it("qui écrit, appelle ou répond depuis le lancement d’une action ne reçoit plus son message ; une tâche de la caisse ne compte pas", async () => {
		const ecrire = (requete: string) => lire((tx) => tx.execute(sql.raw(requete)));
		await ecrire(planDEssai("ici", 4, "Action 4", 4));
		const solliciter = (nature: string, arrivee: string) => (dossier: number) =>
			ecrire(`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
				VALUES ('ici', '${nature}', 'telephone', 'x', ${dossier}, '2020-01-06', '${arrivee}')`);
		const motifs = [];
		for (const depuis of [
			solliciter("question", "2020-01-06T00:00:00Z"),
			solliciter("question", "2020-01-05T22:59:59Z"),
			solliciter("tache", "2020-07-01T08:00:00Z"),
			(dossier: number) =>
				ecrire(
					`INSERT INTO tirages (organisme, action, dossier, bras, strate, rang) VALUES ('ici', 4, ${dossier}, 'x', 'x', 1);
					INSERT INTO appels_d_action VALUES ('ici', 4, ${dossier}, '2020-07-01T08:00Z', 'ne-veut-pas', NULL, 1)`,
				),
		]) {
			const { dossier } = await dossierJoignable();
			const envoi = await deposer({ cle: `action-4-dossier-${dossier}`, dossier });
			await depuis(dossier);
			await vider();
			const { etat, motif } = await lireLigne(envoi);
			motifs.push(motif ?? etat);
			assert.equal(await suiteDe(envoi), undefined);
		}
		assert.deepEqual(motifs, ["action-quittee", "envoye", "envoye", "action-quittee"]);
	});

	it("deux tournées ensemble ne passent pas le plafond", async () => {
		const { dossier } = await dossierJoignable();
		const envois = await Promise.all(
			[1, 2, 3, 4, 5].map((n) => deposer({ cle: `e-${n}`, dossier })),
		);
		await Promise.all([vider(), vider(), vider()]);
		const etats = (await Promise.all(envois.map(lireLigne))).map(({ etat }) => etat);
		assert.equal(etats.filter((etat) => etat === "envoye").length, 2);
	});

	it("un message qui n’est plus vrai ne part pas", async () => {
		const { dossier } = await dossierJoignable();
		const bon = await deposer({ cle: "v-1", dossier, valableJusqua: "2020-07-15" });
		const vieux = await deposer({ cle: "v-2", dossier, valableJusqua: "2020-07-14" });
		await vider();
		assert.equal((await lireLigne(bon)).etat, "envoye");
		assert.equal((await lireLigne(vieux)).motif, "perime");
	});

	it("une adresse devenue injoignable passe au SMS, avec son texte, et le dit", async () => {
		const { dossier, contacts, numero } = await dossierJoignable();
		const envoi = await deposer({
			cle: "i-1",
			dossier,
			replis: { sms: { corps: "Appelez-nous" } },
			valableJusqua: "2020-07-31",
		});
		await changerEtatContact(acteur, dossier, contacts.courriel ?? 0, "injoignable");
		await vider();
		assert.equal((await lireLigne(envoi)).motif, "contact-injoignable");
		const suite = await suiteDe(envoi);
		assert.deepEqual(
			[
				suite?.canal,
				suite?.destinataire,
				suite?.corps,
				suite?.nature,
				suite?.valableJusqua,
				suite?.cle,
			],
			["sms", numero, "Appelez-nous", "campagne", "2020-07-31", "i-1:sms"],
		);
		await vider("sms");
		assert.equal((await lireLigne(suite?.envoi ?? 0)).etat, "envoye");
	});

	it("un contact pas confirmé depuis une séparation ne reçoit rien", async () => {
		const { dossier, contacts } = await dossierJoignable();
		const envoi = await deposer({ cle: "s-1", dossier, nature: "service" });
		await changerEtatContact(
			acteur,
			dossier,
			contacts.courriel ?? 0,
			"non-verifie-depuis-separation",
		);
		await vider();
		assert.equal((await lireLigne(envoi)).motif, "contact-depuis-separation");
	});

	it("des violences signalées font taire la campagne sur tous les canaux", async () => {
		const { dossier } = await dossierJoignable();
		const envoi = await deposer({ cle: "a-1", dossier, replis: { sms: { corps: "Bonjour" } } });
		await ajouterAlerte(acteur, dossier, { nature: "violences" });
		await vider();
		assert.equal((await lireLigne(envoi)).motif, "situation-protegee");
		assert.equal(await suiteDe(envoi), undefined);
	});

	it("sans destinataire dit, choisit ce que le dossier a de vérifié, le canal suivant sinon", async () => {
		const { dossier, adresse } = await dossierJoignable();
		assert.equal((await lireLigne(await deposer({ cle: "c-1", dossier }))).destinataire, adresse);
		const sansCourriel = await dossierJoignable({ courriel: false });
		const replie = await lireLigne(
			await deposer({
				cle: "c-2",
				dossier: sansCourriel.dossier,
				replis: { sms: { corps: "Court" } },
			}),
		);
		assert.deepEqual([replie.canal, replie.corps, replie.sujet], ["sms", "Court", null]);
		const sansRien = await dossierJoignable({ courriel: false, mobile: false });
		const nulle = await lireLigne(await deposer({ cle: "c-3", dossier: sansRien.dossier }));
		assert.deepEqual([nulle.etat, nulle.motif], ["ecarte", "contact-inconnu"]);
	});

	it("un SMS attend 8 heures, un jour ouvrable", async () => {
		await vider("sms");
		const { dossier } = await dossierJoignable();
		const envoi = await deposer({ cle: "h-1", canal: "sms", dossier });
		for (const trop of ["2020-07-15T05:59:00Z", "2020-07-15T18:00:00Z", "2020-07-19T10:00:00Z"])
			assert.equal((await vider("sms", new Date(trop))).length, 0, trop);
		assert.equal((await lireLigne(envoi)).etat, "a-envoyer");
		assert.equal((await vider("sms", new Date("2020-07-15T06:00:00Z"))).length, 1);
	});

	it("un code que quelqu’un attend devant son écran part la nuit et le dimanche, et lui seul", async () => {
		const { numero, dossier } = await dossierJoignable();
		await deposer({ cle: "n-1", canal: "sms", dossier, nature: "service" });
		await deposer({
			cle: "n-2",
			canal: "sms",
			destinataire: numero,
			nature: "service",
			immediat: true,
		});
		const dimanche = new Date("2020-07-19T01:00:00Z");
		assert.equal((await vider("sms", dimanche)).length, 1);
		assert.equal((await vider("sms", dimanche)).length, 0);
		assert.equal((await vider("sms", new Date("2020-07-20T08:00:00Z"))).length, 1);
	});

	it("des coordonnées retirées par la personne ne reçoivent plus rien, le canal suivant prend le relais", async () => {
		const { dossier, contacts, numero } = await dossierJoignable();
		const envoi = await deposer({
			cle: "t-1",
			dossier,
			nature: "service",
			replis: { sms: { corps: "Court" } },
		});
		await changerEtatContact(acteur, dossier, contacts.courriel ?? 0, "retire");
		await vider();
		assert.equal((await lireLigne(envoi)).motif, "contact-retire");
		assert.equal((await suiteDe(envoi))?.destinataire, numero);
		const autre = await lireLigne(await deposer({ cle: "t-2", dossier, nature: "service" }));
		assert.equal(autre.motif, "contact-inconnu");
	});

	it("le débit choisi se tient à la minute, et vaut à partir de son jour", async () => {
		const { dossier } = await dossierJoignable();
		await vider();
		assert.deepEqual(
			await regler(a("2020-07-15T08:00:00Z"), {
				...REGLAGES,
				depuis: "2020-07-16",
				courrielsParMinute: 3,
			}),
			{ ok: true },
		);
		for (const n of [1, 2, 3, 4, 5]) await deposer({ cle: `d-${n}`, dossier, nature: "service" });
		assert.equal((await vider("courriel", new Date("2020-07-16T08:00:00Z"))).length, 3);
		assert.equal((await vider("courriel", new Date("2020-07-16T08:00:59Z"))).length, 0);
		assert.equal((await vider("courriel", new Date("2020-07-16T08:01:01Z"))).length, 2);
		assert.deepEqual(await regler(acteur, { ...REGLAGES, depuis: "2020-07-14" }), {
			ok: false,
			motif: "passe",
		});
	});

	it("ce qui répond à quelqu’un passe avant une campagne", async () => {
		const deux = [await dossierJoignable(), await dossierJoignable()];
		await vider();
		await deposer({ cle: "r-1", dossier: deux[0].dossier });
		await deposer({ cle: "r-2", dossier: deux[1].dossier, nature: "service" });
		const plis = await vider("courriel", new Date("2020-07-15T08:00:00Z"));
		assert.deepEqual(
			plis.map(({ nature }) => nature),
			["service", "campagne"],
		);
	});

	it("RFC 8058 : le lien d’une campagne s’oppose pour son dossier, autant de fois qu’on veut", async () => {
		const { dossier, adresse } = await dossierJoignable();
		await deposer({ cle: "l-1", dossier });
		await deposer({ cle: "l-2", dossier, nature: "service" });
		const plis = (await vider()).filter(({ destinataire }) => destinataire === adresse);
		const liens = plis.map(({ opposition }) => opposition);
		assert.equal(liens.filter(Boolean).length, 1);
		const jeton =
			/^https:\/\/droits\.exemple\/ne-plus-recevoir\/ici\/([\w-]{32})$/.exec(
				liens.find(Boolean) ?? "",
			)?.[1] ?? "";
		assert.equal(await sOpposerParLien(acteur, `${jeton.slice(0, -1)}!`), false);
		assert.equal(await sOpposerParLien({ ...acteur, organisme: "ailleurs" }, jeton), false);
		assert.equal(await sOpposerParLien(acteur, jeton), true);
		assert.equal(await sOpposerParLien(acteur, jeton), true);
		const actes = (await actesDuJournal(dossier)).map(({ acte }) => acte);
		assert.equal(actes.filter((acte) => acte === "dossier.s-opposer").length, 1);
		const gardes = await lire(
			async (tx) => (await tx.execute(sql`SELECT * FROM liens_d_opposition`)).rows,
		);
		assert.doesNotMatch(JSON.stringify(gardes), new RegExp(jeton));
	});
});
