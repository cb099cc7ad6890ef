import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import type { PDU } from "smpp";
import type { Pli } from "../transporteur.ts";
import type { ReglagesSmpp } from "./lien.ts";
import { lireLivraison } from "./recu.ts";
import { TransporteurSmpp } from "./smpp.ts";
import { type Comportement, ouvrirSmsc, recu } from "./smsc.fixture.ts";

const pli = (corps = "Bonjour", destinataire = "+33639980001"): Pli => ({
	identifiant: "<1@ici.droit-ouvert>",
	canal: "sms",
	nature: "service",
	destinataire,
	corps,
	quand: new Date("2020-07-14T08:00:00Z"),
});

const fermetures: (() => Promise<unknown>)[] = [];
after(async () => {
	for (const fermer of fermetures.reverse()) await fermer();
});

async function smsc(comportement?: Comportement, port?: number) {
	const ouvert = await ouvrirSmsc(comportement, port);
	fermetures.push(() => ouvert.fermer());
	return ouvert;
}

function lier(port: number, reste: Partial<ReglagesSmpp> = {}, livrer = async (_: PDU) => {}) {
	const transporteur = new TransporteurSmpp(
		{
			host: "127.0.0.1",
			port,
			tls: false,
			systemId: "caf",
			password: "secret",
			systemType: "",
			source: "36100",
			places: 10,
			attenteReponse: 300,
			attenteLien: 1_000,
			souffle: 200,
			...reste,
		},
		livrer,
	);
	fermetures.push(() => transporteur.fermer());
	return transporteur;
}

async function jusqua(vrai: () => boolean, quoi: string) {
	for (let n = 0; n < 200; n++) {
		if (vrai()) return;
		await delay(20);
	}
	assert.fail(quoi);
}

