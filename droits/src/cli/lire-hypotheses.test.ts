import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HYPOTHESES, type Hypotheses } from "../inconnues/hypotheses.ts";
import { fichier } from "./ligne-de-commande.fixture.ts";
import { lireHypotheses } from "./lire-hypotheses.ts";

const lire = (contenu: unknown) =>
	lireHypotheses(fichier("essai-hypotheses.json", JSON.stringify(contenu)));

function avec(modifier: (h: Hypotheses) => void): Hypotheses {
	const copie = structuredClone(HYPOTHESES) as Hypotheses;
	modifier(copie);
	return copie;
}

describe("Un fichier d'hypothèses", () => {
	it("est accepté s'il donne tout", async () => {
		const h = avec((copie) => {
			copie.booleens.boursier.vrai = 0.5;
		});
		assert.deepEqual(await lire(h), h);
	});
	for (const [cas, contenu, phrase] of [
		["d'une autre forme", [], /le fichier doit être un objet/],
		["sans un groupe", { ...HYPOTHESES, loyer: undefined }, /: loyer manque, ajoutez-le/],
		["avec une clé de trop", { ...HYPOTHESES, age: 3 }, /: age n'existe pas, retirez-le/],
		["d'une date imprécise", { ...HYPOTHESES, date: "2020" }, /: date doit être un mois/],
		[
			"sans source",
			avec((h) => {
				h.zone_apl.source = 3 as never;
			}),
			/zone_apl\.source doit être un texte/,
		],
		[
			"dont une probabilité dépasse 1",
			avec((h) => {
				h.booleens.rsdae.vrai = 50;
			}),
			/booleens\.rsdae\.vrai est une probabilité, donnez un nombre de 0 à 1/,
		],
		[
			"dont une part de recours dépasse 1",
			avec((h) => {
				h.recours.parts.rsa = 92;
			}),
			/recours\.parts\.rsa est une probabilité/,
		],
		[
			"dont un poids est négatif",
			avec((h) => {
				h.zone_apl.poids["1"] = -1;
			}),
			/zone_apl\.poids\.1 doit être un nombre positif ou nul/,
		],
		[
			"dont tous les poids sont nuls",
			avec((h) => {
				h.zone_apl.poids = { "1": 0, "2": 0, "3": 0 };
			}),
			/zone_apl\.poids n'a que des poids nuls/,
		],
	] as [string, unknown, RegExp][])
		it(`${cas} est refusé d'une phrase`, async () => {
			await assert.rejects(lire(contenu), phrase);
		});
});
