import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireEntetes } from "./entetes.ts";
import { genreDe, refuseUneReponse } from "./genre.ts";

const entetes = (lignes: string) => lireEntetes(Buffer.from(`${lignes}\n\n`));
const genre = (
	lignes: string,
	{ sujet = "Mes documents", apporte = false, adresse = "ines@exemple.fr", deNous = false } = {},
) =>
	genreDe({
		entetes: entetes(lignes),
		sujet,
		adresse,
		apporte,
		nous: ["documents@caf.exemple"],
		identifiantDeNous: deNous,
	});

describe("Quelqu’un a écrit, ou un programme (RFC 3834)", () => {
	it("un message ordinaire est un message ; « Auto-Submitted: no » aussi", () => {
		assert.equal(genre("Subject: x"), "message");
		assert.equal(genre("Auto-Submitted: no"), "message");
	});

	it("une réponse automatique l’est, avec ou sans fichier", () => {
		assert.equal(genre("Auto-Submitted: auto-replied"), "automatique");
		assert.equal(genre("Auto-Submitted: auto-replied; x=y", { apporte: true }), "automatique");
		assert.equal(genre("X-Autoreply: yes"), "automatique");
		assert.equal(genre("X-Autoreply: no"), "message");
		assert.equal(genre("Precedence: auto_reply"), "automatique");
	});

	it("un scanner qui envoie ce qu’il a lu apporte un document : c’est un message", () => {
		assert.equal(genre("Auto-Submitted: auto-generated"), "automatique");
		assert.equal(genre("Auto-Submitted: auto-generated", { apporte: true }), "message");
	});

	it("l’absence que seul le sujet annonce ; une personne qui en parle n’en est pas une", () => {
		assert.equal(genre("", { sujet: "Réponse automatique : Vos documents" }), "automatique");
		assert.equal(genre("", { sujet: "Out of Office: x" }), "automatique");
		assert.equal(genre("", { sujet: "Réponse automatique : x", apporte: true }), "message");
		assert.equal(genre("", { sujet: "J’ai reçu une réponse automatique" }), "message");
	});

	it("une lettre d’information ne demande rien", () => {
		assert.equal(genre("List-Id: <promo.exemple>"), "automatique");
		assert.equal(genre("Precedence: bulk"), "automatique");
	});

	it("ce qui revient, et ce qui vient de nous", () => {
		assert.equal(genre("Content-Type: multipart/report; report-type=delivery-status"), "rebond");
		assert.equal(genre("", { adresse: "MAILER-DAEMON@relais.exemple" }), "rebond");
		assert.equal(genre("", { adresse: "documents@caf.exemple" }), "boucle");
		assert.equal(genre("", { deNous: true, apporte: true }), "boucle");
	});

	it("un message peut demander qu’aucun programme ne lui réponde", () => {
		assert.equal(refuseUneReponse(entetes("Subject: x")), false);
		assert.equal(refuseUneReponse(entetes("Auto-Submitted: no")), false);
		for (const ligne of [
			"Auto-Submitted: auto-generated",
			"Return-Path: <>",
			"List-Unsubscribe: <mailto:x@y.fr>",
			"X-Auto-Response-Suppress: DR, OOF",
			"Precedence: list",
		])
			assert.equal(refuseUneReponse(entetes(ligne)), true, ligne);
	});
});