describe("Le SMS, par SMPP 3.4", () => {
	it("part du numéro de la caisse, et garde le nom que le réseau lui donne", async () => {
		const { port, recus } = await smsc();
		assert.deepEqual(await lier(port).remettre(pli()), {
			sort: "accepte",
			reponse: "SMPP m-1",
			reference: "m-1",
		});
		assert.deepEqual(recus[0], {
			a: "33639980001",
			de: "36100",
			codage: 0,
			octets: Buffer.from("Bonjour"),
			multiple: false,
			recu: true,
		});
	});

	it("un long message part en parties, et son accusé est celui de la dernière", async () => {
		const { port, recus } = await smsc();
		const remise = await lier(port).remettre(pli("a".repeat(400)));
		assert.equal("reference" in remise && remise.reference, "m-3");
		assert.deepEqual(
			recus.map((r) => [r.multiple, r.recu]),
			[
				[true, false],
				[true, false],
				[true, true],
			],
		);
	});

	for (const [statut, attendu] of [
		[0x0b, { sort: "refuse", injoignable: true }],
		[0x01, { sort: "refuse", injoignable: undefined }],
		[0x08, { sort: "plus-tard", panne: false }],
		[0x0a, { sort: "plus-tard", panne: true }],
	] as const)
		it(`le statut 0x${statut.toString(16)} donne ${Object.values(attendu).join(", ")}`, async () => {
			const { port } = await smsc({ soumettre: () => statut });
			const { reponse: _, ...remise } = await lier(port).remettre(pli());
			for (const [nom, valeur] of Object.entries(attendu))
				assert.equal((remise as Record<string, unknown>)[nom], valeur);
		});

	it("ralentit quand le réseau le demande (ESME_RTHROTTLED), puis passe", async () => {
		let essais = 0;
		const { port, recus } = await smsc({ soumettre: () => (++essais < 3 ? 0x58 : 0) });
		const debut = performance.now();
		assert.equal((await lier(port).remettre(pli())).sort, "accepte");
		assert.ok(performance.now() - debut > 1_400);
		assert.equal(recus.length, 1);
	});

	it("un numéro qui n’en est pas un ne part pas", async () => {
		const { port, recus } = await smsc();
		const remise = await lier(port).remettre(pli("Bonjour", "ines"));
		assert.equal("injoignable" in remise && remise.injoignable, true);
		assert.equal(recus.length, 0);
	});

	for (const [quoi, soumettre] of [
		["ne répond pas", () => undefined],
		[
			"raccroche au lieu de répondre",
			(_: PDU, session: import("smpp").Session) => void session.destroy(),
		],
		[
			"répond après l’attente",
			(pdu: PDU, session: import("smpp").Session) =>
				void setTimeout(() => session.send(pdu.response({ message_id: "tard" })), 400),
		],
	] as [string, Comportement["soumettre"]][])
		it(`ne sait pas ce que devient un SMS quand le réseau ${quoi}`, async () => {
			const { port, recus } = await smsc({ soumettre });
			await assert.rejects(lier(port).remettre(pli()));
			assert.equal(recus.length, 1);
			await delay(200);
		});

	it("un long message dont une partie manque est incertain, non refusé", async () => {
		const { port } = await smsc({ soumettre: (_, __, rang) => (rang === 1 ? 0x0b : 0) });
		await assert.rejects(lier(port).remettre(pli("a".repeat(400))), /partie 2/);
	});

	it("deux réponses au même message n’en font qu’une, et la suite n’en souffre pas", async () => {
		const { port, recus } = await smsc({
			soumettre(pdu, session, rang) {
				session.send(pdu.response({ message_id: `deux-${rang}` }));
				return 0;
			},
		});
		const transporteur = lier(port);
		const references = [];
		for (let n = 0; n < 3; n++) {
			const remise = await transporteur.remettre(pli());
			references.push("reference" in remise && remise.reference);
		}
		assert.deepEqual(references, ["deux-0", "deux-1", "deux-2"]);
		assert.equal(recus.length, 3);
	});

	it("sans réseau, ou quand il refuse le lien, les messages attendent ; ils passent à son retour", async () => {
		const premier = await ouvrirSmsc({ lier: () => 0x0e });
		const transporteur = lier(premier.port, { attenteLien: 200 });
		const refuse = await transporteur.remettre(pli());
		assert.equal("panne" in refuse && refuse.panne, true);
		await jusqua(() => /0000000e/.test(transporteur.cause), transporteur.cause);
		await premier.fermer();
		const absent = await transporteur.remettre(pli());
		assert.equal("panne" in absent && absent.panne, true);
		const second = await smsc({}, premier.port);
		await jusqua(() => transporteur.lie, "le lien n’est pas revenu");
		assert.equal((await transporteur.remettre(pli())).sort, "accepte");
		assert.equal(second.recus.length, 1);
	});

	it("quitte un réseau qui ne répond plus à enquire_link, et se relie", async () => {
		const comportement = { vivant: false };
		const mort = await smsc(comportement);
		const transporteur = lier(mort.port);
		await jusqua(() => mort.liens >= 2, "pas relié");
		comportement.vivant = true;
		await jusqua(() => transporteur.lie, "pas relié");
	});

	it("ne dit avoir reçu un accusé que s’il est écrit : le réseau le garde sinon", async () => {
		let ecrit = false;
		const lus: PDU[] = [];
		const reseau = await smsc();
		const transporteur = lier(reseau.port, {}, async (pdu) => {
			if (!ecrit) throw new Error("la base est tombée");
			lus.push(pdu);
		});
		await jusqua(() => transporteur.lie, "pas lié");
		assert.equal(await reseau.livrer(recu("m-1", "DELIVRD")), 0x64);
		ecrit = true;
		assert.equal(await reseau.livrer(recu("m-1", "DELIVRD")), 0);
		assert.deepEqual(lireLivraison(lus[0]), {
			type: "recu",
			reference: "m-1",
			etat: "DELIVRD",
			erreur: "000",
			texte: recu("m-1", "DELIVRD").short_message,
		});
	});

	it("lit l’accusé dans ses champs (receipted_message_id, message_state) comme dans son texte", () => {
		assert.deepEqual(lireLivraison({ esm_class: 4, receipted_message_id: "x", message_state: 5 }), {
			type: "recu",
			reference: "x",
			etat: "UNDELIV",
			erreur: "",
			texte: "",
		});
		assert.deepEqual(
			lireLivraison({ source_addr: "33639980001", short_message: { message: "STOP" } }),
			{
				type: "sms",
				numero: "33639980001",
				texte: "STOP",
				partie: undefined,
			},
		);
	});
});
