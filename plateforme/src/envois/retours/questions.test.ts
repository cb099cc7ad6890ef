import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { avecBase, lire } from "../../dossiers/essais.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { a, acteur, dossierJoignable, vider } from "../essai.fixture.ts";
import { smsDeLaSollicitation } from "../index.server.ts";
import { ouvrirKannel, sansKannel } from "../transport/smpp/kannel.fixture.ts";
import { TransporteurSmpp } from "../transport/smpp/smpp.ts";
import { ouvrirSmsc, reglages } from "../transport/smpp/smsc.fixture.ts";
import { recevoirLivraison } from "./sms.ts";

interface Posee extends Record<string, unknown> {
	sollicitation: number;
	dossier: number | null;
	demandeur: string | null;
	objet: string;
	nature: string;
	canal: string;
	etat: string;
}

const posees = async (objet = "%") => {
	const { rows } = await lire((tx) =>
		tx.execute<Posee>(sql`SELECT sollicitation::int, dossier::int, demandeur, objet, nature, canal, etat
			FROM sollicitations WHERE objet LIKE ${objet} ORDER BY sollicitation`),
	);
	return rows;
};
const accuses = async (numero: string) => {
	const { rows } = await lire((tx) =>
		tx.execute<{ corps: string; dossier: number | null }>(
			sql`SELECT corps, dossier::int FROM envois WHERE destinataire = ${numero} ORDER BY envoi`,
		),
	);
	return rows;
};

