import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { avecBase, lire } from "../../dossiers/essais.ts";
import { lireDossier } from "../../dossiers/index.server.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { acteur, deposer, dossierJoignable, lireLigne, vider } from "../essai.fixture.ts";
import { ouvrirKannel, sansKannel } from "../transport/smpp/kannel.fixture.ts";
import { TransporteurSmpp } from "../transport/smpp/smpp.ts";
import { reglages } from "../transport/smpp/smsc.fixture.ts";
import { recevoirLivraison } from "./sms.ts";

describe("STOP écrit sur un téléphone, par Kannel", { skip: sansKannel }, () => {
	avecBase();
	const dossierDeKannel = dossierDEssai();
	let kannel: Awaited<ReturnType<typeof ouvrirKannel>>;
	let lien: TransporteurSmpp;
	let livrees = 0;
	before(async () => {
		kannel = await ouvrirKannel(dossierDeKannel);
		lien = new TransporteurSmpp(reglages(kannel.port), async (pdu) => {
			await recevoirLivraison(acteur, pdu);
			livrees++;
		});
	});
	after(async () => {
		await lien?.fermer();
		await kannel?.fermer();
	});
	const passer = () => vider("sms", acteur.quand, lien as never);
	const objets = async (dossier: number) =>
		((await lire((tx) => lireDossier(tx, dossier)))?.oppositions ?? []).map(({ objet }) => objet);

	it("la campagne arrive ; STOP fait taire la suivante, pas ce qui répond à la personne", async () => {
		const { dossier, numero } = await dossierJoignable();
		const autre = await dossierJoignable();
		await deposer({ cle: "k-1", canal: "sms", dossier, corps: "Un droit. Refuser: STOP" });
		await passer();
		assert.equal((await kannel.lire(numero))?.texte, "Un droit. Refuser: STOP");

		await kannel.ecrire(numero.slice(1), "36100", "STOP");
		for (let n = 0; n < 200 && livrees === 0; n++) await delay(50);
		assert.deepEqual(await objets(dossier), ["campagnes"]);

		const campagne = await deposer({ cle: "k-2", canal: "sms", dossier, corps: "Encore un droit" });
		await deposer({ cle: "k-3", canal: "sms", dossier, nature: "service", corps: "Bien reçu" });
		await deposer({
			cle: "k-4",
			canal: "sms",
			dossier: autre.dossier,
			corps: "Un droit pour vous",
		});
		await passer();
		assert.equal((await lireLigne(campagne)).motif, "opposition");
		assert.equal((await kannel.lire(autre.numero))?.texte, "Un droit pour vous");
		const recus = [await kannel.lire(numero), await kannel.lire(numero)].map(
			(lu) => lu?.texte ?? "",
		);
		assert.ok(recus.includes("Bien reçu"), recus.join("\n"));
		assert.ok(
			recus.some((texte) => texte.includes("vous ne recevrez plus nos SMS d'information")),
			recus.join("\n"),
		);
		assert.deepEqual(kannel.lus, [], "et rien d’autre sur aucun téléphone");
	});
});
