import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agent, instant, office } from "../sollicitations/essais.ts";
import { contacter, lancer, noterConsultation } from "./index.server.ts";

const { lire, preparer } = office();
const le = (quand: string) => agent(1, { quand: instant(quand) });
const lundi = le("2020-10-05 10:00");
const motif = async (acte: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const fait = await acte;
	return fait.ok ? "fait" : fait.motif;
};
let rang = 0;
async function lancee(): Promise<number> {
	const fait = await lancer(lundi, { titre: `Prime d’activité ${rang++}`, prestation: "ppa" });
	assert.ok(fait.ok);
	return fait.action;
}

describe("Une action", () => {
	it("se lance un jour sous un titre, pour une prestation connue ou aucune", async () => {
		const titre = "Rentrée des étudiants";
		assert.equal(await motif(lancer(lundi, { titre: " " })), "titre-vide");
		assert.equal(await motif(lancer(lundi, { titre, prestation: "zut" })), "prestation-inconnue");
		assert.equal(await motif(lancer(lundi, { titre })), "fait");
		assert.equal(await motif(lancer(lundi, { titre })), "action-deja-lancee");
		assert.equal(await motif(lancer(le("2020-10-06 10:00"), { titre })), "fait");
	});

	it("contacte une personne une fois, et le dit au journal par des numéros", async () => {
		const action = await lancee();
		const contact = { action, dossier: 1, canal: "sms" } as const;
		assert.equal(await motif(contacter(lundi, contact)), "fait");
		assert.equal(await motif(contacter(lundi, { ...contact, canal: "courriel" })), "deja-contacte");
		assert.equal(await motif(contacter(lundi, { ...contact, dossier: 9 })), "dossier-inconnu");
		assert.equal(await motif(contacter(lundi, { ...contact, action: 999 })), "action-inconnue");
		assert.equal(
			await motif(contacter(le("2020-10-04 23:00"), { ...contact, dossier: 2 })),
			"action-a-venir",
		);
		const journal = await lire("SELECT acte, motif FROM journal WHERE objet = $1 ORDER BY numero", [
			`action-${action}`,
		]);
		assert.deepEqual(journal, [
			{ acte: "action.lancer", motif: "prestation=ppa" },
			{ acte: "action.contacter", motif: `action=${action} canal=sms dossier=1` },
		]);
		assert.equal(
			(await lire("SELECT canal FROM destinataires WHERE action = $1", [action])).length,
			1,
		);
	});

	it("ne contacte pas qui s’est opposé aux campagnes, du jour de l’opposition à celui où elle est levée", async () => {
		await preparer(`INSERT INTO oppositions VALUES ('ici', 3, 'campagnes', '2020-10-07', '2020-10-20'),
			('ici', 1, 'reperage', '2020-01-01', NULL)`);
		const essai = async (jour: string, dossier = 3) =>
			motif(contacter(le(`${jour} 10:00`), { action: await lancee(), dossier, canal: "sms" }));
		assert.equal(await essai("2020-10-06"), "fait");
		assert.equal(await essai("2020-10-07"), "oppose-aux-campagnes");
		assert.equal(await essai("2020-10-19"), "oppose-aux-campagnes");
		assert.equal(await essai("2020-10-20"), "fait");
		assert.equal(await essai("2020-10-19", 1), "fait");
	});
});

describe("La consultation d’une prestation", () => {
	it("se note avec son instant, une fois pour le même", async () => {
		const noter = (quand: string, prestation = "asf", dossier = 1) =>
			motif(noterConsultation(le(quand), { dossier, prestation }));
		assert.equal(await noter("2020-10-06 10:00"), "fait");
		assert.equal(await noter("2020-10-06 10:00"), "fait");
		assert.equal(await noter("2020-10-06 10:01"), "fait");
		assert.equal(await noter("2020-10-06 10:00", "zut"), "prestation-inconnue");
		assert.equal(await noter("2020-10-06 10:00", "asf", 9), "dossier-inconnu");
		const lignes = await lire("SELECT acte, motif FROM journal WHERE objet = 'dossier-1'");
		assert.deepEqual(lignes, [
			{ acte: "consultation.noter", motif: "prestation=asf dossier=1" },
			{ acte: "consultation.noter", motif: "prestation=asf dossier=1" },
		]);
	});
});
