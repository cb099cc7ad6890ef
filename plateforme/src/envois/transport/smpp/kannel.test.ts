import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { dossierDEssai } from "../../../socle/essais.ts";
import type { Pli } from "../transporteur.ts";
import { ouvrirKannel, sansKannel } from "./kannel.fixture.ts";
import { type Livraison, lireLivraison } from "./recu.ts";
import { decouper } from "./segments.ts";
import { TransporteurSmpp } from "./smpp.ts";
import { reglages } from "./smsc.fixture.ts";

const pli = (corps: string): Pli => ({
	identifiant: "<1@ici.droit-ouvert>",
	canal: "sms",
	nature: "campagne",
	destinataire: "+33639980001",
	corps,
	quand: new Date("2020-07-15T08:00:00Z"),
});

describe("Nos SMS lus par Kannel, un autre code que le nôtre", { skip: sansKannel }, () => {
	const dossier = dossierDEssai();
	const recues: Livraison[] = [];
	let kannel: Awaited<ReturnType<typeof ouvrirKannel>>;
	let transporteur: TransporteurSmpp;
	before(async () => {
		kannel = await ouvrirKannel(dossier);
		transporteur = new TransporteurSmpp(
			reglages(kannel.port),
			async (pdu) => void recues.push(lireLivraison(pdu)),
		);
	});
	after(async () => {
		await transporteur?.fermer();
		await kannel?.fermer();
	});

	async function lu(corps: string): Promise<string> {
		assert.equal((await transporteur.remettre(pli(corps))).sort, "accepte");
		const recu = await kannel.lire("+33639980001");
		assert.equal(recu?.de, "36100");
		return recu.texte;
	}

	it("un SMS simple, ses accents, l’euro et les crochets", async () => {
		const texte = "Caf : é è à ù Ç, 219 € [par mois] {net} ~ ok";
		assert.equal(decouper(texte).codage, 0);
		assert.equal(await lu(texte), texte);
	});

	it("hors de GSM-7, en UCS-2 : ê, œ, un visage", async () => {
		assert.equal(await lu("Vous-même, ô 🙂"), "Vous-même, ô 🙂");
	});

	it("un long message, recollé à l’arrivée, dans les deux alphabets", async () => {
		const long = `${"Vous avez peut-etre droit a une aide. ".repeat(9)}Fin.`;
		assert.equal(await lu(long), long);
		const accents = `${"Être même là-bas, peut-être. ".repeat(7)}Fin.`;
		assert.equal(await lu(accents), accents);
	});

	it("ce que la personne répond nous revient, accents et euro compris", async () => {
		const texte = "J'ai déménagé à Oyonnax : 3 € de frais ?";
		await kannel.ecrire("33639980001", "36100", texte);
		for (let n = 0; n < 200 && recues.length === 0; n++) await delay(50);
		assert.deepEqual(recues, [{ type: "sms", numero: "33639980001", texte, partie: undefined }]);
	});
});