describe("Un SMS reçu, autre que STOP", () => {
	avecBase();
	const recevoir = (numero: string, texte: string, quand = "2020-07-15T09:00:00Z", plus = {}) =>
		recevoirLivraison(a(quand), {
			source_addr: numero.replace("+", ""),
			short_message: { message: texte },
			...plus,
		} as never);
	const partie = (reference: number, rang: number, total: number) => ({
		sar_msg_ref_num: reference,
		sar_segment_seqnum: rang,
		sar_total_segments: total,
	});
	const lireTitres = async (numero: string) => {
		const { rows } = await lire((tx) =>
			tx.execute<{ objet: string; affaire: string }>(sql`SELECT s.objet, a.objet AS affaire
				FROM sms_recus r JOIN sollicitations s USING (organisme, sollicitation)
				JOIN affaires a USING (organisme, affaire) WHERE r.numero = ${numero}`),
		);
		return rows;
	};
	const lireSms = (sollicitation: number | undefined) =>
		lire((tx) => smsDeLaSollicitation(tx, "ici", sollicitation ?? 0));

	it("entre dans la file, au dossier dont c’est le numéro vérifié, et en entier", async () => {
		const { dossier, numero } = await dossierJoignable();
		const long = `Bonjour, ${"je n’ai rien reçu ce mois-ci. ".repeat(10)}Merci`;
		await recevoir(numero, long);
		const [posee, ...autres] = await posees("SMS : Bonjour%");
		assert.equal(autres.length, 0);
		const { sollicitation, objet, ...reste } = posee as Posee;
		assert.deepEqual(reste, {
			dossier,
			demandeur: null,
			nature: "question",
			canal: "sms",
			etat: "a-traiter",
		});
		assert.match(objet, /^SMS : Bonjour, je n’ai rien reçu .*…$/);
		assert.ok(objet.length <= 90, "ses premiers mots");
		assert.equal((await lireSms(sollicitation))?.texte, long);
	});

	it("reste sans dossier quand le numéro n’est pas vérifié, est de deux dossiers, ou de personne", async () => {
		const doute = await dossierJoignable({ etat: "non-verifie" });
		const [un, deux] = [await dossierJoignable(), await dossierJoignable()];
		await lire((tx) =>
			tx.execute(sql`UPDATE contacts SET valeur = ${un.numero} WHERE valeur = ${deux.numero}`),
		);
		await recevoir(doute.numero, "Sans dossier 1");
		await recevoir(un.numero, "Sans dossier 2");
		await recevoir("+33755550000", "Sans dossier 3");
		const trois = await posees("SMS : Sans dossier%");
		assert.deepEqual(
			trois.map(({ dossier }) => dossier),
			[null, null, null],
		);
		assert.equal(trois[2]?.demandeur, "07\u00a055\u00a055\u00a000\u00a000");
		assert.deepEqual(
			(await accuses("+33755550000")).map(({ dossier }) => dossier),
			[null],
		);
	});

	it("reste avec un dossier quand un autre a le même numéro, sans l’avoir vérifié", async () => {
		const sien = await dossierJoignable();
		const ancien = await dossierJoignable({ etat: "non-verifie" });
		await lire((tx) =>
			tx.execute(sql`UPDATE contacts SET valeur = ${sien.numero} WHERE valeur = ${ancien.numero}`),
		);
		await recevoir(sien.numero, "Encore à moi");
		assert.equal((await posees("SMS : Encore à moi"))[0]?.dossier, sien.dossier);
	});

	it("n’est accusé qu’une fois par jour, d’un texte court qui donne le téléphone", async () => {
		const { numero } = await dossierJoignable();
		await recevoir(numero, "Première question");
		await recevoir(numero, "Deuxième question", "2020-07-15T21:59:00Z");
		assert.equal((await posees("SMS : %ième question")).length, 1);
		assert.equal((await accuses(numero)).length, 1);
		await recevoir(numero, "Troisième question", "2020-07-15T22:00:00Z");
		const deux = await accuses(numero);
		assert.equal(deux.length, 2, "minuit passé, en France");
		assert.match(deux[0]?.corps ?? "", /appelez .*\d\d \d\d/);
		assert.ok((deux[0]?.corps.length ?? 999) <= 160, "un seul SMS");
	});

	it("redit par le réseau dans les dix minutes, n’est pas doublé ; dit de nouveau plus tard, si", async () => {
		const numero = "+33755550001";
		await recevoir(numero, "Oui", "2020-07-16T09:00:00Z");
		await recevoir(numero, "Oui", "2020-07-16T09:09:59Z");
		assert.equal((await posees("SMS : Oui")).length, 1);
		await recevoir(numero, "Oui", "2020-07-16T09:10:00Z");
		assert.equal((await posees("SMS : Oui")).length, 2);
	});

	it("apporté deux fois au même instant par deux liens, n’est pas doublé", async () => {
		await Promise.all([1, 2, 3].map(() => recevoir("+33755550002", "Ensemble")));
		assert.equal((await posees("SMS : Ensemble")).length, 1);
		assert.equal((await accuses("+33755550002")).length, 1);
	});

	it("coupé en trois par le réseau, n’en fait qu’un, dans le désordre et redit", async () => {
		const numero = "+33755550003";
		const morceau = (texte: string, rang: number, minute: string) =>
			recevoir(numero, texte, `2020-07-17T09:${minute}:00Z`, partie(7, rang, 3));
		await morceau("deux, ", 2, "00");
		const [posee] = await posees("SMS : %deux%");
		const lu = () => lireSms(posee?.sollicitation);
		assert.deepEqual(
			[(await lu())?.texte, (await lu())?.entier],
			[" […] deux,  […] ", false],
			"ce qui est là se lit déjà",
		);
		await morceau("un, ", 1, "01");
		await morceau("un, ", 1, "20");
		await morceau("trois", 3, "21");
		assert.deepEqual([(await lu())?.texte, (await lu())?.entier], ["un, deux, trois", true]);
		assert.equal((await posees("SMS : %deux%")).length, 1);
		await recevoir(numero, "autre", "2020-07-17T10:00:00Z", partie(7, 1, 3));
		assert.equal((await posees("SMS : autre%")).length, 1, "le téléphone reprend ses numéros");
	});

	const ORDRES = [
		[1, 2, 3],
		[1, 3, 2],
		[2, 1, 3],
		[2, 3, 1],
		[3, 1, 2],
		[3, 2, 1],
	];
	const TITRE = "SMS : Bonjour, mon loyer a changé";

	it("porte le titre du texte entier, dans quelque ordre que ses parties arrivent", async () => {
		for (const [n, ordre] of ORDRES.entries()) {
			const numero = `+3375555100${n}`;
			const morceaux = ["Bonjour, ", "mon loyer ", "a changé"];
			const titres = () => lireTitres(numero);
			for (const rang of ordre) {
				const brin = partie(50, rang, 3);
				await recevoir(numero, morceaux[rang - 1] as string, "2020-07-18T09:00:00Z", brin);
			}
			assert.deepEqual(await titres(), [{ objet: TITRE, affaire: TITRE }], `ordre ${ordre}`);
			await recevoir(numero, "mon loyer ", "2020-07-18T09:01:00Z", partie(50, 2, 3));
			assert.deepEqual(await titres(), [{ objet: TITRE, affaire: TITRE }], "une partie redite");
		}
	});

	it("dit dans son titre qu’une partie n’est pas venue, et garde celles qui le sont", async () => {
		const numero = "+33755551010";
		const recevoirPartie = (texte: string, rang: number) =>
			recevoir(numero, texte, "2020-07-18T09:00:00Z", partie(51, rang, 3));
		await recevoirPartie("mon loyer ", 2);
		assert.equal((await lireTitres(numero))[0]?.objet, "SMS : […] mon loyer […]");
		await recevoirPartie("Bonjour, ", 1);
		const [seul, ...autres] = await lireTitres(numero);
		assert.deepEqual([seul?.objet, autres.length], ["SMS : Bonjour, mon loyer […]", 0]);
	});

	it("laisse son nom à l’affaire qu’un agent a rejointe entre-temps", async () => {
		const numero = "+33755551011";
		await recevoir(numero, "la suite", "2020-07-18T09:00:00Z", partie(52, 2, 2));
		await lire((tx) =>
			tx.execute(sql`UPDATE affaires a SET objet = 'Une autre affaire' FROM sollicitations s
				WHERE s.organisme = a.organisme AND s.affaire = a.affaire AND s.objet = 'SMS : […] la suite'`),
		);
		await recevoir(numero, "Le début, ", "2020-07-18T09:00:00Z", partie(52, 1, 2));
		assert.deepEqual(await lireTitres(numero), [
			{ objet: "SMS : Le début, la suite", affaire: "Une autre affaire" },
		]);
	});

	it("une suite qui commence par STOP n’oppose à rien ; un message long qui commence par STOP, si", async () => {
		const { dossier, numero } = await dossierJoignable();
		const opposes = async () => {
			const { rows } = await lire((tx) =>
				tx.execute(sql`SELECT FROM oppositions WHERE dossier = ${dossier}`),
			);
			return rows.length;
		};
		await recevoir(numero, "stop ou encore", "2020-07-17T09:00:00Z", partie(9, 2, 2));
		assert.equal(await opposes(), 0);
		await recevoir(numero, "STOP merci de ne plus", "2020-07-17T09:05:00Z", partie(10, 1, 2));
		assert.equal(await opposes(), 1);
	});

	it("avec un signe que la base refuse (le code zéro), n’est pas rapporté sans fin", async () => {
		await recevoir("+33755550005", "a\0b");
		assert.equal((await posees("SMS : ab")).length, 1);
	});

	it("d’un service, qui n’a pas de numéro, entre dans la file sans accusé", async () => {
		await recevoir("INFO-RESEAU", "Maintenance ce soir");
		assert.equal((await posees("SMS : Maintenance%"))[0]?.demandeur, "INFO-RESEAU");
		assert.equal((await accuses("INFO-RESEAU")).length, 0);
	});

	it("qu’on n’a pas pu écrire, le réseau le garde et le redit", async () => {
		let enPanne = true;
		const smsc = await ouvrirSmsc();
		const lien = new TransporteurSmpp(reglages(smsc.port), async (pdu) => {
			if (enPanne) throw new Error("la base est arrêtée");
			await recevoirLivraison(acteur, pdu);
		});
		for (let n = 0; n < 100 && smsc.liens === 0; n++) await delay(50);
		const livrer = () =>
			smsc.livrer({
				source_addr: "33755550004",
				destination_addr: "36100",
				short_message: "Entre deux pannes",
			});
		assert.equal(await livrer(), 0x64);
		assert.equal((await posees("SMS : Entre deux%")).length, 0);
		enPanne = false;
		assert.equal(await livrer(), 0);
		assert.equal((await posees("SMS : Entre deux%")).length, 1);
		await vider("sms", acteur.quand, lien as never);
		assert.equal(smsc.recus.filter(({ a: vers }) => vers === "33755550004").length, 1);
		await lien.fermer();
		await smsc.fermer();
	});

	it("écrit et coupé par un autre code que le nôtre (Kannel), se lit entier", {
		skip: sansKannel,
	}, async (t) => {
		const texte = `Bonjour, à l'été : ${"mon fils a 20 ans, où va l'aide de 219 € ? ".repeat(6)}Merci`;
		const kannel = await ouvrirKannel(dossierDEssai());
		const lien = new TransporteurSmpp(reglages(kannel.port), (pdu) =>
			recevoirLivraison(acteur, pdu),
		);
		t.after(async () => {
			await lien.fermer();
			await kannel.fermer();
		});
		await lien.remettre({
			identifiant: "<1@ici.droit-ouvert>",
			canal: "sms",
			nature: "service",
			destinataire: "+33755550006",
			corps: "Une question ?",
			quand: acteur.quand,
		});
		assert.equal((await kannel.lire("+33755550006"))?.texte, "Une question ?");
		await kannel.ecrire("33755550006", "36100", texte);
		// Its two parts come at once, in either order.
		const siennes = () => posees("SMS : Bonjour, à l'été : mon fils%");
		const lu = async () => lireSms((await siennes())[0]?.sollicitation);
		for (let n = 0; n < 200 && !(await lu())?.entier; n++) await delay(50);
		assert.equal((await lu())?.texte, texte);
		assert.equal((await siennes()).length, 1);
	});
});
