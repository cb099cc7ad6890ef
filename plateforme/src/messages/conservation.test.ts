import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agent, instant, office } from "../sollicitations/essais.ts";
import { effacerMessages } from "./actes/effacer.ts";
import { ecrire } from "./index.server.ts";

describe("Ce qui s’est écrit s’efface deux ans et six mois après la fin de la demande", () => {
	const { lire, preparer } = office();
	const le = (jour: string) => agent(1, { quand: instant(`${jour} 10:00`) });

	async function finie() {
		const elle = agent(5, {
			...{ roles: ["allocataire"], dossier: 1, quand: instant("2020-10-05 10:00") },
		});
		const fait = await ecrire(elle, { dossier: 1, objet: "Mon loyer", texte: "Bonjour." });
		assert.ok(fait.ok);
		await preparer(
			"UPDATE sollicitations SET etat = 'traitee', traitee_le = '2020-10-31', issue = 'repondu' WHERE sollicitation = $1",
			[fait.sollicitation],
		);
		return fait.sollicitation;
	}
	const restent = async (sollicitation: number) =>
		(await lire("SELECT 1 FROM messages WHERE sollicitation = $1", [sollicitation])).length;

	it("la veille il reste, le jour dit il part, une ligne au journal le dit", async () => {
		const sollicitation = await finie();
		assert.equal(await effacerMessages(le("2023-04-29")), 0);
		assert.equal(await restent(sollicitation), 1);
		assert.equal(await effacerMessages(le("2023-04-30")), 1);
		assert.equal(await restent(sollicitation), 0);
		const traces = await lire("SELECT acte FROM journal WHERE objet = $1", [
			`sollicitation-${sollicitation}`,
		]);
		assert.ok(traces.some(({ acte }) => acte === "messages.effacer"));
	});

	it("ni d’une demande ouverte, ni d’un dossier qui conteste", async () => {
		const sollicitation = await finie();
		await preparer(
			`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
				VALUES ('ici', 'reclamation', 'courrier', 'Recours', 1, '2023-01-10', now())`,
		);
		assert.equal(await effacerMessages(le("2023-04-30")), 0);
		await preparer("DELETE FROM sollicitations WHERE nature = 'reclamation'");
		await preparer(
			"UPDATE sollicitations SET etat = 'a-traiter', traitee_le = NULL, issue = NULL WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.equal(await effacerMessages(le("2030-01-01")), 0);
		assert.equal(await restent(sollicitation), 1);
	});
});
