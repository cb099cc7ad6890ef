import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { indicateurs } from "../definitions.ts";
import { office } from "../essai.fixture.ts";
import { mesureDe } from "./donnees.ts";
import { lireRapport } from "./lire.ts";
import { rendreRapport } from "./rapport.ts";

const ici = { organisme: "ici", nom: "Ici", simule: true };

describe("Le rapport lit l’année de son organisme, telle qu’elle est connue ce jour-là", () => {
	const { ecrire, venues } = office();

	it("les actions et leurs destinataires jusqu’au jour de la mesure, les valeurs des années d’avant", async () => {
		await ecrire(`INSERT INTO actions (organisme, action, titre, lancee_le) OVERRIDING SYSTEM VALUE VALUES
				('ici', 1, 'Printemps', '2020-04-01'), ('ici', 2, 'Hiver', '2020-12-01'),
				('ici', 3, 'Avant', '2019-12-31'), ('ailleurs', 4, 'Ailleurs', '2020-04-01')`);
		await ecrire(`INSERT INTO destinataires (organisme, action, dossier, canal, contacte_a) VALUES
				('ici', 1, 1, 'sms', '2020-04-02T10:00Z'), ('ici', 1, 2, 'sms', '2020-06-30T21:59Z'),
				('ici', 1, 3, 'sms', '2020-06-30T22:00Z')`);
		await ecrire(`INSERT INTO valeurs_annuelles (organisme, indicateur, modalite, annee, valeur, source) VALUES
				('ici', 'reclamations-moins-10-jours', '', 2018, 35, 'x'),
				('ici', 'reclamations-moins-10-jours', '', 2019, 27, 'x'),
				('ici', 'reclamations-moins-10-jours', 'courrier', 2019, 3, 'x'),
				('ici', 'reclamations-moins-10-jours', '', 2020, 99, 'x')`);
		const juin = await lireRapport(ici, 2020, "2020-06-30");
		assert.deepEqual(juin.actions, [{ titre: "Printemps", lanceeLe: "2020-04-01", contactes: 2 }]);
		assert.deepEqual(
			juin.historique.map(({ annee, valeur }) => [annee, valeur]),
			[
				[2018, 35],
				[2019, 27],
			],
		);
		const janvier = await lireRapport(ici, 2020, "2021-01-04");
		assert.deepEqual(
			janvier.actions.map(({ titre, contactes }) => [titre, contactes]),
			[
				["Printemps", 3],
				["Hiver", 0],
			],
		);
		assert.equal(mesureDe(janvier, "actions-proactives").valeur, 2);
	});

	it("chaque indicateur que le rapport raconte existe, et sa définition est écrite", async () => {
		await venues({ nature: "question", arrivee: "2020-03-01" });
		const html = rendreRapport(await lireRapport(ici, 2020, "2021-01-05")).texte;
		for (const { id } of indicateurs) assert.ok(html.includes(`id="def-${id}"`), id);
		assert.doesNotMatch(html, /NaN|undefined/);
	});
});
