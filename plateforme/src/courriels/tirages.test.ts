import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { and, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { avecBase } from "../dossiers/essais.ts";
import { fichiersDesPieces } from "../pieces/index.server.ts";
import { dossierDEssai } from "../socle/essais.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { agent } from "../sollicitations/essais.ts";
import { installerEngagements, sollicitations } from "../sollicitations/index.server.ts";
import { dossierDe, jointesDe, lireLigne, recevoir } from "./essai.fixture.ts";
import { empreinteDe } from "./lecture/empreinte.ts";
import { lireDetail } from "./lectures/detail.ts";
import { textes } from "./textes.ts";
import { type Tirage, tirage } from "./tirages.fixture.ts";

/** 10,000 in a run of its own: `script/eprouver-courriels`. */
const COMBIEN = Number(process.env.COURRIELS_TIRES) || 120;
const GRAINE = Number(process.env.COURRIELS_GRAINE) || 20_200_715;

describe(`${COMBIEN} courriels tirés au hasard (graine ${GRAINE})`, () => {
	avecBase();
	process.env.DROIT_OUVERT_DONNEES = dossierDEssai();
	let victime: number;
	before(async () => {
		await pourOrganisme("ici", (tx) => installerEngagements(tx, "ici"));
		const ouvert = await dossierDe("ines@victime.exemple", {
			qui: "Témoin-Victime Inès 1984-03-12 demandeur",
		});
		victime = ouvert.dossier;
	});
	const vus = new Map<string, number>();

	async function eprouver({ verdict, brut }: Tirage): Promise<void> {
		const cle = empreinteDe(brut).toString("hex");
		const { courriel, deja } = await recevoir(brut);
		assert.equal(deja, vus.has(cle), "pris une fois et une seule");
		if (deja) {
			assert.equal(courriel, vus.get(cle), "reconnu pour lui-même");
			return;
		}
		vus.set(cle, courriel);
		const ligne = await lireLigne(courriel);
		assert.deepEqual(await fichiersDesPieces().lire("ici", ligne.brut ?? ""), brut, "gardé entier");
		assert.equal(
			ligne.sollicitation === null,
			ligne.genre !== "message",
			"un message attend quelqu’un",
		);
		if (ligne.genre === "message")
			assert.notEqual(ligne.accuse === null, ligne.silence === null, "un accusé, ou sa raison");
		for (const defaut of ligne.defauts)
			assert.ok(textes.defauts[defaut], `une phrase pour ${defaut}`);
		for (const { sort, piece } of await jointesDe(courriel)) {
			assert.equal(
				piece !== null,
				sort === "prise" || sort === "doublon",
				"une pièce, ou son sort",
			);
		}
		await sansErreurDePersonne(courriel, ligne, verdict);
		await sansIndiscretion(ligne.accuse);
		const vu = await pourOrganisme("ici", (tx) => lireDetail(tx, agent(1), courriel));
		assert.ok(vu && !vu.fermee, "se lit à l’écran");
		for (const { sort, motif, pourquoi } of vu.fichiers)
			if (sort === "refusee") assert.ok(pourquoi && pourquoi !== motif, `une phrase pour ${motif}`);
	}

	/** It goes to the file of the one who was proved to write, and to no other. */
	async function sansErreurDePersonne(
		courriel: number,
		{ sollicitation, adresse, authentification }: Awaited<ReturnType<typeof lireLigne>>,
		verdict: Tirage["verdict"],
	): Promise<void> {
		if (sollicitation === null) return;
		const [venue] = await pourOrganisme("ici", (tx) =>
			tx
				.select({ dossier: sollicitations.dossier })
				.from(sollicitations)
				.where(
					and(eq(sollicitations.organisme, "ici"), eq(sollicitations.sollicitation, sollicitation)),
				),
		);
		if (!venue || venue.dossier === null) return;
		assert.deepEqual(
			{ dossier: venue.dossier, adresse, authentification, verdict },
			{
				dossier: victime,
				adresse: "ines@victime.exemple",
				authentification: "verifie",
				verdict: "pass",
			},
			`courriel ${courriel}`,
		);
	}

	/** What leaves says nothing of anyone. */
	async function sansIndiscretion(accuse: number | null): Promise<void> {
		if (accuse === null) return;
		const { rows } = await pourOrganisme("ici", (tx) =>
			tx.execute<{ corps: string }>(sql`SELECT corps FROM envois WHERE envoi = ${accuse}`),
		);
		assert.doesNotMatch(rows[0]?.corps ?? "", /Témoin|victime|Inès|script|DROP|passwd/i);
	}

	it("chacun est gardé, pris une fois, dit en une phrase, et rien n’est montré d’une autre personne", async () => {
		await fc.assert(fc.asyncProperty(tirage, eprouver), {
			numRuns: COMBIEN,
			seed: GRAINE,
			endOnFailure: true,
		});
		const genres = await pourOrganisme(
			"ici",
			async (tx) =>
				(
					await tx.execute<{ genre: string; rattaches: number; n: number }>(sql`
					SELECT c.genre, count(*)::int AS n, count(s.dossier)::int AS rattaches FROM courriels c
					LEFT JOIN sollicitations s ON s.organisme = c.organisme AND s.sollicitation = c.sollicitation
					GROUP BY 1 ORDER BY 1`)
				).rows,
		);
		if (process.env.COURRIELS_TIRES) console.log(genres);
		// The draw is no use if it never makes what it is to guard against.
		assert.ok(genres.some(({ rattaches }) => rattaches > 0));
		assert.deepEqual(
			genres.map(({ genre }) => genre),
			["automatique", "boucle", "message", "rebond"],
		);
		assert.equal(
			genres.reduce((somme, { n }) => somme + n, 0),
			vus.size,
		);
	});
});
