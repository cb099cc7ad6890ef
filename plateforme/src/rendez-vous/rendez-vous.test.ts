import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agent, instant, office } from "../sollicitations/essais.ts";
import { changerMode, prendreRendezVous, tenir } from "./index.server.ts";
import type { DemandeDeRendezVous } from "./index.ts";

const { lire } = office();
const le = (quand: string) => agent(1, { quand: instant(quand) });
const demande: DemandeDeRendezVous = {
	canal: "telephone",
	objet: "Faire le point après une séparation",
	dossier: 1,
	mode: "sur-place",
	prevuA: instant("2020-10-12 14:00"),
};

async function pris(): Promise<number> {
	const fait = await prendreRendezVous(agent(1), demande);
	assert.ok(fait.ok);
	return fait.sollicitation;
}
const lireUn = async (sollicitation: number) =>
	(
		await lire(
			`SELECT r.mode, r.mode_initial, r.etat, s.nature, s.etat AS demande, s.issue, s.promesse::text
			FROM rendez_vous r JOIN sollicitations s USING (organisme, sollicitation)
			WHERE sollicitation = $1`,
			[sollicitation],
		)
	)[0];
const motif = async (acte: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const fait = await acte;
	return fait.ok ? "fait" : fait.motif;
};

describe("Un rendez-vous", () => {
	it("se prend pour plus tard, comme une sollicitation qui a sa promesse", async () => {
		const passe = { ...demande, prevuA: agent(1).quand };
		assert.equal(await motif(prendreRendezVous(agent(1), passe)), "rendez-vous-passe");
		assert.deepEqual(await lireUn(await pris()), {
			mode: "sur-place",
			mode_initial: "sur-place",
			etat: "prevu",
			nature: "rendez-vous",
			demande: "a-traiter",
			issue: null,
			promesse: "2020-10-20",
		});
	});

	it("change de mode, garde celui d’abord prévu, et le journal suit", async () => {
		const s = await pris();
		assert.equal(await motif(changerMode(agent(1), s, "sur-place")), "mode-inchange");
		assert.equal(await motif(changerMode(agent(1), s, "telephone")), "fait");
		assert.equal(await motif(tenir(le("2020-10-12 15:00"), s, "tenu")), "fait");
		const { mode, mode_initial, etat, demande: deSaDemande, issue } = (await lireUn(s)) ?? {};
		assert.deepEqual(
			[mode, mode_initial, etat, deSaDemande, issue],
			["telephone", "sur-place", "tenu", "traitee", "repondu"],
		);
		const journal = await lire(
			"SELECT acte, motif FROM journal WHERE objet = $1 AND acte LIKE 'rendez-vous.%' ORDER BY numero",
			[`sollicitation-${s}`],
		);
		assert.deepEqual(journal, [
			{ acte: "rendez-vous.prendre", motif: "mode=sur-place prevu=2020-10-12T12:00:00.000Z" },
			{ acte: "rendez-vous.changer-mode", motif: "mode=telephone" },
			{ acte: "rendez-vous.tenir", motif: "etat=tenu" },
		]);
	});

	it("ne se tient ni ne se manque la veille, et s’annule à tout moment", async () => {
		const [tenu, annule] = [await pris(), await pris()];
		const veille = le("2020-10-11 23:59");
		assert.equal(await motif(tenir(veille, tenu, "tenu")), "rendez-vous-a-venir");
		assert.equal(await motif(tenir(veille, tenu, "absent")), "rendez-vous-a-venir");
		assert.equal(await motif(tenir(le("2020-10-12 00:00"), tenu, "absent")), "fait");
		assert.equal(await motif(tenir(veille, annule, "annule")), "fait");
		assert.equal((await lireUn(annule))?.issue, "sans-suite");
	});

	it("terminé, ne se termine ni ne change plus ; inconnu, se dit", async () => {
		const s = await pris();
		await tenir(le("2020-10-12 15:00"), s, "tenu");
		assert.equal(await motif(tenir(le("2020-10-12 15:01"), s, "absent")), "rendez-vous-fini");
		assert.equal(await motif(changerMode(agent(1), s, "numerique")), "rendez-vous-fini");
		assert.equal(await motif(tenir(agent(1), 999_999, "annule")), "inconnue");
	});
});
