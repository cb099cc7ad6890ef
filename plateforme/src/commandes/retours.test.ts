import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { accesDe, avecClient, baseDEssai, dossierDEssai, type Serveur } from "../socle/essais.ts";
import { lancer } from "./lancer.fixture.ts";

const rapport = `From: MAILER-DAEMON@relais.exemple
To: retours@caf.exemple
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="f"

--f
Content-Type: message/delivery-status

Original-Envelope-Id: 777@ici.droit-ouvert
Reporting-MTA: dns; relais.exemple

Final-Recipient: rfc822; ines@exemple.fr
Action: failed
Status: 5.1.1

--f--
`;

describe("La commande retours lit les courriels revenus", () => {
	const dossier = dossierDEssai();
	const boite = join(dossier, "revenus");
	let serveur: Serveur;
	before(async () => {
		serveur = await baseDEssai(dossier, "demarrer");
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query(`INSERT INTO envois (organisme, envoi, cle, canal, destinataire, sujet, corps, demande_le, etat, envoye_le)
				OVERRIDING SYSTEM VALUE
				VALUES ('ici', 777, 'essai', 'courriel', 'ines@exemple.fr', 'Un', 'Bonjour', now(), 'envoye', now())`),
		);
		mkdirSync(boite);
		writeFileSync(join(boite, "1.eml"), rapport);
		writeFileSync(join(boite, "2.eml"), "Subject: Bonjour\n\nJe suis absente.\n");
	});
	after(() => serveur.arreter());
	const retours = (...mots: string[]) =>
		lancer(["retours", ...mots], { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "" });

	it("compte ce que chacun est devenu, et ne prend rien deux fois", async () => {
		const premier = await retours(boite, "--organisme", "ici");
		assert.equal(premier.code, 0, premier.erreurs);
		assert.match(premier.sortie, /2 courriels lus ; 1 pris en compte ; 1 sans rapport de remise/);
		const second = await retours(join(boite, "1.eml"), "--organisme", "ici");
		assert.match(second.sortie, /1 courriel lu ; 1 déjà pris/);
		const { rows } = await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query("SELECT etat FROM envois WHERE envoi = 777"),
		);
		assert.deepEqual(rows, [{ etat: "echec" }]);
	});

	it("dit comment s’en servir, et ce qui ne se lit pas", async () => {
		assert.equal((await retours()).code, 2);
		const absent = await retours(join(boite, "absent.eml"), "--organisme", "ici");
		assert.equal(absent.code, 1);
		assert.match(absent.erreurs, /Le système refuse/);
	});
});
