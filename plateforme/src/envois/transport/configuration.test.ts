import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { configurationDe } from "./configuration.ts";

const de = { DROIT_OUVERT_COURRIEL_DE: "Caf <a@caf.exemple>" };

describe("Les transporteurs, dans l’environnement", () => {
	it("sans rien dire, rien ne part", () => {
		const { smtp, smpp, retours } = configurationDe("ain", false, {});
		assert.deepEqual([smtp, smpp, retours], [undefined, undefined, undefined]);
	});

	it("un serveur pour tous, un autre pour un organisme", () => {
		const env = {
			...de,
			DROIT_OUVERT_SMTP: "smtps://nom:se%40cret@relais.exemple",
			DROIT_OUVERT_SMTP_CAF_01: "smtp://127.0.0.1:2525?places=3",
			DROIT_OUVERT_COURRIEL_DE_CAF_01: "b@caf.exemple",
		};
		const tous = configurationDe("ain", false, env).smtp;
		assert.deepEqual(
			[tous?.host, tous?.port, tous?.secure, tous?.auth, tous?.retours],
			["relais.exemple", 465, true, { user: "nom", pass: "se@cret" }, "a@caf.exemple"],
		);
		const un = configurationDe("caf-01", false, env).smtp;
		assert.deepEqual(
			[un?.host, un?.port, un?.places, un?.de],
			["127.0.0.1", 2525, 3, "b@caf.exemple"],
		);
	});

	it("un organisme simulé n’écrit à personne, sauf par un transporteur à son nom", () => {
		const env = { ...de, DROIT_OUVERT_SMTP: "smtps://relais.exemple" };
		assert.equal(configurationDe("ain", true, env).smtp, undefined);
		const nommes = {
			DROIT_OUVERT_SMTP_AIN: "smtps://essai.exemple",
			DROIT_OUVERT_COURRIEL_DE_AIN: "a@caf.exemple",
		};
		assert.equal(configurationDe("ain", true, { ...env, ...nommes }).smtp?.host, "essai.exemple");
	});

	it("hors de la machine, la connexion se chiffre", () => {
		const env = { ...de, DROIT_OUVERT_SMTP: "smtp://relais.exemple" };
		assert.equal(configurationDe("ain", false, env).smtp?.requireTLS, true);
		const sms = (adresse: string) => () =>
			configurationDe("ain", false, { DROIT_OUVERT_SMPP: adresse }).smpp;
		assert.throws(sms("smpp://a:b@sms.exemple?source=36100"), /en clair/);
		assert.equal(sms("smpp://a:b@sms.exemple?source=36100&tls=non")()?.port, 2775);
		assert.equal(sms("smpps://a:b@sms.exemple?source=36100")()?.tls, true);
	});

	it("ce qui manque ou ne se lit pas est dit en une phrase", () => {
		const lire = (env: NodeJS.ProcessEnv) => () => configurationDe("ain", false, env);
		assert.throws(lire({ DROIT_OUVERT_SMTP: "smtp://x.exemple" }), /DROIT_OUVERT_COURRIEL_DE/);
		assert.throws(lire({ ...de, DROIT_OUVERT_SMTP: "http://x.exemple" }), /doit ressembler/);
		assert.throws(lire({ ...de, DROIT_OUVERT_SMTP: "smtp://x.exemple?places=0" }), /1 à 200/);
		assert.throws(lire({ DROIT_OUVERT_SMPP: "smpps://a:b@x.exemple" }), /\?source=/);
	});
});
