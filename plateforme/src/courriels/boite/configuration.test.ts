import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { configurationDe } from "./configuration.ts";

const lire = (adresse: string, plus: Record<string, string> = {}, simule = false) =>
	configurationDe("ain", simule, { DROIT_OUVERT_IMAP: adresse, ...plus });

describe("La boîte que l’on relève, par l’environnement", () => {
	it("absente, rien n’est relevé ; un organisme simulé n’a que celle qui le nomme", () => {
		assert.equal(configurationDe("ain", false, {}), undefined);
		const boite = "imaps://docs:secret@imap.exemple?adresse=documents@caf.exemple";
		assert.equal(lire(boite, {}, true), undefined);
		assert.equal(
			configurationDe("ain", true, { DROIT_OUVERT_IMAP_AIN: boite })?.adresse,
			"documents@caf.exemple",
		);
	});

	it("chiffrée, sauf vers cette machine", () => {
		const sur = lire("imaps://d%40caf.exemple:s%3Acret@imap.exemple");
		assert.deepEqual(
			[sur?.port, sur?.secure, sur?.auth, sur?.adresse],
			[993, true, { user: "d@caf.exemple", pass: "s:cret" }, "d@caf.exemple"],
		);
		assert.equal(lire("imap://d%40c.fr:s@imap.exemple")?.doSTARTTLS, true);
		assert.equal(lire("imap://d%40c.fr:s@127.0.0.1:1143")?.doSTARTTLS, false);
	});

	it("nos adresses : celle de la boîte, et celle qui envoie", () => {
		assert.deepEqual(
			lire("imaps://d:s@imap.exemple?adresse=Docs@caf.exemple", {
				DROIT_OUVERT_COURRIEL_DE: "Caf <Ne-Pas-Repondre@caf.exemple>",
			})?.nous,
			["docs@caf.exemple", "ne-pas-repondre@caf.exemple"],
		);
	});

	it("ce qui manque se dit en une phrase, sans le secret", () => {
		for (const [adresse, phrase] of [
			["smtp://d:motdepasse@x", /doit ressembler à imaps:/],
			["imaps://imap.exemple", /le nom et le secret/],
			["imaps://docs:motdepasse@imap.exemple", /à quelle adresse/],
			["imaps://d%40c.fr:motdepasse@imap.exemple?traites=INBOX", /le même dossier/],
			["imaps://d%40c.fr:motdepasse@imap.exemple?autorite=/nulle/part", /ne se lit pas/],
		] as const)
			assert.throws(
				() => lire(adresse),
				({ message }: Error) => phrase.test(message) && !message.includes("motdepasse"),
			);
	});
});
