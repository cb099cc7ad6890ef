import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { parse } from "csv-parse/sync";
import { conduire } from "../actes/conduire.ts";
import { exporterListe } from "../actes/exporter-liste.ts";
import { lancerPlan } from "../actes/lancer-plan.ts";
import { bras, le, lundi, office, peupler } from "../essai.fixture.ts";
import { listeEnCsv } from "../resultats/liste-en-csv.ts";

const { ecrire, lire, vider, plan } = office();

describe("La liste à joindre avec ses propres outils", () => {
	let action: number;
	const lancee = async (message: "sms" | "courrier") => {
		const lance = await lancerPlan(lundi, await plan([bras("Un", 100, { message })]));
		assert.ok(lance.ok);
		action = lance.action;
	};
	const liste = async (acteur = lundi) => {
		const lue = await exporterListe(acteur, action);
		assert.ok(lue);
		return lue;
	};
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(20));
	});

	it("tient chaque personne en une ligne, adresse et message compris", async () => {
		await lancee("courrier");
		const lignes: Record<string, string>[] = parse(listeEnCsv(await liste()), {
			...{ bom: true, delimiter: ";", columns: true },
		});
		assert.equal(lignes.length, 20);
		const [une] = lignes.filter(({ matricule }) => matricule === "0000101");
		assert.match(String(une?.coordonnee), /^Prénom101 Nom101\n101 rue Haute\n01100 Oyonnax$/);
		assert.match(String(une?.montant_estime), /^101,01$/);
	});

	it("tait les dossiers protégés, les violences, et le numéro du conjoint", async () => {
		await ecrire(`UPDATE dossiers SET protection = 'adresse-secrete' WHERE dossier = 101;
			INSERT INTO alertes (organisme, dossier, nature, depuis) VALUES ('ici', 102, 'violences', '2020-01-01');
			UPDATE contacts SET personne = 104 WHERE dossier = 103`);
		await lancee("sms");
		const { taches, reservees } = await liste();
		assert.deepEqual([taches.length, reservees], [18, 2]);
		const trois = taches.find(({ matricule }) => matricule === "0000103");
		assert.deepEqual([trois?.telephone, trois?.canal], [null, "courrier"]);
		assert.equal(taches.find(({ matricule }) => matricule === "0000104")?.canal, "sms");
	});

	it("s’abrège dès que quelqu’un demande ou s’oppose, et se vide quand l’action s’arrête", async () => {
		await lancee("sms");
		await ecrire(`INSERT INTO oppositions VALUES ('ici', 101, 'campagnes', '2020-10-06', NULL);
			INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
				VALUES ('ici', 'demande', 'courrier', 'x', 102, '2020-10-06', '2020-10-06T08:00Z')`);
		assert.equal((await liste(le("2020-10-05 12:00"))).taches.length, 19);
		assert.equal((await liste(le("2020-10-06 12:00"))).taches.length, 18);
		await conduire(lundi, action, "arreter", "Erreur de barème");
		assert.deepEqual((await liste()).taches, []);
	});

	it("ne porte plus qui a répondu au téléphone, ni qui est en danger depuis", async () => {
		await lancee("sms");
		await ecrire(`INSERT INTO appels_d_action VALUES
				('ici', ${action}, 101, '2020-10-05T08:10Z', 'ne-veut-pas', NULL, 1),
				('ici', ${action}, 102, '2020-10-05T08:10Z', 'absent', NULL, 1);
			INSERT INTO alertes (organisme, dossier, nature, depuis) VALUES ('ici', 103, 'violences', '2020-10-05')`);
		const { taches, reservees } = await liste();
		const absents = ["0000101", "0000102", "0000103"].filter(
			(un) => !taches.some(({ matricule }) => matricule === un),
		);
		assert.deepEqual([absents, reservees], [["0000101", "0000103"], 1]);
	});

	it("laisse au journal qui l’a prise, et combien de personnes, sans en nommer une", async () => {
		await lancee("sms");
		await liste();
		const [ligne] = await lire(
			"SELECT objet, motif FROM journal WHERE acte = 'action.exporter-liste' ORDER BY numero DESC LIMIT 1",
		);
		assert.deepEqual(ligne, { objet: `action-${action}`, motif: "personnes=20 reservees=0" });
	});
});
