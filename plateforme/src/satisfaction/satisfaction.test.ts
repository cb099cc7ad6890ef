import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pourOrganisme } from "../socle/index.server.ts";
import { agent, OFFICE, office } from "../sollicitations/essais.ts";
import { recevoirDans, traiterDans } from "../sollicitations/index.server.ts";
import { repondre } from "./index.server.ts";

const { lire } = office();

async function recue(traitee: boolean): Promise<number> {
	return pourOrganisme(OFFICE, async (tx) => {
		const arrivee = {
			nature: "question",
			canal: "courriel",
			objet: "Mon quotient familial",
		} as const;
		const recue = await recevoirDans(tx, agent(1), arrivee);
		if (traitee) await traiterDans(tx, agent(1), recue, { issue: "repondu" });
		return recue.sollicitation;
	});
}

describe("L’avis d’une personne", () => {
	it("se donne une fois, après la réponse, et le journal n’en garde que la note", async () => {
		const s = await recue(true);
		assert.deepEqual(await repondre(agent(1), s, 3), { ok: true });
		assert.deepEqual(await repondre(agent(1), s, 1), { ok: false, motif: "avis-deja-donne" });
		const lignes = await lire(
			`SELECT a.note, j.motif FROM avis a JOIN journal j ON j.objet = 'sollicitation-' || a.sollicitation
			WHERE sollicitation = $1 AND acte = 'satisfaction.repondre'`,
			[s],
		);
		assert.deepEqual(lignes, [{ note: 3, motif: "note=3" }]);
	});

	it("attend la réponse, et se tient aux quatre notes", async () => {
		assert.deepEqual(await repondre(agent(1), await recue(false), 3), {
			ok: false,
			motif: "avis-trop-tot",
		});
		const s = await recue(true);
		for (const note of [0, 5, 2.5])
			assert.deepEqual(await repondre(agent(1), s, note as 1), {
				ok: false,
				motif: "note-illisible",
			});
		for (const note of [1, 4] as const)
			assert.ok((await repondre(agent(1), await recue(true), note)).ok);
	});
});
