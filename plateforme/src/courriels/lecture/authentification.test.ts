import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { authentifier } from "./authentification.ts";
import { lireEntetes } from "./entetes.ts";

const RECU = "Received: from mail.exemple.fr by mx.caf.exemple; Wed, 15 Jul 2020 10:00:00 +0200";
const juger = (
	lignes: string,
	adresse: string | undefined = "ines@exemple.fr",
	confiance?: string,
) =>
	authentifier(
		lireEntetes(Buffer.from(`${lignes}\nFrom: ines@exemple.fr\n\n`)),
		adresse,
		confiance ?? "mx.caf.exemple",
	);
const resultats = (suite: string, serveur = "mx.caf.exemple") =>
	`Authentication-Results: ${serveur}; ${suite}`;

describe("Qui a écrit, d’après le seul serveur de confiance (RFC 8601)", () => {
	it("dmarc=pass du même domaine vérifie ; dmarc=fail dit usurpé", () => {
		assert.equal(juger(`${RECU}\n${resultats("dmarc=pass header.from=exemple.fr")}`), "verifie");
		assert.equal(juger(`${RECU}\n${resultats("dmarc=fail header.from=exemple.fr")}`), "usurpe");
		assert.equal(
			juger(`${RECU}\n${resultats("dmarc=pass header.from=autre.fr")}`),
			"non-verifie",
			"le résultat d’un autre domaine",
		);
	});

	it("sans serveur de confiance réglé, ou sans résultat, personne n’est vérifié", () => {
		assert.equal(juger(RECU), "non-verifie");
		const bon = resultats("dmarc=pass header.from=exemple.fr");
		assert.equal(
			authentifier(lireEntetes(Buffer.from(`${bon}\n\n`)), "ines@exemple.fr", undefined),
			"non-verifie",
		);
		assert.equal(
			authentifier(lireEntetes(Buffer.from(`${bon}\n\n`)), undefined, "mx.caf.exemple"),
			"non-verifie",
		);
	});

	it("la parole d’un autre serveur ne compte pas", () => {
		assert.equal(
			juger(`${RECU}\n${resultats("dmarc=pass header.from=exemple.fr", "mx.ailleurs.exemple")}`),
			"non-verifie",
		);
	});

	it("ce que l’expéditeur a écrit lui-même, sous le second Received, ne compte pas", () => {
		const forge = `Received: from ici by mx.caf.exemple; forgé\n${resultats("dmarc=pass header.from=exemple.fr")}`;
		assert.equal(juger(`${RECU}\n${forge}`), "non-verifie");
		assert.equal(
			juger(`${RECU}\n${resultats("dmarc=fail header.from=exemple.fr")}\n${forge}`),
			"usurpe",
		);
	});

	it("deux résultats qui se contredisent ne vérifient rien", () => {
		const bon = resultats("dmarc=pass header.from=exemple.fr");
		assert.equal(
			juger(`${RECU}\n${resultats("dmarc=none header.from=exemple.fr")}\n${bon}`),
			"non-verifie",
		);
		assert.equal(
			juger(`${RECU}\n${resultats("dmarc=fail header.from=exemple.fr")}\n${bon}`),
			"usurpe",
		);
	});

	it("sans DMARC, DKIM ou SPF du domaine exact suffit", () => {
		assert.equal(juger(`${RECU}\n${resultats("dkim=pass header.d=exemple.fr")}`), "verifie");
		assert.equal(juger(`${RECU}\n${resultats("dkim=pass header.d=autre.fr")}`), "non-verifie");
		assert.equal(
			juger(`${RECU}\n${resultats('spf=pass (ok) smtp.mailfrom="ines@exemple.fr"')}`),
			"verifie",
		);
		assert.equal(
			juger(`${RECU}\n${resultats("spf=softfail smtp.mailfrom=exemple.fr")}`),
			"non-verifie",
		);
	});

	it("SPF seul qui échoue (un transfert) n’accuse personne ; avec DKIM, si", () => {
		const spf = "spf=fail smtp.mailfrom=exemple.fr";
		assert.equal(juger(`${RECU}\n${resultats(spf)}`), "non-verifie");
		assert.equal(juger(`${RECU}\n${resultats(`${spf}; dkim=fail header.d=exemple.fr`)}`), "usurpe");
	});

	it("un commentaire ne fait pas un résultat", () => {
		assert.equal(
			juger(
				`${RECU}\n${resultats("spf=none (dmarc=pass (header.from=exemple.fr;)) smtp.mailfrom=x.fr")}`,
			),
			"non-verifie",
		);
	});
});
